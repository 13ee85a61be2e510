import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import { formatDay, formatNumber } from '../../components/format.ts';
import { ZoneMark } from '../../components/zone-mark.tsx';
import { scaleFor } from './bars.ts';
import { ChartTable } from './chart-table.tsx';
import type { Overview } from './use-overview.ts';

const ZONES = ['device', 'private', 'cloud'] as const;
/** In the chart's own units, which are its pixels at the page's full width. */
const WIDTH = 576;
const HEIGHT = 132;
const BOTTOM = 108;
const TOP = 8;
const BAR = 16;
const GAP = 4;

/** Three bars a day, told apart by shape as everywhere: filled stays here, an outline is one's own server, stripes are a cloud. */
export function WeekChart({ week }: { readonly week: Overview['week'] }) {
  const { t } = useTranslation();
  const stripes = useId();
  const { top, height } = scaleFor(week.flatMap((day) => ZONES.map((zone) => day[zone])));
  const column = WIDTH / week.length;
  const used = ZONES.length * BAR + (ZONES.length - 1) * GAP;
  const space = BOTTOM - TOP;
  return (
    <figure className="mt-3">
      <figcaption className="mb-2 flex flex-wrap gap-x-4 gap-y-1 text-meta text-ink-muted">
        {ZONES.map((zone) => (
          <span key={zone} className="inline-flex items-center gap-1.5">
            <ZoneMark zone={zone} />
            {t(`zones.${zone}`)}
          </span>
        ))}
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('overview.chart')} className="w-full">
        <defs>
          <pattern id={stripes} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="2" height="5" className="fill-zone-cloud" />
          </pattern>
        </defs>
        <line x1="0" x2={WIDTH} y1={TOP} y2={TOP} className="stroke-line" strokeDasharray="2 4" />
        <text x="0" y={TOP + 12} className="fill-ink-muted text-[11px]">
          {formatNumber(top)}
        </text>
        <line x1="0" x2={WIDTH} y1={BOTTOM} y2={BOTTOM} className="stroke-line-strong" strokeOpacity="0.5" />
        {week.map((day, index) => (
          <g key={day.from}>
            {ZONES.map((zone, place) => {
              const tall = (height(day[zone]) / 100) * space;
              const x = index * column + (column - used) / 2 + place * (BAR + GAP);
              return tall === 0 ? null : (
                <rect
                  key={zone}
                  x={x + 0.75}
                  y={BOTTOM - tall}
                  width={BAR - 1.5}
                  height={tall}
                  rx="1.5"
                  strokeWidth="1.5"
                  fill={zone === 'cloud' ? `url(#${stripes})` : undefined}
                  className={LOOKS[zone]}
                />
              );
            })}
            <text
              x={index * column + column / 2}
              y={HEIGHT - 6}
              textAnchor="middle"
              className={`text-[11px] ${index === week.length - 1 ? 'fill-ink font-medium' : 'fill-ink-muted'}`}
            >
              {index === week.length - 1 ? t('overview.today') : formatDay(day.from)}
            </text>
          </g>
        ))}
      </svg>
      <ChartTable
        caption={t('overview.chart')}
        columns={[t('overview.day'), ...ZONES.map((zone) => t(`zones.${zone}`))]}
        rows={week.map((day) => ({ name: formatDay(day.from), values: ZONES.map((zone) => day[zone]) }))}
      />
    </figure>
  );
}

const LOOKS = {
  device: 'fill-zone-device stroke-zone-device',
  private: 'fill-transparent stroke-zone-private',
  cloud: 'stroke-zone-cloud',
} as const;
