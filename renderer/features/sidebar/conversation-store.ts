import { create } from 'zustand';

import type { Conversation } from '../../../shared/contract.ts';
import type { SottoError } from '../../../shared/errors.ts';
import { asSottoError } from '../../app/client/as-sotto-error.ts';
import { core } from '../../app/client/core.ts';
import { onForget } from '../../app/forget.ts';
import { insertInOrder } from './order.ts';

const PAGE = 200;

interface ConversationStore {
  readonly items: readonly Conversation[];
  readonly nextCursor: string | null;
  readonly loaded: boolean;
  readonly loading: boolean;
  readonly error: SottoError | null;
}

const initial: ConversationStore = { items: [], nextCursor: null, loaded: false, loading: false, error: null };

export const useConversations = create<ConversationStore>(() => initial);

onForget(() => useConversations.setState(initial, true));

/** Reads the list again from its start, as far as it had been read. */
export async function reloadConversations(): Promise<void> {
  const wanted = Math.max(PAGE, useConversations.getState().items.length);
  useConversations.setState({ loading: true });
  try {
    const page = await core.call('conversations.list', { limit: Math.min(500, wanted) });
    useConversations.setState({ ...page, loaded: true, loading: false, error: null });
  } catch (error) {
    useConversations.setState({ loading: false, error: asSottoError(error) });
  }
}

export async function loadMoreConversations(): Promise<void> {
  const { nextCursor, loading } = useConversations.getState();
  if (nextCursor === null || loading) return;
  useConversations.setState({ loading: true });
  try {
    const page = await core.call('conversations.list', { cursor: nextCursor, limit: PAGE });
    const known = new Set(useConversations.getState().items.map(({ id }) => id));
    const fresh = page.items.filter(({ id }) => !known.has(id));
    useConversations.setState(({ items }) => ({
      items: [...items, ...fresh],
      nextCursor: page.nextCursor,
      loading: false,
    }));
  } catch (error) {
    useConversations.setState({ loading: false, error: asSottoError(error) });
  }
}

/** Puts a conversation where it belongs, new or changed. */
export function putConversation(conversation: Conversation): void {
  useConversations.setState(({ items, nextCursor }) => ({
    items: insertInOrder(items, conversation, nextCursor !== null),
  }));
}

export function dropConversations(ids: readonly string[]): void {
  const gone = new Set(ids);
  useConversations.setState(({ items }) => ({ items: items.filter(({ id }) => !gone.has(id)) }));
}

export async function rereadConversation(id: string): Promise<void> {
  try {
    putConversation(await core.call('conversations.get', { id }));
  } catch (error) {
    if (asSottoError(error).code === 'NOT_FOUND') dropConversations([id]);
  }
}
