import { create } from 'zustand';

import type { Message } from '../../../shared/contract.ts';
import { core } from '../../app/client/core.ts';
import { onForget } from '../../app/forget.ts';

/** What is typed is on its way to the vault after a pause as long as this, in milliseconds. */
const PAUSE_MS = 500;

type Edited = Pick<Message, 'id' | 'conversationId'>;

/** The message being edited in place, if any. */
export const useEditing = create<{ readonly messageId: string | null }>(() => ({ messageId: null }));

/**
 * How far a message has been changed, by its id. Its field goes whenever the row is scrolled out of sight or another page is
 * looked at, and what was typed must not go with it, nor with a lock.
 */
const texts = new Map<string, string>();
const waiting = new Map<string, { readonly message: Edited; readonly timer: ReturnType<typeof setTimeout> }>();

onForget(() => {
  // a lock that comes now still finds the last words in the vault: this call is on its way before the lock is
  for (const { message } of waiting.values()) write(message);
  useEditing.setState({ messageId: null });
  texts.clear();
});

export function startEditing(messageId: string): void {
  useEditing.setState({ messageId });
}

/** What was typed in this window; undefined when nothing was. */
export const editedText = ({ id }: Edited): string | undefined => texts.get(id);

/** What the vault holds of an earlier session; null when there is nothing, or this window knows better. */
export async function loadEdited({ id, conversationId }: Edited): Promise<string | null> {
  if (texts.has(id)) return null;
  try {
    const { text } = await core.call('drafts.get', { conversationId, messageId: id });
    return text === '' || texts.has(id) ? null : text;
  } catch {
    // nothing is lost: it is still in the vault
    return null;
  }
}

export function keepEdited(message: Edited, text: string): void {
  texts.set(message.id, text);
  clearTimeout(waiting.get(message.id)?.timer);
  waiting.set(message.id, { message, timer: setTimeout(() => write(message), PAUSE_MS) });
}

/** Sent, or given up: the message is as it was. */
export function endEditing(message: Edited): void {
  texts.delete(message.id);
  write(message);
  if (useEditing.getState().messageId === message.id) useEditing.setState({ messageId: null });
}

function write({ id, conversationId }: Edited): void {
  clearTimeout(waiting.get(id)?.timer);
  waiting.delete(id);
  // a full disk, say: it stays in this window
  const text = texts.get(id) ?? '';
  void core.call('drafts.put', { conversationId, messageId: id, text }).catch(() => undefined);
}
