import type { Conversation } from '../../../shared/contract.ts';

/** Temporary ones first, then pinned, then newest first; equal times by id, so that the order never flickers. */
export function compareConversations(a: Conversation, b: Conversation): number {
  if (a.temporary !== b.temporary) return a.temporary === true ? -1 : 1;
  if (a.pinned !== b.pinned) return a.pinned ? -1 : 1;
  if (a.updatedAt !== b.updatedAt) return b.updatedAt - a.updatedAt;
  return a.id < b.id ? 1 : -1;
}

/**
 * The list with this conversation where it belongs. When more pages are still unread, one that belongs after the last
 * read item is left out: its page will bring it.
 */
export function insertInOrder(
  items: readonly Conversation[],
  conversation: Conversation,
  more: boolean,
): readonly Conversation[] {
  const others = items.filter(({ id }) => id !== conversation.id);
  const at = others.findIndex((other) => compareConversations(conversation, other) < 0);
  if (at >= 0) return [...others.slice(0, at), conversation, ...others.slice(at)];
  return more ? others : [...others, conversation];
}
