import { VERSION } from '../portable.ts';
import type { ExportCount } from './count.ts';
import type { ReadableConversation } from './read-conversations.ts';

interface JsonOptions {
  /** Placeholder maps list what was worth hiding: they go into encrypted files only. */
  readonly withPlaceholders: boolean;
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
  { withPlaceholders, count }: JsonOptions,
): AsyncGenerator<string> {
  yield `{"format":"sotto","version":${VERSION},"exportedAt":${Date.now()},"conversations":[`;
  let first = true;
  for await (const { about, attachments, messages } of conversations) {
    const { placeholders, ...rest } = about;
    const shown = withPlaceholders && placeholders !== undefined ? { ...rest, placeholders } : rest;
    yield `${first ? '' : ','}\n${JSON.stringify(shown).slice(0, -1)},"attachments":[`;
    first = false;
    yield* joined(attachments(), () => (count.attachments += 1));
    yield '],"messages":[';
    yield* joined(messages(), () => (count.messages += 1));
    yield ']}';
    count.conversations += 1;
  }
  yield '\n]}\n';
}

async function* joined(items: AsyncIterable<unknown>, counted: () => void): AsyncGenerator<string> {
  let separator = '';
  for await (const item of items) {
    yield separator + JSON.stringify(item);
    separator = ',';
    counted();
  }
}
