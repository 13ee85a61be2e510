import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { SlotKind } from '../../../shared/contract.ts';
import type { ErrorCode } from '../../../shared/errors.ts';
import { errorWords } from '../../../shared/messages/index.ts';
import { core, shell } from '../../app/client/core.ts';
import { refreshVault } from '../../app/session.ts';
import { Button } from '../../components/button.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { RestoreButton } from '../data/restore-button.tsx';
import { DestroyDialog } from '../retention/destroy-dialog.tsx';
import { UnlockWith } from '../unlock/unlock.tsx';
import { SalvageVault } from './salvage-vault.tsx';
import { isKeyGone, opensWithAnotherKey, problemWords } from './problem-words.ts';

interface ProblemProps {
  readonly code: ErrorCode;
  readonly slots: readonly SlotKind[];
  /** Core itself keeps stopping: trying again starts a new one. */
  readonly coreFailed?: boolean;
}

/** What stands between a person and their conversations: what happened, what is safe, what to do. Offers deletion only where the key is gone. */
export function Problem({ code, slots, coreFailed = false }: ProblemProps) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [destroying, setDestroying] = useState(false);
  const [way, setWay] = useState<SlotKind>(slots.includes('passphrase') ? 'passphrase' : 'recovery');
  const words = coreFailed ? 'coreFailed' : problemWords(code);
  const { what, todo } = errorWords({ code });
  const otherKeys: readonly SlotKind[] = opensWithAnotherKey(code) ? slots.filter((slot) => slot !== 'device') : [];

  const retry = async (): Promise<void> => {
    if (coreFailed) return core.restart();
    setBusy(true);
    await refreshVault().catch(() => undefined);
    setBusy(false);
  };

  return (
    <Sheet
      title={t(`problem.${words}.title`)}
      lead={what}
      above={<TriangleAlert size={20} strokeWidth={1.75} aria-hidden="true" className="state-mark mb-5 text-warning" />}
    >
      <dl className="mb-6 space-y-3 border-y border-line py-4 text-chrome">
        <Part name={t('problem.safe')}>{t(`problem.${words}.safe`)}</Part>
        <Part name={t('problem.todo')}>{todo}</Part>
      </dl>
      {code === 'DATABASE_DAMAGED' && <SalvageVault slots={slots} />}
      {otherKeys.includes(way) && (
        <div className="mb-4">
          <UnlockWith key={way} way={way} />
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        <Button
          look={otherKeys.length > 0 || code === 'DATABASE_DAMAGED' ? 'plain' : 'primary'}
          busy={busy}
          onClick={() => void retry()}
        >
          {t(coreFailed ? 'problem.coreFailed.restart' : 'common.retry')}
        </Button>
        {otherKeys
          .filter((other) => other !== way)
          .map((other) => (
            <Button key={other} look="quiet" onClick={() => setWay(other)}>
              {t(other === 'recovery' ? 'unlock.useRecovery' : 'unlock.usePassphrase')}
            </Button>
          ))}
        {!coreFailed && <RestoreButton />}
        {!coreFailed && isKeyGone(code) && (
          <Button look="quiet" className="text-ink-muted" onClick={() => setDestroying(true)}>
            {t('retention.destroy.button')}
          </Button>
        )}
        <Button look="quiet" onClick={() => shell.quit()}>
          {t('common.quit')}
        </Button>
      </div>
      <p className="selectable mt-6 font-mono text-meta text-ink-muted">{t('problem.code', { code })}</p>
      {destroying && <DestroyDialog onClose={() => setDestroying(false)} />}
    </Sheet>
  );
}

function Part({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="grid grid-cols-[7rem_1fr] gap-3 max-[520px]:grid-cols-1 max-[520px]:gap-0.5">
      <dt className="text-ink-muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
