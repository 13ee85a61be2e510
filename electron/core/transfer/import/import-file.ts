import type { ImportReport } from '../../../../shared/contract/transfer.ts';
import { SottoError } from '../../../../shared/errors.ts';
import { tidyName } from '../../attachments/tidy-name.ts';
import type { Stretch } from '../../crypto/stretch.ts';
import type { Store } from '../../store/store.ts';
import type { PortableAttachment, PortableTree } from '../portable.ts';
import { openByteSource } from './byte-source.ts';
import { withDocuments } from './documents.ts';
import { readElements } from './read-elements.ts';
import type { Recognised } from './recognised.ts';
import { problemOf, reportBuilder } from './report.ts';
import { takeBeside } from './take-beside.ts';

interface ImportOptions {
  /** Absolute. */
  readonly path: string;
  readonly passphrase?: string | undefined;
  readonly dryRun: boolean;
  readonly store: Pick<Store, 'call'>;
  readonly stretch: Stretch;
  readonly signal: AbortSignal;
  /** How many of these the rules for what is kept would delete at once. */
  readonly countDue: (trees: readonly PortableTree[]) => Promise<number>;
  /** Conversations looked at so far. */
  readonly onProgress: (conversations: number) => void;
}

/** Written together: one wait for the disk for many. In conversations, and in UTF-16 units of their messages. */
const AT_ONCE = 50;
const LENGTH_AT_ONCE = 2_000_000;

interface Waiting {
  readonly number: number;
  readonly tree: PortableTree;
  /** Ids of the files that were taken in for it. */
  readonly staged: readonly string[];
}

/**
 * Takes the conversations of a file in, each whole or not at all, and tells what became of each. Stopped or killed, what
 * was taken stays, and the same file again goes on from there. Throws an IMPORT_ code for the file as a whole, CANCELLED.
 */
export async function importFile(options: ImportOptions): Promise<ImportReport> {
  const { store, dryRun, signal } = options;
  const report = reportBuilder(dryRun);
  const beside = takeBeside(store, dryRun);
  /** Seen in this file, in a dry run: what is there twice counts once. */
  const seen = new Set<string>();
  let number = 0;
  let waiting: Waiting[] = [];
  let length = 0;
  let attachments: PortableAttachment[] = [];
  let staged: string[] = [];
  /** The batch that the store is writing while the next one is being read. */
  let writing: Promise<void> = Promise.resolve();

  async function stage(one: PortableAttachment): Promise<void> {
    if (dryRun) {
      attachments.push({ ...one, data: '', text: '' });
      return;
    }
    const { data, name, bytes: _bytes, characters: _characters, ...rest } = one;
    const file = { ...rest, name: tidyName(name), data: Buffer.from(data, 'base64') };
    const { added } = await store.call('transfer.stage', file);
    report.attachments(added ? 1 : 0, added ? 0 : 1);
    if (added) staged.push(one.id);
  }

  async function look(found: Recognised): Promise<void> {
    number += 1;
    if ('problem' in found) {
      report.problem(number, found.title, found.problem);
      report.failed();
      return unstage();
    }
    report.source(found.source);
    report.leftOut(found.leftOut.messages, found.leftOut.attachments);
    if (found.warning !== undefined) report.problem(number, found.tree.title, found.warning);
    if (dryRun) return compare(found.tree);
    waiting.push({ number, tree: found.tree, staged });
    staged = [];
    length += found.tree.messages.reduce((sum, { content }) => sum + content.length, 0);
    if (waiting.length >= AT_ONCE || length >= LENGTH_AT_ONCE) await write();
  }

  /** Returns when the batch before this one is written: at most two are in memory. */
  async function write(): Promise<void> {
    const batch = waiting;
    waiting = [];
    length = 0;
    await writing;
    if (batch.length === 0) return;
    writing = writeBatch(batch);
    // a failure is thrown by the next one that waits, however long that takes to come
    writing.catch(() => undefined);
    // what becomes of its files is settled before the next ones come in: two conversations may have the same
    if (batch.some(({ staged: files }) => files.length > 0)) await writing;
  }

  async function unstage(): Promise<void> {
    attachments = [];
    const ids = staged;
    staged = [];
    if (ids.length === 0) return;
    await store.call('transfer.unstage', { ids });
    report.attachments(-ids.length, 0);
    report.leftOut(0, ids.length);
  }

  async function writeBatch(batch: readonly Waiting[]): Promise<void> {
    const trees = batch.map(({ tree }) => tree);
    const states = await store.call('transfer.import', { trees, now: Date.now() });
    const added: PortableTree[] = [];
    for (const [index, { number: at, tree, staged: files }] of batch.entries()) {
      const { state, messages } = states[index] ?? { state: 'conflict', messages: 0 };
      const stands = problemOf(state);
      if (state === 'conflict' || state === 'going') {
        report.problem(at, tree.title, stands ?? 'conflict');
        report.failed();
        await store.call('transfer.unstage', { ids: files });
      } else {
        report.taken(state, { added: messages, known: tree.messages.length - messages });
        if (state === 'added') added.push(tree);
      }
    }
    report.due(await options.countDue(added));
    options.onProgress(batch.at(-1)?.number ?? number);
  }

  async function compare(tree: PortableTree): Promise<void> {
    const messageIds = tree.messages.map(({ id }) => id);
    const files = attachments;
    attachments = [];
    const twice = seen.has(tree.id);
    seen.add(tree.id);
    const found = await store.call('transfer.compare', {
      id: tree.id,
      messageIds,
      attachmentIds: files.map(({ id }) => id),
    });
    const stands = found.elsewhere ? 'conflict' : found.state === 'going' ? 'going' : null;
    if (stands !== null) {
      report.problem(number, tree.title, stands);
      return report.failed();
    }
    report.attachments(files.length - found.attachments, found.attachments);
    const total = messageIds.length;
    if (twice) return report.taken('known', { added: 0, known: total });
    const messages = { added: total - found.known, known: found.known };
    if (found.state === 'new') {
      report.taken('added', messages);
      report.due(await options.countDue([tree]));
    } else report.taken(messages.added === 0 ? 'known' : 'extended', messages);
    options.onProgress(number);
  }

  const file = await openByteSource(options.path);
  try {
    await withDocuments(file, options, async (documents) => {
      for await (const document of documents) {
        for await (const element of readElements(document)) {
          if (signal.aborted) throw new SottoError('CANCELLED');
          if (element.kind === 'attachment') await stage(element.attachment);
          else if (element.kind === 'attachment-left-out') report.leftOut(0, 1);
          else if (element.kind === 'assistant') report.beside('assistants', await beside.assistant(element.assistant));
          else if (element.kind === 'snippet') report.beside('snippets', await beside.snippet(element.snippet));
          else await look(element.found);
        }
      }
    });
    await write();
    await writing;
    const done = report.done();
    const strange = done.problems.every(({ problem }) => problem === 'unknown-format');
    if (done.sources.length === 0 && done.conversations.failed > 0 && strange) {
      throw new SottoError('IMPORT_UNRECOGNISED');
    }
    return done;
  } catch (error) {
    // what is whole is kept; the files of what never came are not
    await write().catch(() => undefined);
    await writing.catch(() => undefined);
    throw error;
  } finally {
    await unstage().catch(() => undefined);
    await file.close();
  }
}
