import { create } from 'zustand';

import type { Conversation } from '../../../shared/contract.ts';
import type { SottoError } from '../../../shared/errors.ts';
import { asSottoError } from '../../app/client/as-sotto-error.ts';
import { core } from '../../app/client/core.ts';
import { onForget } from '../../app/forget.ts';
import { insertInOrder } from './order.ts';
import { clearSelection, deselect } from './selection.ts';

const PAGE = 200;

/** What the list shows. */
export interface ListFilter {
  readonly archived: boolean;
  readonly tagId: string | null;
}

export const EVERYTHING: ListFilter = { archived: false, tagId: null };

interface ConversationStore {
  readonly items: readonly Conversation[];
  readonly nextCursor: string | null;
  readonly loaded: boolean;
  readonly loading: boolean;
  readonly error: SottoError | null;
  readonly filter: ListFilter;
}

const initial: ConversationStore = {
  items: [],
  nextCursor: null,
  loaded: false,
  loading: false,
  error: null,
  filter: EVERYTHING,
};

export const useConversations = create<ConversationStore>(() => initial);

onForget(() => useConversations.setState(initial, true));

/** Shows other conversations; those before stay until they are there. What is chosen and no longer seen is let go of. */
export function filterConversations(filter: ListFilter): void {
  clearSelection();
  useConversations.setState({ filter });
  void reloadConversations();
}

function asked({ archived, tagId }: ListFilter): { archived?: true; tagId?: string } {
  return { ...(archived ? { archived } : {}), ...(tagId === null ? {} : { tagId }) };
}

/** Whether it is one of those that the list shows. */
function isListed(conversation: Conversation, { archived, tagId }: ListFilter): boolean {
  if ((conversation.archived === true) !== archived) return false;
  if (conversation.temporary === true) return tagId === null && !archived;
  return tagId === null || conversation.tagIds?.includes(tagId) === true;
}

/** Reads the list again from its start, as far as it had been read. */
export async function reloadConversations(): Promise<void> {
  const { items, filter } = useConversations.getState();
  const wanted = Math.max(PAGE, items.length);
  useConversations.setState({ loading: true });
  try {
    const page = await core.call('conversations.list', { limit: Math.min(500, wanted), ...asked(filter) });
    if (useConversations.getState().filter !== filter) return;
    useConversations.setState({ ...page, loaded: true, loading: false, error: null });
    const listed = new Set(page.items.map(({ id }) => id));
    deselect(new Set(items.map(({ id }) => id).filter((id) => !listed.has(id))));
  } catch (error) {
    useConversations.setState({ loading: false, error: asSottoError(error) });
  }
}

export async function loadMoreConversations(): Promise<void> {
  const { nextCursor, loading, filter } = useConversations.getState();
  if (nextCursor === null || loading) return;
  useConversations.setState({ loading: true });
  try {
    const page = await core.call('conversations.list', { cursor: nextCursor, limit: PAGE, ...asked(filter) });
    if (useConversations.getState().filter !== filter) return;
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
  if (!isListed(conversation, useConversations.getState().filter)) return dropConversations([conversation.id]);
  useConversations.setState(({ items, nextCursor }) => ({
    items: insertInOrder(items, conversation, nextCursor !== null),
  }));
}

export function dropConversations(ids: readonly string[]): void {
  const gone = new Set(ids);
  deselect(gone);
  useConversations.setState(({ items }) => ({ items: items.filter(({ id }) => !gone.has(id)) }));
}

export async function rereadConversation(id: string): Promise<void> {
  try {
    putConversation(await core.call('conversations.get', { id }));
  } catch (error) {
    if (asSottoError(error).code === 'NOT_FOUND') dropConversations([id]);
  }
}
