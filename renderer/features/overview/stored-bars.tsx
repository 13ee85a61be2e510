import { useTranslation } from 'react-i18next';

import { formatBytes } from '../../components/format.ts';
import type { Overview } from './use-overview.ts';

/** A row for each kind of thing, with a bar as long as its part of the whole. */
export function StoredBars({ stored, messages }: Pick<Overview, 'stored' | 'messages'>) {
  const { t } = useTranslation();
  const largest = Math.max(1, ...stored.map(({ bytes }) => bytes));
  return (
    <dl className="text-chrome">
      {stored.map(({ kind, count, bytes }) => (
        <div key={kind} className="flex flex-wrap items-baseline justify-between gap-x-6 border-t border-line py-2.5">
          <dt>{t(`overview.storedNames.${kind}`)}</dt>
          <dd className="text-ink-muted tabular-nums">
            {t(`overview.storedCounts.${kind}`, { count, messages })} · {formatBytes(bytes)}
          </dd>
          <dd aria-hidden="true" className="mt-1.5 w-full">
            <svg viewBox="0 0 100 1" preserveAspectRatio="none" className="block h-1 w-full">
              <rect width="100" height="1" className="fill-hover" />
              <rect
                width={bytes === 0 ? 0 : Math.max(0.6, (bytes / largest) * 100)}
                height="1"
                className="fill-accent"
              />
            </svg>
          </dd>
        </div>
      ))}
    </dl>
  );
}
