import type { MessageInBranch } from '../../../shared/contract.ts';
import { core } from '../../app/client/core.ts';
import { onForget } from '../../app/forget.ts';
import { showConversation } from '../../app/view.ts';
import { dropConversation, firstConversation } from '../quick-ask/quick-ask-state.ts';
import { putConversation } from '../sidebar/conversation-store.ts';
import { mayLeave, useProviders } from '../providers/provider-store.ts';
import { STAYS } from '../route/preview.ts';
import { toastError } from '../toasts/toasts.ts';
import { shownAgain, shownContinuing } from './again-question.ts';
import { forgetChoice } from './turn-mode.ts';
import { forgetBegin } from './turn-setup.ts';
import { noteRoute } from './turn-routes.ts';
import { againWish } from './turn-wish.ts';
import type { ShownWish, TurnWish } from './turn-wish.ts';
import { appendMessages, openTranscript, reread, resumeMessage, selectBranch, useTranscript } from './transcript.ts';

/** What follows the reader's own act, whatever they were looking at. */
const sentListeners = new Set<() => void>();

export function onSent(listener: () => void): () => void {
  sentListeners.add(listener);
  return () => void sentListeners.delete(listener);
}

/** Conversations with a message on its way: neither in them yet nor in their composer. */
const sending = new Set<string>();

export const isSending = (conversationId: string): boolean => sending.has(conversationId);

/** Sends after the last message on show. Throws what went wrong; the text is then still in the composer. */
export async function sendMessage(text: string, wish: ShownWish, attachmentIds: readonly string[]): Promise<void> {
  const { conversationId, messages } = useTranscript.getState();
  if (conversationId !== null) sending.add(conversationId);
  try {
    await send(
      conversationId,
      messages.at(-1)?.id ?? null,
      text,
      { ...wish, attachmentIds: [...attachmentIds] },
      false,
    );
  } finally {
    if (conversationId !== null) sending.delete(conversationId);
  }
}

/** Sends a changed version beside an earlier one. */
export async function sendEdit(earlier: MessageInBranch, text: string, wish: ShownWish): Promise<void> {
  const attachmentIds = (earlier.attachments ?? []).map(({ id }) => id);
  await send(earlier.conversationId, earlier.parentId, text, { ...wish, attachmentIds }, true);
}

async function send(
  conversationId: string | null,
  parentId: string | null,
  text: string,
  wish: ShownWish & { readonly attachmentIds: string[] },
  branches: boolean,
): Promise<void> {
  const made = conversationId === null ? await firstConversation() : null;
  const sent = await beginMade(made, wish.begin)
    .then(() => core.call('chat.send', { conversationId: conversationId ?? made, parentId, text, ...wish }))
    .catch(async (error: unknown) => {
      if (made !== null) await dropConversation(made);
      throw error;
    });
  noteRoute(sent.answer.id, sent.route);
  putConversation(sent.conversation);
  if (useTranscript.getState().conversationId !== conversationId) return;
  if (conversationId === null) {
    await openTranscript(sent.conversation.id);
    // its messages are drawn first and its composer after them: both at once hold the page up
    await new Promise((done) => setTimeout(done));
    showConversation(sent.conversation.id);
    forgetBegin();
    forgetChoice();
  } else if (branches) await reread(sent.conversation);
  else appendMessages([sent.userMessage, sent.answer], sent.conversation);
  for (const listener of sentListeners) listener();
}

/** Where it is there already, in memory: what it was to begin with it is given now, its mode last: an assistant brings one. */
async function beginMade(made: string | null, begin: ShownWish['begin']): Promise<void> {
  if (made === null || begin === undefined) return;
  const { mode, ...setup } = begin;
  if (Object.keys(setup).length > 0) await core.call('conversations.configure', { id: made, ...setup });
  if (mode !== undefined) await core.call('conversations.update', { id: made, mode });
}

/** Conversations in which one is being asked for again: the second stroke of a double click asks for nothing more. */
const askingAgain = new Set<string>();

// a question that a lock took off the screen is never answered
onForget(() => askingAgain.clear());

async function onceAtATime({ conversationId }: MessageInBranch, ask: () => Promise<void>): Promise<void> {
  if (askingAgain.has(conversationId)) return;
  askingAgain.add(conversationId);
  try {
    await ask();
  } catch (error) {
    toastError(error);
  } finally {
    askingAgain.delete(conversationId);
  }
}

/** Another answer beside it: the same way, or as asked for this once. */
export function regenerate(answer: MessageInBranch, wish?: TurnWish): Promise<void> {
  return onceAtATime(answer, async () => {
    const mode = useTranscript.getState().conversation?.mode ?? { kind: 'auto' };
    const asked = wish ?? againWish(answer, mode);
    const shown = mayLeave(useProviders.getState()) ? await shownAgain(answer, asked) : STAYS;
    if (shown === null) return;
    const sent = await core.call('chat.regenerate', { messageId: answer.id, ...asked, shown });
    noteRoute(sent.answer.id, sent.route);
    putConversation(sent.conversation);
    if (useTranscript.getState().conversationId !== sent.conversation.id) return;
    await reread(sent.conversation);
    for (const listener of sentListeners) listener();
  });
}

/** Goes on with an answer: in it, or in a message of its own where its model can't. */
export function continueAnswer(answer: MessageInBranch): Promise<void> {
  return onceAtATime(answer, async () => {
    const shown = mayLeave(useProviders.getState()) ? await shownContinuing(answer) : STAYS;
    if (shown === null) return;
    const sent = await core.call('chat.continue', { messageId: answer.id, shown });
    noteRoute(sent.answer.id, sent.route);
    putConversation(sent.conversation);
    if (useTranscript.getState().conversationId !== sent.conversation.id) return;
    if (sent.userMessage === null) resumeMessage(sent.answer, sent.conversation);
    else appendMessages([sent.userMessage, sent.answer], sent.conversation);
    for (const listener of sentListeners) listener();
  });
}

export async function stopAnswer(messageId: string): Promise<void> {
  try {
    await core.call('chat.stop', { messageId });
  } catch (error) {
    toastError(error);
  }
}

export async function showBranch(messageId: string): Promise<void> {
  try {
    await selectBranch(messageId);
  } catch (error) {
    toastError(error);
  }
}
