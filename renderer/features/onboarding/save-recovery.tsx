import { Copy, Printer } from 'lucide-react';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';

import { Button } from '../../components/button.tsx';
import { formatDateTime } from '../../components/format.ts';
import { Sheet } from '../../components/sheet.tsx';
import { useCopied } from '../../components/use-copied.ts';
import { StepMark } from './step-mark.tsx';
import { CheckRecovery } from './check-recovery.tsx';
import { recoveryGroups } from './recovery-groups.ts';

export function SaveRecovery({ recoveryKey, onSaved }: { readonly recoveryKey: string; readonly onSaved: () => void }) {
  const { t } = useTranslation();
  const [checking, setChecking] = useState(false);
  const [copied, copy] = useCopied();
  const [everCopied, setEverCopied] = useState(false);
  const groups = recoveryGroups(recoveryKey);
  if (checking) return <CheckRecovery groups={groups} onBack={() => setChecking(false)} onDone={onSaved} />;
  return (
    <Sheet title={t('onboarding.recovery.title')} lead={t('onboarding.recovery.body')} above={<StepMark step={2} />}>
      <ol className="selectable grid grid-cols-4 gap-x-4 gap-y-3 rounded-surface border border-line bg-surface-raised px-5 py-4">
        {groups.map((group, index) => (
          <li key={`${index}-${group}`} className="flex flex-col">
            <span className="text-[0.6875rem] leading-4 text-ink-muted tabular-nums select-none">{index + 1}</span>
            <span className="font-mono text-section tracking-wide">{group}</span>
          </li>
        ))}
      </ol>
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

function PrintSheet({ groups }: { readonly groups: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <div aria-hidden="true" className="print-sheet hidden p-16 print:block">
      <p className="text-title font-semibold">{t('onboarding.recovery.printTitle')}</p>
      <p className="mt-2">{t('onboarding.recovery.printBody', { date: formatDateTime(Date.now()) })}</p>
      <p className="mt-8 font-mono text-title leading-10">{groups.join(' - ')}</p>
    </div>
  );
}
