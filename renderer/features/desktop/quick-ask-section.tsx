import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { acceleratorOf } from '../../../shared/domain/accelerator.ts';
import { setAppearance, useAppearance } from '../../app/appearance.ts';
import { shell } from '../../app/client/core.ts';
import { Button } from '../../components/button.tsx';
import { Kbd } from '../../components/kbd.tsx';
import { SettingRow, SettingSection } from '../../components/setting-row.tsx';
import { kbdKeys, keysWords } from './keys-words.ts';
import { useDesktopFacts } from './use-desktop-facts.ts';

const SUGGESTED = 'Control+Alt+Space';
const mac = shell.platform === 'darwin';

/** The keys that open the small window, and the window itself. */
export function QuickAskSection() {
  const { t } = useTranslation();
  const keys = useAppearance((state) => state.quickAskKeys);
  const [listening, setListening] = useState(false);
  const facts = useDesktopFacts(keys);
  const set = (next: string | null): void => {
    setListening(false);
    setAppearance({ quickAskKeys: next });
  };

  useEffect(() => {
    if (!listening) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      // whatever these keys mean elsewhere, here they are only chosen
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'Escape') return setListening(false);
      const pressed = acceleratorOf(event, mac);
      if (pressed !== null) set(pressed);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  });

  const hint = ((): string => {
    if (listening) return t('desktop.keysListeningHint');
    if (facts?.quickAskKeys === 'refused' && keys !== null) return t('desktop.keysRefused');
    if (facts?.quickAskKeys === 'unsure') return t('desktop.keysUnsure', { command: '--quick-ask' });
    return t('desktop.keysHint');
  })();
  return (
    <SettingSection title={t('desktop.quickAsk')} hint={t('desktop.quickAskHint')}>
      <SettingRow name={t('desktop.keys')} hint={<span role="status">{hint}</span>}>
        <div className="flex flex-wrap items-center justify-end gap-2">
          {keys === null || listening ? null : <Kbd keys={kbdKeys(keys, mac)} />}
          <Button aria-pressed={listening} onClick={() => setListening(!listening)}>
            {t(listening ? 'desktop.keysListening' : 'desktop.keysChoose')}
          </Button>
          {keys === null ? (
            <Button look="quiet" onClick={() => set(SUGGESTED)}>
              {t('desktop.keysSuggest', { keys: keysWords(SUGGESTED, mac) })}
            </Button>
          ) : (
            <Button look="quiet" onClick={() => set(null)}>
              {t('desktop.keysRemove')}
            </Button>
          )}
        </div>
      </SettingRow>
      <SettingRow name={t('desktop.show')}>
        <Button onClick={() => shell.showQuickAsk()}>{t('quickAsk.title')}</Button>
      </SettingRow>
    </SettingSection>
  );
}
