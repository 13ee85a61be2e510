import { core } from '../../app/client/core.ts';
import { onForget } from '../../app/forget.ts';
import { isQuickAsk } from '../../app/page-kind.ts';
import { forgetChoices, keepChoices, NO_CHOICES, readChoices } from './draft-choices.ts';
import type { DraftChoices } from './draft-choices.ts';

/** What is typed is on its way to the vault after a pause as long as this, in milliseconds. */
const PAUSE_MS = 500;

/** Where words are half written: the composer of a conversation, null for the one that is not there yet, or a message being changed. */
export interface DraftPlace {
  readonly conversationId: string | null;
  readonly messageId?: string;
}

/** A text that was not sent, and what was chosen about it. */
export interface Draft {
  readonly text: string;
  readonly choices: DraftChoices;
}

/**
 * By the message, or else the conversation. A field goes whenever its row is scrolled out of sight or another page is looked at,
 * and what was typed must not go with it, nor with a lock.
 */
const drafts = new Map<string | null, string>();
const waiting = new Map<string | null, { readonly place: DraftPlace; readonly timer: ReturnType<typeof setTimeout> }>();

onForget(() => {
  // a lock that comes now still finds the last words in the vault: this call is on its way before the lock is
  for (const { place } of [...waiting.values()]) write(place);
  drafts.clear();
  forgetChoices();
});

const keyOf = ({ conversationId, messageId }: DraftPlace): string | null => messageId ?? conversationId;

/** What was typed in this window and not sent; undefined when nothing was. */
export const readDraft = (place: DraftPlace): string | undefined => drafts.get(keyOf(place));

/** What the vault holds of an earlier session; null when there is nothing, or this window knows better. */
export async function loadDraft(place: DraftPlace): Promise<Draft | null> {
  const key = keyOf(place);
  if (drafts.has(key) || !isKept(place)) return null;
  try {
    const { text, replaced } = await core.call('drafts.get', place);
    if (text === '' || drafts.has(key)) return null;
    drafts.set(key, text);
    const choices = { kept: [], replaced };
    keepChoices(key, choices);
    return { text, choices };
  } catch {
    // nothing is lost: it is still in the vault
    return null;
  }
}

export function keepDraft(place: DraftPlace, text: string): void {
  const key = keyOf(place);
  drafts.set(key, text);
  clearTimeout(waiting.get(key)?.timer);
  // what was sent must not come back
  if (text === '') write(place);
  else waiting.set(key, { place, timer: setTimeout(() => write(place), PAUSE_MS) });
}

/** What was chosen about a draft that stands there goes to the vault with it. */
export function keepDraftChoices(place: DraftPlace, chosen: DraftChoices): void {
  keepChoices(keyOf(place), chosen);
  const text = readDraft(place) ?? '';
  if (text !== '') keepDraft(place, text);
}

/** Sent, or given up: as though nothing had been typed there. */
export function dropDraft(place: DraftPlace): void {
  const key = keyOf(place);
  drafts.delete(key);
  keepChoices(key, NO_CHOICES);
  write(place);
}

/** What is to be temporary is not put on a disk before it is sent; a message that is changed is there already. */
const isKept = ({ messageId }: DraftPlace): boolean => !isQuickAsk || messageId !== undefined;

function write(place: DraftPlace): void {
  const key = keyOf(place);
  clearTimeout(waiting.get(key)?.timer);
  waiting.delete(key);
  if (!isKept(place)) return;
  const { replaced } = readChoices(key);
  // a full disk, say: it stays in this window
  void core
    .call('drafts.put', { ...place, text: drafts.get(key) ?? '', replaced: [...replaced] })
    .catch(() => undefined);
}
