import type { SearchFilters } from '../../../shared/contract/conversations.ts';
import { messages, t } from '../../../shared/messages/index.ts';

export const DATE_PRESETS = { week: 7, month: 30, year: 365 } as const;
export type DatePreset = keyof typeof DATE_PRESETS;

export function isEmpty(filters: SearchFilters): boolean {
  return Object.keys(filters).length === 0;
}

/** The same filters with one changed; `undefined` takes it away. */
export function withFilter(
  filters: SearchFilters,
  change: { [K in keyof SearchFilters]?: SearchFilters[K] | undefined },
): SearchFilters {
  const next = Object.entries({ ...filters, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(next) as SearchFilters;
}

/** The first moment of the day that many days ago, by this computer's calendar. */
export function daysAgo(days: number, now: number): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() - days).getTime();
}

/** Of a date field: its value is a day, `2026-03-01`, or empty. */
export function dayStart(value: string, later = 0): number | undefined {
  const [year, month, day] = value.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined || value === '') return undefined;
  const at = new Date(year, month - 1, day + later).getTime();
  return Number.isFinite(at) && at >= 0 ? at : undefined;
}

export function dayValue(at: number | undefined, earlier = 0): string {
  if (at === undefined) return '';
  const date = new Date(at - earlier);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** What the times of a filter say in a few words; null for any time. `to` is the moment after the last day. */
export function whenWords({ from, to }: SearchFilters): string | null {
  const day = (at: number): string => new Intl.DateTimeFormat(messages.language, { dateStyle: 'medium' }).format(at);
  if (from !== undefined && to !== undefined) return t('filters.between', { from: day(from), to: day(to - 1) });
  if (from !== undefined) return t('filters.since', { from: day(from) });
  return to === undefined ? null : t('filters.until', { to: day(to - 1) });
}
