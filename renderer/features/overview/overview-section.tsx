import { useTranslation } from 'react-i18next';

import { SettingSection } from '../../components/setting-row.tsx';
import { LeftDetails } from './left-details.tsx';
import { StoredBars } from './stored-bars.tsx';
import type { Overview } from './use-overview.ts';
import { WeekChart } from './week-chart.tsx';

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** What is kept and what left, in figures that were counted when the page was opened. */
export function OverviewSection({ overview }: { readonly overview: Overview }) {
  const { t } = useTranslation();
  const { stored, messages, week, receivers, replaced } = overview;
  const here = sum(week.map((day) => day.device));
  const left = sum(week.map((day) => day.private + day.cloud));
  return (
    <>
      <SettingSection title={t('overview.left')}>
        <p className="border-t border-line pt-3 text-chrome text-ink-muted">
          {left === 0 ? t('overview.leftNone') : t('overview.leftSome', { count: left })}{' '}
          {here > 0 && t('overview.here', { count: here })}
        </p>
        {here + left > 0 && <WeekChart week={week} />}
        {receivers.length > 0 && <LeftDetails receivers={receivers} replaced={replaced} />}
      </SettingSection>
      <SettingSection title={t('overview.stored')}>
        <StoredBars stored={stored} messages={messages} />
        <p className="border-t border-line pt-2 text-meta text-ink-muted">{t('overview.storedHint')}</p>
      </SettingSection>
    </>
  );
}
