import { core } from '../../app/client/core.ts';
import { onForget } from '../../app/forget.ts';
import { isQuickAsk } from '../../app/page-kind.ts';

/** What is typed is on its way to the vault after a pause as long as this, in milliseconds. */
const PAUSE_MS = 500;

const drafts = new Map<string | null, string>();
const waiting = new Map<string | null, ReturnType<typeof setTimeout>>();

onForget(() => {
  // a lock that comes now still finds the last words in the vault: this call is on its way before the lock is
  flushDrafts();
  drafts.clear();
});

/** What was typed in this window and not sent, by conversation. */
export function readDraft(conversationId: string | null): string {
  return drafts.get(conversationId) ?? '';
}

/** What the vault holds of an earlier session; empty once this window knows better. */
export async function loadDraft(conversationId: string | null): Promise<string> {
  if (drafts.has(conversationId) || isQuickAsk) return '';
  try {
    const { text } = await core.call('drafts.get', { conversationId });
    if (drafts.has(conversationId)) return '';
    drafts.set(conversationId, text);
    return text;
  } catch {
    // nothing is lost: it is still in the vault
    return '';
  }
}

export function keepDraft(conversationId: string | null, text: string): void {
  drafts.set(conversationId, text);
  clearTimeout(waiting.get(conversationId));
  // what was sent must not come back
  if (text === '') write(conversationId);
  else
    waiting.set(
      conversationId,
      setTimeout(() => write(conversationId), PAUSE_MS),
    );
}

function write(conversationId: string | null): void {
  waiting.delete(conversationId);
  // what is to be temporary is not put on a disk before it is sent
  if (isQuickAsk) return;
  const text = drafts.get(conversationId) ?? '';
  // a full disk, say: it stays in this window
  void core.call('drafts.put', { conversationId, text }).catch(() => undefined);
}

function flushDrafts(): void {
  for (const [conversationId, timer] of waiting) {
    clearTimeout(timer);
    write(conversationId);
  }
}
