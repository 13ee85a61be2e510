import type { Conversation } from '../../../shared/contract.ts';

export type GroupKey =
  | 'temporary'
  | 'pinned'
  | 'today'
  | 'yesterday'
  | 'previous7'
  | 'previous30'
  | `month:${number}-${number}`;

export interface Group {
  readonly key: GroupKey;
  readonly items: readonly Conversation[];
}

/** What is in memory only first, then pinned, then by the local calendar day of the last message, then by month. Keeps the order within a group. */
export function groupByDate(conversations: readonly Conversation[], now: number): Group[] {
  const groups = new Map<GroupKey, Conversation[]>();
  const temporary = conversations.filter((conversation) => conversation.temporary === true);
  if (temporary.length > 0) groups.set('temporary', temporary);
  const pinned = conversations.filter((conversation) => conversation.pinned);
  if (pinned.length > 0) groups.set('pinned', pinned);
  for (const conversation of conversations) {
    if (conversation.pinned || conversation.temporary === true) continue;
    const key = groupOf(conversation.updatedAt, now);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [conversation]);
    else group.push(conversation);
  }
  return [...groups].map(([key, items]) => ({ key, items }));
}

function groupOf(at: number, now: number): GroupKey {
  const days = daysBetween(at, now);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days <= 7) return 'previous7';
  if (days <= 30) return 'previous30';
  const date = new Date(at);
  return `month:${date.getFullYear()}-${date.getMonth()}`;
}

/** Calendar days, not spans of 24 hours; a day that daylight saving made 23 hours long is still a day. */
function daysBetween(at: number, now: number): number {
  const midnight = (time: number): number => new Date(time).setHours(0, 0, 0, 0);
  return Math.round((midnight(now) - midnight(at)) / 86_400_000);
}
