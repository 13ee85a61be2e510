import { Collapsible } from '@base-ui/react/collapsible';
import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import type { EgressSummary } from '../../../shared/domain/egress.ts';
import { cx } from '../../components/class-names.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { ExactBytes } from '../../components/exact-bytes.tsx';
import { formatBytes, formatDateTime } from '../../components/format.ts';
import { ZoneMark } from '../../components/zone-mark.tsx';
import { RecordFacts } from './record-facts.tsx';
import { replacedWords } from './replaced-words.ts';
import { useRecord } from './use-record.ts';

interface EgressRowProps {
  readonly summary: EgressSummary;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** One request in a line; opened, everything about it and its exact text. */
export function EgressRow({ summary, open, onOpenChange }: EgressRowProps) {
  const { t } = useTranslation();
  const went = summary.outcome === 'answered' || summary.outcome === 'pending';
  const replaced =
    Object.keys(summary.replaced).length === 0 ? t('leaving.record.noneReplaced') : replacedWords(summary.replaced);
  return (
    <li>
      <Collapsible.Root open={open} onOpenChange={onOpenChange}>
        <Collapsible.Trigger className="group flex w-full items-center gap-3 px-4 py-2.5 text-start text-chrome hover:bg-hover focus-visible:-outline-offset-2">
          <ZoneMark zone={summary.zone} size={11} />
          <span className="min-w-0 flex-1">
            <span className="block truncate font-medium">
              {summary.host} · {t(`leaving.record.purposes.${summary.purpose}`)}
            </span>
            <span className="block truncate text-meta text-ink-muted">
              {formatDateTime(summary.at)} · {formatBytes(summary.requestBytes)} · {replaced}
            </span>
          </span>
          <span className={cx('shrink-0 text-meta', went ? 'text-ink-muted' : 'text-warning')}>
            {t(`leaving.record.outcomes.${summary.outcome}`)}
          </span>
          <ChevronRight
            size={16}
            aria-hidden="true"
            className="shrink-0 text-ink-muted transition-transform group-data-panel-open:rotate-90 rtl:-scale-x-100"
          />
        </Collapsible.Trigger>
        <Collapsible.Panel className="px-4 pb-4">
          <RecordFacts record={summary} />
          {open && <Body id={summary.id} requestBytes={summary.requestBytes} />}
        </Collapsible.Panel>
      </Collapsible.Root>
    </li>
  );
}

function Body({ id, requestBytes }: { readonly id: string; readonly requestBytes: number }) {
  const { t } = useTranslation();
  const { record, error } = useRecord(id);
  if (error !== null) return <ErrorNote error={error} />;
  if (record === null) return null;
  if (record.body === '') {
    return (
      <p className="border-t border-line pt-2 text-chrome text-ink-muted">
        {t(requestBytes === 0 ? 'leaving.record.emptyBody' : 'leaving.saw.erased')}
      </p>
    );
  }
  return (
    <div className="border-t border-line pt-2 text-chrome">
      <h3 className="mb-1.5 text-ink-muted">{t('leaving.record.body')}</h3>
      <ExactBytes label={t('leaving.record.body')} text={record.body} />
    </div>
  );
}
