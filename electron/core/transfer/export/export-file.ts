import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { ExportRequest, ExportResult } from '../../../../shared/contract/transfer.ts';
import { SottoError } from '../../../../shared/errors.ts';
import { t } from '../../../../shared/messages/index.ts';
import type { Stretch } from '../../crypto/stretch.ts';
import type { Store } from '../../store/store.ts';
import { partBeside } from '../half-written.ts';
import type { HalfWritten } from '../half-written.ts';
import { seal } from '../sealed/seal.ts';
import { nothingYet } from './count.ts';
import type { ExportCount } from './count.ts';
import { fileError, requireNothing, writeNewFile } from './new-file.ts';
import { readConversations } from './read-conversations.ts';
import type { ReadableConversation } from './read-conversations.ts';
import { writeHtml } from './write-html.ts';
import { writeJson } from './write-json.ts';
import type { Beside } from './write-json.ts';
import { markdownOf, writeMarkdown } from './write-markdown.ts';

interface ExportOptions {
  readonly request: ExportRequest;
  readonly store: Pick<Store, 'call'>;
  readonly stretch: Stretch;
  readonly half: Pick<HalfWritten, 'during'>;
  readonly signal: AbortSignal;
  /** Conversations written so far. */
  readonly onProgress: (conversations: number) => void;
}

/** Writes the file. Whether it may be written is the caller's to know. Throws as `transfer.export` says. */
export async function exportFile({
  request,
  store,
  stretch,
  half,
  signal,
  onProgress,
}: ExportOptions): Promise<ExportResult> {
  const count = nothingYet();
  const conversations = watched(readConversations(store, { conversationIds: wanted(request), signal }), () =>
    onProgress(count.conversations),
  );
  const path = withEnding(request);
  const beside = wanted(request) === undefined ? await readBeside(store) : undefined;
  const bytes = await write({ ...request, path }, { conversations, beside }, count, { stretch, half });
  return { path, ...count, bytes };
}

function wanted({ conversationId, conversationIds }: ExportRequest): readonly string[] | undefined {
  return conversationId === undefined ? conversationIds : [conversationId];
}

async function readBeside(store: Pick<Store, 'call'>): Promise<Beside> {
  return { assistants: await store.call('assistants.list', {}), snippets: await store.call('snippets.list', {}) };
}

const ENDINGS = { sotto: '.sotto', json: '.json', markdown: '.md', html: '.html' } as const;

/** A file is what it says it is: whoever is behind the window can't make one that the system would run. */
function withEnding({ format, layout, path }: ExportRequest): string {
  if (format === 'markdown' && layout === 'folder') return path;
  const ending = ENDINGS[format];
  return path.toLowerCase().endsWith(ending) ? path : `${path}${ending}`;
}

function write(
  { format, path, layout, passphrase }: ExportRequest,
  { conversations, beside }: { conversations: AsyncIterable<ReadableConversation>; beside: Beside | undefined },
  count: ExportCount,
  { stretch, half }: Pick<ExportOptions, 'stretch' | 'half'>,
): Promise<number> {
  switch (format) {
    case 'json':
      return writeNewFile(path, writeJson(conversations, { withPlaceholders: false, beside, count }), half);
    case 'html':
      return writeNewFile(path, writeHtml(conversations, count), half);
    case 'markdown':
      return layout === 'folder'
        ? writeFolder(path, conversations, count, half)
        : writeNewFile(path, writeMarkdown(conversations, count), half);
    case 'sotto': {
      if (passphrase === undefined) throw new SottoError('TRANSFER_PASSPHRASE_NEEDED');
      const json = writeJson(conversations, { withPlaceholders: true, beside, count });
      return writeNewFile(path, seal(json, { passphrase, stretch }), half);
    }
  }
}

/** A file for each conversation, in a folder that was not there before. Nothing is left of one that was not finished. */
async function writeFolder(
  path: string,
  conversations: AsyncIterable<ReadableConversation>,
  count: ExportCount,
  half: Pick<HalfWritten, 'during'>,
): Promise<number> {
  await requireNothing(path);
  const part = partBeside(path);
  return half.during(part, async () => {
    try {
      await mkdir(part, { mode: 0o700 });
      const taken = new Set<string>();
      let bytes = 0;
      for await (const conversation of conversations) {
        const text = await markdownOf(conversation, count);
        const name = freeName(conversation.about.title, new Date(conversation.about.createdAt), taken);
        bytes += await writeNewFile(join(part, name), only(text));
      }
      await rename(part, path);
      return bytes;
    } catch (error) {
      throw fileError(error);
    } finally {
      await rm(part, { recursive: true, force: true }).catch(() => undefined);
    }
  });
}

/** Good on every system: no path, no reserved name (they have no date in front), nothing that only differs by case. */
function freeName(title: string, began: Date, taken: Set<string>): string {
  const words = (title === '' ? t('transfer.untitled') : title)
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 60)
    .trim();
  const start = `${began.toISOString().slice(0, 10)} ${words}`.trim();
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${start}.md` : `${start} (${number}).md`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

async function* only(text: string): AsyncGenerator<string> {
  yield text;
}

async function* watched<T>(items: AsyncIterable<T>, onEach: () => void): AsyncGenerator<T> {
  for await (const item of items) {
    yield item;
    onEach();
  }
}
