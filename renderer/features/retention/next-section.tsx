import { useTranslation } from 'react-i18next';

import { showConversation } from '../../app/view.ts';
import { formatDate, formatNumber } from '../../components/format.ts';
import { SettingSection } from '../../components/setting-row.tsx';
import { AheadChart } from '../overview/ahead-chart.tsx';
import { AHEAD_DAYS } from './use-retention.ts';
import type { Retention } from './use-retention.ts';

interface NextSectionProps {
  readonly next: NonNullable<Retention['next']>;
  /** How many go on each of the next days; null while they are counted. */
  readonly ahead: readonly number[] | null;
}

/** What goes next, soonest first. */
export function NextSection({ next, ahead }: NextSectionProps) {
  const { t } = useTranslation();
  const more = next.total - next.items.length;
  return (
    <SettingSection title={t('retention.next.title')}>
      {next.total === 0 && (
        <p className="border-t border-line pt-3 text-chrome text-ink-muted">
          {t('retention.next.none', { count: AHEAD_DAYS })}
        </p>
      )}
      {next.total > 0 && ahead !== null && (
        <div className="mb-3 border-t border-line pt-1">
          <AheadChart ahead={ahead} />
        </div>
      )}
      <ul>
        {next.items.map(({ id, title, dueAt }) => (
          <li key={id} className="flex items-baseline justify-between gap-6 border-t border-line py-2.5 text-chrome">
            <button
              type="button"
              className="min-w-0 truncate rounded-control text-start hover:underline"
              onClick={() => showConversation(id)}
            >
              {title}
            </button>
            <span className="shrink-0 text-ink-muted tabular-nums">
              {dueAt <= Date.now() ? t('retention.next.due') : formatDate(dueAt)}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className="border-t border-line pt-3 text-chrome text-ink-muted">
          {t('retention.next.more', { count: more, shown: formatNumber(more) })}
        </p>
      )}
    </SettingSection>
  );
}
