import type { Assistant, Snippet } from '../../../../shared/contract/assistants.ts';
import { isTemporaryId, TEMPORARY_PREFIX } from '../../../../shared/domain/temporary.ts';
import { VERSION } from '../portable.ts';
import type { PortableMessage } from '../portable.ts';
import type { ExportCount } from './count.ts';
import type { ReadableConversation } from './read-conversations.ts';

export interface Beside {
  readonly assistants: readonly Assistant[];
  readonly snippets: readonly Snippet[];
}

interface JsonOptions {
  /** Placeholder maps list what was worth hiding: they go into encrypted files only. */
  readonly withPlaceholders: boolean;
  /** What goes with all conversations, and not with one. */
  readonly beside?: Beside | undefined;
  readonly count: ExportCount;
}

/** Gathers small pieces before they go on, in UTF-16 units. */
const GATHER = 64 * 1024;

/** The document of docs/export-format.md, in pieces. Attachments come before the messages that name them. */
export async function* writeJson(
  conversations: AsyncIterable<ReadableConversation>,
  options: JsonOptions,
): AsyncGenerator<string> {
  let gathered = '';
  for await (const piece of pieces(conversations, options)) {
    gathered += piece;
    if (gathered.length < GATHER) continue;
    yield gathered;
    gathered = '';
  }
  yield gathered;
}

async function* pieces(
  conversations: AsyncIterable<ReadableConversation>,
  { withPlaceholders, beside, count }: JsonOptions,
): AsyncGenerator<string> {
  yield `{"format":"sotto","version":${VERSION},"exportedAt":${Date.now()},`;
  if (beside !== undefined) {
    yield `"assistants":${JSON.stringify(beside.assistants)},"snippets":${JSON.stringify(beside.snippets)},`;
  }
  yield '"conversations":[';
  let first = true;
  for await (const { about, attachments, messages } of conversations) {
    const { placeholders, ...rest } = about;
    const named = { ...rest, id: lasting(rest.id), leaf: rest.leaf === null ? null : lasting(rest.leaf) };
    const shown = withPlaceholders && placeholders !== undefined ? { ...named, placeholders } : named;
    yield `${first ? '' : ','}\n${JSON.stringify(shown).slice(0, -1)},"attachments":[`;
    first = false;
    yield* joined(
      attachments(),
      (one) => ({ ...one, id: lasting(one.id) }),
      () => (count.attachments += 1),
    );
    yield '],"messages":[';
    yield* joined(messages(), lastingMessage, () => (count.messages += 1));
    yield ']}';
    count.conversations += 1;
  }
  yield '\n]}\n';
}

/** What is exported is to be kept: the ids of a conversation in memory lose the mark that says it is not. */
const lasting = (id: string): string => (isTemporaryId(id) ? id.slice(TEMPORARY_PREFIX.length) : id);

function lastingMessage(message: PortableMessage): PortableMessage {
  if (!isTemporaryId(message.id)) return message;
  const { attachments } = message;
  return {
    ...message,
    id: lasting(message.id),
    parent: message.parent === null ? null : lasting(message.parent),
    ...(attachments === undefined ? {} : { attachments: attachments.map(lasting) }),
  };
}

async function* joined<T>(items: AsyncIterable<T>, shown: (item: T) => T, counted: () => void): AsyncGenerator<string> {
  let separator = '';
  for await (const item of items) {
    yield separator + JSON.stringify(shown(item));
    separator = ',';
    counted();
  }
}
