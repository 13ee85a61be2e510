import { useTranslation } from 'react-i18next';

import { formatDate, formatNumber } from '../../components/format.ts';
import { scaleFor } from './bars.ts';
import { ChartTable } from './chart-table.tsx';

const WIDTH = 576;
const HEIGHT = 84;
const BOTTOM = 62;
const TOP = 8;
const DAY_MS = 86_400_000;

/** One bar for each of the next days; days on which nothing goes are a line. */
export function AheadChart({ ahead }: { readonly ahead: readonly number[] }) {
  const { t } = useTranslation();
  const { top, height } = scaleFor(ahead);
  const column = WIDTH / ahead.length;
  const dateOf = (day: number): string => formatDate(Date.now() + day * DAY_MS);
  return (
    <figure className="mt-3">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('overview.aheadChart')} className="w-full">
        <line x1="0" x2={WIDTH} y1={TOP} y2={TOP} className="stroke-line" strokeDasharray="2 4" />
        <text x={WIDTH} y={TOP + 12} textAnchor="end" className="fill-ink-muted text-[11px]">
          {formatNumber(top)}
        </text>
        <line x1="0" x2={WIDTH} y1={BOTTOM} y2={BOTTOM} className="stroke-line-strong" strokeOpacity="0.5" />
        {ahead.map((count, day) => {
          const tall = (height(count) / 100) * (BOTTOM - TOP);
          return tall === 0 ? null : (
            <rect
              // the day is what a bar is
              key={dateOf(day)}
              x={day * column + column * 0.2}
              y={BOTTOM - tall}
              width={column * 0.6}
              height={tall}
              rx="1.5"
              className="fill-accent"
            />
          );
        })}
        <text x="0" y={HEIGHT - 6} className="fill-ink-muted text-[11px]">
          {t('overview.today')}
        </text>
        <text x={WIDTH} y={HEIGHT - 6} textAnchor="end" className="fill-ink-muted text-[11px]">
          {dateOf(ahead.length - 1)}
        </text>
      </svg>
      <ChartTable
        caption={t('overview.aheadChart')}
        columns={[t('overview.day'), t('overview.conversations')]}
        rows={ahead.flatMap((count, day) => (count === 0 ? [] : [{ name: dateOf(day), values: [count] }]))}
      />
    </figure>
  );
}
