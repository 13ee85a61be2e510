import { ShieldAlert, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { AuditEntry, AuditVerdict } from '../../../shared/contract/audit.ts';
import { Button } from '../../components/button.tsx';
import { cx } from '../../components/class-names.ts';
import { formatDateTime } from '../../components/format.ts';
import { useAudit } from './use-audit.ts';

/** Kinds that somebody should look at. */
const NOTABLE: readonly string[] = ['unlock-failed', 'spike', 'anchor-problem', 'key-exported', 'clock-question'];

/** What happened, and whether the record of it is whole. */
export function AuditList() {
  const { t } = useTranslation();
  const { items, nextCursor, verdict, more, verify } = useAudit();
  const [busy, setBusy] = useState(false);
  const check = async (): Promise<void> => {
    setBusy(true);
    await verify();
    setBusy(false);
  };
  return (
    <>
      <p className="mb-4 text-chrome text-ink-muted">{t('audit.hint')}</p>
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <Button busy={busy} onClick={() => void check()}>
          {t('audit.verify')}
        </Button>
        {verdict !== null && <Verdict verdict={verdict} />}
      </div>
      {items !== null && (
        <ol
          aria-label={t('audit.list')}
          className="mb-4 divide-y divide-line rounded-surface border border-line bg-surface-raised"
        >
          {items.map((entry) => (
            <AuditRow key={entry.seq} entry={entry} />
          ))}
        </ol>
      )}
      {nextCursor !== null && <Button onClick={more}>{t('audit.more')}</Button>}
    </>
  );
}

function Verdict({ verdict }: { readonly verdict: AuditVerdict }) {
  const { t } = useTranslation();
  const broken = verdict.state === 'broken';
  const Icon = broken ? ShieldAlert : ShieldCheck;
  return (
    <p
      role={broken ? 'alert' : 'status'}
      className={cx('flex flex-1 basis-60 items-center gap-2 text-chrome', broken && 'text-danger')}
    >
      <Icon size={16} aria-hidden="true" className="state-mark shrink-0" />
      {t(`audit.verdict.${verdict.state}`, { entries: verdict.entries, seq: verdict.firstBad ?? 0 })}
    </p>
  );
}

function AuditRow({ entry }: { readonly entry: AuditEntry }) {
  const { t } = useTranslation();
  const detail = Object.entries(entry.detail).map(([name, value]) => `${name} ${String(value)}`);
  return (
    <li className="px-4 py-2 text-chrome">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className={cx('font-medium', NOTABLE.includes(entry.kind) && 'text-warning')}>
          {t(`audit.kinds.${entry.kind}`)}
        </span>
        <time className="text-meta text-ink-muted tabular-nums" dateTime={new Date(entry.at).toISOString()}>
          {formatDateTime(entry.at)}
        </time>
      </div>
      {detail.length > 0 && (
        <p className="selectable font-mono text-meta break-all text-ink-muted">{detail.join(' · ')}</p>
      )}
    </li>
  );
}
