import { core } from '../../app/client/core.ts';
import { onForget } from '../../app/forget.ts';
import { isQuickAsk } from '../../app/page-kind.ts';
import { forgetChoices, keepChoices, NO_CHOICES, readChoices } from './draft-choices.ts';
import type { DraftChoices } from './draft-choices.ts';

/** What is typed is on its way to the vault after a pause as long as this, in milliseconds. */
const PAUSE_MS = 500;

const drafts = new Map<string | null, string>();
const waiting = new Map<string | null, ReturnType<typeof setTimeout>>();

onForget(() => {
  // a lock that comes now still finds the last words in the vault: this call is on its way before the lock is
  flushDrafts();
  drafts.clear();
  forgetChoices();
});

/** What was typed in this window and not sent, by conversation. */
export function readDraft(conversationId: string | null): string {
  return drafts.get(conversationId) ?? '';
}

/** A text that was not sent, and what was chosen about it. */
export interface Draft {
  readonly text: string;
  readonly choices: DraftChoices;
}

const NOTHING: Draft = { text: '', choices: NO_CHOICES };

/** What the vault holds of an earlier session; nothing once this window knows better. */
export async function loadDraft(conversationId: string | null): Promise<Draft> {
  if (drafts.has(conversationId) || isQuickAsk) return NOTHING;
  try {
    const { text, replaced } = await core.call('drafts.get', { conversationId });
    if (drafts.has(conversationId)) return NOTHING;
    drafts.set(conversationId, text);
    const choices = { kept: [], replaced };
    keepChoices(conversationId, choices);
    return { text, choices };
  } catch {
    // nothing is lost: it is still in the vault
    return NOTHING;
  }
}

/** What was chosen about a draft that stands there goes to the vault with it. */
export function keepDraftChoices(conversationId: string | null, chosen: DraftChoices): void {
  keepChoices(conversationId, chosen);
  const text = readDraft(conversationId);
  if (text !== '') keepDraft(conversationId, text);
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
  const { replaced } = readChoices(conversationId);
  void core.call('drafts.put', { conversationId, text, replaced: [...replaced] }).catch(() => undefined);
}

function flushDrafts(): void {
  for (const [conversationId, timer] of waiting) {
    clearTimeout(timer);
    write(conversationId);
  }
}
