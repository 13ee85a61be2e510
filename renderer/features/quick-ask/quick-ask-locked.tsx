import { Lock } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import { shell } from '../../app/client/core.ts';
import { Button } from '../../components/button.tsx';

/** Whatever keeps the vault closed is dealt with in the main window. */
export function QuickAskLocked() {
  const { t } = useTranslation();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') shell.hideQuickAsk();
    };
    shell.sizeQuickAsk('small');
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <main className="drag-window flex h-full flex-col items-center justify-center gap-1 border border-line-strong/40 text-center">
      <Lock size={18} aria-hidden="true" className="mb-1 text-ink-muted" />
      <h1 className="text-chrome font-medium">{t('quickAsk.lockedTitle')}</h1>
      <p className="text-chrome text-ink-muted">{t('quickAsk.lockedBody')}</p>
      <Button
        className="mt-3"
        autoFocus
        onClick={() => {
          shell.showInMain(null);
          shell.hideQuickAsk();
        }}
      >
        {t('quickAsk.openMain')}
      </Button>
    </main>
  );
}
