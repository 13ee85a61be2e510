import type { Conversation } from '../../../shared/contract.ts';
import type { Group, GroupKey } from './group-by-date.ts';

export type ListRow =
  | { readonly kind: 'heading'; readonly key: GroupKey }
  | { readonly kind: 'conversation'; readonly key: string; readonly conversation: Conversation };

/** Headings and conversations in one flat list, for a virtual one. */
export function listRows(groups: readonly Group[]): ListRow[] {
  return groups.flatMap(({ key, items }): ListRow[] => [
    { kind: 'heading', key },
    ...items.map((conversation): ListRow => ({ kind: 'conversation', key: conversation.id, conversation })),
  ]);
}

/** The next conversation in a direction, skipping headings; the same one at either end. */
export function stepRow(rows: readonly ListRow[], from: number, step: 1 | -1): number {
  for (let at = from + step; at >= 0 && at < rows.length; at += step) {
    if (rows[at]?.kind === 'conversation') return at;
  }
  return from;
}
