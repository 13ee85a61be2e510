import { dateFormat } from '../../../shared/messages/formatters.ts';
import { t } from '../../../shared/messages/index.ts';
import type { GroupKey } from './group-by-date.ts';

export function groupName(key: GroupKey, now: number): string {
  if (!key.startsWith('month:')) return t(`dates.${key as Exclude<GroupKey, `month:${string}`>}`);
  const [year = 0, month = 0] = key.slice(6).split('-').map(Number);
  const sameYear = new Date(now).getFullYear() === year;
  return dateFormat(sameYear ? { month: 'long' } : { month: 'long', year: 'numeric' }).format(new Date(year, month));
}
