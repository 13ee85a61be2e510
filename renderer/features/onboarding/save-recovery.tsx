import { Copy, Printer } from 'lucide-react';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';

import { Button } from '../../components/button.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useCopied } from '../../components/use-copied.ts';
import { StepMark } from './step-mark.tsx';
import { CheckRecovery } from './check-recovery.tsx';
import { PrintSheet } from './print-sheet.tsx';
import { recoveryGroups } from './recovery-groups.ts';
import { RecoveryGroups } from './recovery-key-groups.tsx';

export function SaveRecovery({ recoveryKey, onSaved }: { readonly recoveryKey: string; readonly onSaved: () => void }) {
  const { t } = useTranslation();
  const [checking, setChecking] = useState(false);
  const [copied, copy] = useCopied();
  const [everCopied, setEverCopied] = useState(false);
  const groups = recoveryGroups(recoveryKey);
  if (checking) return <CheckRecovery groups={groups} onBack={() => setChecking(false)} onDone={onSaved} />;
  return (
    <Sheet title={t('onboarding.recovery.title')} lead={t('onboarding.recovery.body')} above={<StepMark step={1} />}>
      <RecoveryGroups groups={groups} />
      <div className="mt-4 flex flex-wrap gap-2">
        <Button look="primary" onClick={() => setChecking(true)}>
          {t('onboarding.recovery.saved')}
        </Button>
        <Button icon={<Printer size={14} aria-hidden="true" />} onClick={() => window.print()}>
          {t('common.print')}
        </Button>
        <Button
          icon={<Copy size={14} aria-hidden="true" />}
          onClick={() => {
            copy(recoveryKey);
            setEverCopied(true);
          }}
        >
          {t(copied ? 'common.copied' : 'common.copy')}
        </Button>
        <Button look="quiet" onClick={onSaved}>
          {t('common.skip')}
        </Button>
      </div>
      {everCopied && (
        <p role="status" className="mt-3 text-chrome text-ink-muted">
          {t('onboarding.recovery.copyWarning')}
        </p>
      )}
      {createPortal(<PrintSheet groups={groups} />, document.body)}
    </Sheet>
  );
}
