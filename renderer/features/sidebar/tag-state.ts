import type { Conversation } from '../../../shared/contract.ts';

/** Whether all, some or none of them have a tag. */
export function tagState(conversations: readonly Conversation[], tagId: string): 'all' | 'some' | 'none' {
  const having = conversations.filter(({ tagIds }) => tagIds?.includes(tagId) === true).length;
  if (having === 0) return 'none';
  return having === conversations.length ? 'all' : 'some';
}
