import { SottoError } from '../../../../shared/errors.ts';
import type { Store } from '../../store/store.ts';
import type { PortableAttachment, PortableConversation, PortableMessage } from '../portable.ts';

/** One conversation, whose parts are read when they are asked for. */
export interface ReadableConversation {
  readonly about: PortableConversation;
  /** A message after its parent. */
  messages(): AsyncGenerator<PortableMessage>;
  attachments(): AsyncGenerator<PortableAttachment>;
}

export interface ReadScope {
  /** Those; left out: all. */
  readonly conversationIds?: readonly string[] | undefined;
  readonly signal: AbortSignal;
}

const CONVERSATIONS = 100;
const MESSAGES = 500;

/** All conversations of a vault, or some, oldest first. Throws NOT_FOUND when none of those is there, and CANCELLED. */
export async function* readConversations(
  store: Pick<Store, 'call'>,
  { conversationIds, signal }: ReadScope,
): AsyncGenerator<ReadableConversation> {
  let after: number | null = 0;
  let found = false;
  while (after !== null) {
    const page: Awaited<ReturnType<typeof nextPage>> = await nextPage(after);
    for (const { seq: _, ...about } of page.items) {
      if (signal.aborted) throw new SottoError('CANCELLED');
      found = true;
      yield { about, messages: () => messagesOf(about.id), attachments: () => attachmentsOf(about.id) };
    }
    after = page.next;
  }
  if (conversationIds !== undefined && !found) throw new SottoError('NOT_FOUND');

  function nextPage(from: number) {
    return store.call('transfer.conversations', { after: from, limit: CONVERSATIONS, ids: conversationIds });
  }

  async function* messagesOf(id: string): AsyncGenerator<PortableMessage> {
    let from: number | null = 0;
    while (from !== null) {
      if (signal.aborted) throw new SottoError('CANCELLED');
      const page: { items: PortableMessage[]; next: number | null } = await store.call('transfer.messages', {
        conversationId: id,
        after: from,
        limit: MESSAGES,
      });
      yield* page.items;
      from = page.next;
    }
  }

  async function* attachmentsOf(id: string): AsyncGenerator<PortableAttachment> {
    for (const attachment of await store.call('transfer.attachments', { conversationId: id })) {
      if (signal.aborted) throw new SottoError('CANCELLED');
      const { text } = await store.call('attachments.text', { id: attachment.id });
      const { data } = await store.call('attachments.data', { id: attachment.id });
      yield { ...attachment, text, data: Buffer.from(data).toString('base64') };
    }
  }
}
