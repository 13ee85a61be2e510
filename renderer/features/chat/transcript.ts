import { create } from 'zustand';

import type { Conversation, Message, MessageInBranch } from '../../../shared/contract.ts';
import type { SottoError } from '../../../shared/errors.ts';
import { asSottoError } from '../../app/client/as-sotto-error.ts';
import { core } from '../../app/client/core.ts';
import { onForget } from '../../app/forget.ts';
import { loadAnswerText } from '../markdown/lazy-answer-text.tsx';
import { mayHoldMath } from '../markdown/normalize-math.ts';
import { loadMath } from '../markdown/use-math.ts';
import { spliceBranch } from './splice-branch.ts';
import { stopWatching, watchAnswer } from './watch-answer.ts';

const FIRST_PAGE = 40;
const OLDER_PAGE = 100;

interface Transcript {
  readonly conversationId: string | null;
  readonly conversation: Conversation | null;
  /** The tail of the branch on show, oldest first. */
  readonly messages: readonly MessageInBranch[];
  readonly hasMore: boolean;
  readonly loaded: boolean;
  readonly loadingOlder: boolean;
  readonly error: SottoError | null;
}

const empty: Transcript = {
  conversationId: null,
  conversation: null,
  messages: [],
  hasMore: false,
  loaded: true,
  loadingOlder: false,
  error: null,
};

export const useTranscript = create<Transcript>(() => empty);

onForget(() => {
  stopWatching();
  useTranscript.setState(empty, true);
});

const isCurrent = (id: string): boolean => useTranscript.getState().conversationId === id;

/** Shows a conversation from its newest messages; null is a new one. Does nothing when it is on show already. */
export async function openTranscript(id: string | null, again = false): Promise<void> {
  if (useTranscript.getState().conversationId === id && !again) return;
  stopWatching();
  useTranscript.setState({ ...empty, conversationId: id, loaded: id === null }, true);
  if (id === null) return;
  try {
    const [conversation, page] = await Promise.all([
      core.call('conversations.get', { id }),
      core.call('messages.page', { conversationId: id, limit: FIRST_PAGE }),
      // Shown as plain text first, an answer would jump when it is drawn as Markdown.
      loadAnswerText(),
    ]);
    if (page.items.some(({ content }) => mayHoldMath(content))) await loadMath();
    if (!isCurrent(id)) return;
    useTranscript.setState({ conversation, messages: page.items, hasMore: page.hasMore, loaded: true });
    watchUnfinished();
  } catch (error) {
    if (isCurrent(id)) useTranscript.setState({ error: asSottoError(error), loaded: true });
  }
}

export async function loadOlder(): Promise<void> {
  const { conversationId, messages, hasMore, loadingOlder } = useTranscript.getState();
  const first = messages[0];
  if (conversationId === null || first === undefined || !hasMore || loadingOlder) return;
  useTranscript.setState({ loadingOlder: true });
  try {
    const page = await core.call('messages.page', { conversationId, beforeId: first.id, limit: OLDER_PAGE });
    const now = useTranscript.getState();
    // Another branch or conversation may have come on show meanwhile.
    if (now.conversationId !== conversationId || now.messages[0]?.id !== first.id) return;
    useTranscript.setState({ messages: [...page.items, ...now.messages], hasMore: page.hasMore });
  } catch (error) {
    if (isCurrent(conversationId)) useTranscript.setState({ error: asSottoError(error) });
  } finally {
    if (isCurrent(conversationId)) useTranscript.setState({ loadingOlder: false });
  }
}

/** Reads upwards until the message is there; if it is on another branch, shows that one. False when it is gone. */
export async function loadUntil(messageId: string): Promise<boolean> {
  const has = (): boolean => useTranscript.getState().messages.some(({ id }) => id === messageId);
  const readUp = async (): Promise<void> => {
    while (!has() && useTranscript.getState().hasMore && useTranscript.getState().error === null) {
      const before = useTranscript.getState().messages.length;
      await loadOlder();
      if (useTranscript.getState().messages.length === before) return;
    }
  };
  await readUp();
  if (has()) return true;
  await selectBranch(messageId);
  await readUp();
  return has();
}

export async function selectBranch(messageId: string): Promise<void> {
  const conversation = await core.call('messages.selectBranch', { messageId });
  if (isCurrent(conversation.id)) await reread(conversation);
}

/** Reads the tail again after something changed it elsewhere. */
export function rereadTranscript(conversationId: string): void {
  if (!isCurrent(conversationId) || !useTranscript.getState().loaded) return;
  void core.call('conversations.get', { id: conversationId }).then(
    (conversation) => {
      const { messages, conversation: old } = useTranscript.getState();
      if (!isCurrent(conversationId)) return;
      useTranscript.setState({ conversation });
      // A change of title or of the text being streamed is no reason to read messages again.
      if (conversation.leafId !== messages.at(-1)?.id && conversation.leafId !== old?.leafId) void reread(conversation);
      else void followReopened(conversationId);
    },
    () => undefined,
  );
}

/** Another window may have let the last answer go on: that one message is looked at, and followed if it is being written. */
async function followReopened(conversationId: string): Promise<void> {
  const shown = useTranscript.getState().messages.at(-1);
  if (shown?.role !== 'assistant' || shown.state === 'streaming') return;
  const page = await core.call('messages.page', { conversationId, limit: 1 }).catch(() => null);
  const last = page?.items[0];
  if (!isCurrent(conversationId) || last?.id !== shown.id || last.state !== 'streaming') return;
  replaceMessage(last.id, () => last);
  watchUnfinished();
}

export async function reread(conversation: Conversation): Promise<void> {
  const limit = Math.min(500, Math.max(FIRST_PAGE, useTranscript.getState().messages.length));
  const page = await core.call('messages.page', { conversationId: conversation.id, limit });
  if (!isCurrent(conversation.id)) return;
  const { messages, hasMore } = useTranscript.getState();
  const merged = spliceBranch({ items: messages, hasMore }, page);
  useTranscript.setState({ conversation, messages: merged.items, hasMore: merged.hasMore, loaded: true, error: null });
  watchUnfinished();
}

/** Follows every answer on show that is still being written. */
export function watchUnfinished(): void {
  for (const message of useTranscript.getState().messages) {
    if (message.state === 'streaming') watchAnswer(message.id, replaceMessage);
  }
}

export function appendMessages(added: readonly Message[], conversation: Conversation): void {
  useTranscript.setState(({ messages }) => {
    // News of the change may have come before the answer to the call.
    const known = new Set(messages.slice(-20).map(({ id }) => id));
    const fresh = added.filter(({ id }) => !known.has(id)).map((message) => ({ ...message, siblingIds: [message.id] }));
    return { conversation, messages: [...messages, ...fresh] };
  });
  watchUnfinished();
}

/** An answer that is being written again, behind what there is. */
export function resumeMessage(answer: Message, conversation: Conversation): void {
  useTranscript.setState({ conversation });
  replaceMessage(answer.id, (old) => ({ ...answer, siblingIds: old.siblingIds }));
  watchUnfinished();
}

function replaceMessage(id: string, change: (old: MessageInBranch) => MessageInBranch): void {
  useTranscript.setState(({ messages }) => {
    const at = messages.findLastIndex((message) => message.id === id);
    const old = messages[at];
    if (old === undefined) return {};
    return { messages: messages.with(at, change(old)) };
  });
}
