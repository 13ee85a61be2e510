import { onForget } from '../../app/forget.ts';

const drafts = new Map<string | null, string>();

onForget(() => drafts.clear());

/** What was typed and not sent, by conversation. In memory only, and gone on lock. */
export function readDraft(conversationId: string | null): string {
  return drafts.get(conversationId) ?? '';
}

export function keepDraft(conversationId: string | null, text: string): void {
  if (text === '') drafts.delete(conversationId);
  else drafts.set(conversationId, text);
}
