import { create } from 'zustand';

import type { Attachment } from '../../../shared/contract.ts';
import { ATTACHMENT_LIMITS } from '../../../shared/domain/attachment.ts';
import { SottoError } from '../../../shared/errors.ts';
import { asSottoError } from '../../app/client/as-sotto-error.ts';
import { core } from '../../app/client/core.ts';
import { onForget } from '../../app/forget.ts';
import { isQuickAsk } from '../../app/page-kind.ts';
import { MOST_IN_MESSAGE } from './long-paste.ts';

/** A file that waits in the composer. */
export interface PendingFile {
  readonly key: number;
  readonly name: string;
  readonly bytes: number;
  readonly state: 'reading' | 'ready' | 'failed';
  readonly attachment?: Attachment;
  readonly error?: SottoError;
  /** Of what was pasted and is not too long to go into the message after all. */
  readonly text?: string;
}

interface PendingFiles {
  /** By conversation, as drafts are. */
  readonly of: ReadonlyMap<string | null, readonly PendingFile[]>;
}

export const usePendingFiles = create<PendingFiles>(() => ({ of: new Map() }));

/** Where this window knows what waits. */
const loaded = new Set<string | null>();

onForget(() => {
  usePendingFiles.setState({ of: new Map() });
  loaded.clear();
});

const NONE: readonly PendingFile[] = [];
let nextKey = 1;

export function pendingIn({ of }: PendingFiles, conversationId: string | null): readonly PendingFile[] {
  return of.get(conversationId) ?? NONE;
}

function change(conversationId: string | null, edit: (files: readonly PendingFile[]) => readonly PendingFile[]): void {
  usePendingFiles.setState((state) => {
    const of = new Map(state.of);
    const next = edit(pendingIn(state, conversationId));
    if (next.length === 0) of.delete(conversationId);
    else of.set(conversationId, next);
    return { of };
  });
}

/** What the vault holds of an earlier session comes back, before what was given since. */
export async function loadFiles(conversationId: string | null): Promise<void> {
  // as with the words: what is to be temporary waits in the window alone
  if (isQuickAsk || loaded.has(conversationId)) return;
  loaded.add(conversationId);
  try {
    const { items } = await core.call('attachments.waiting', { conversationId });
    change(conversationId, (all) => {
      const known = new Set(all.map(({ attachment }) => attachment?.id));
      const earlier = items.filter(({ id }) => !known.has(id));
      return [...earlier.map((attachment) => asPending(attachment)), ...all];
    });
  } catch {
    // nothing is lost: they are still in the vault
    loaded.delete(conversationId);
  }
}

const asPending = (attachment: Attachment): PendingFile => ({
  key: nextKey++,
  name: attachment.name,
  bytes: attachment.bytes,
  state: 'ready',
  attachment,
});

/** Hands files over by their bytes: the page never learns or says where they lie. */
export async function addFiles(conversationId: string | null, files: readonly File[]): Promise<void> {
  await Promise.all(
    files.map((file) =>
      add(conversationId, nextKey++, {
        name: file.name === '' ? 'file' : file.name,
        bytes: file.size,
        read: async () => new Uint8Array(await bytesOf(file)),
      }),
    ),
  );
}

/** A text as a file. Not by way of a `Blob`: the browser puts large ones on the disk. Returns the file's key. */
export function addText(conversationId: string | null, name: string, text: string): number {
  const data = new TextEncoder().encode(text);
  const given: Given = { name, bytes: data.byteLength, read: () => Promise.resolve(data) };
  const key = nextKey++;
  void add(conversationId, key, text.length <= MOST_IN_MESSAGE ? { ...given, text } : given);
  return key;
}

type Given = Pick<PendingFile, 'name' | 'bytes' | 'text'> & { readonly read: () => Promise<Uint8Array> };

async function add(conversationId: string | null, key: number, { read, ...file }: Given): Promise<void> {
  const count = pendingIn(usePendingFiles.getState(), conversationId).filter(({ state }) => state !== 'failed').length;
  change(conversationId, (all) => [...all, { ...file, key, state: 'reading' }]);
  const settle = (outcome: Pick<PendingFile, 'state' | 'attachment' | 'error'>): void =>
    change(conversationId, (all) => all.map((one) => (one.key === key ? { ...one, ...outcome } : one)));
  try {
    if (count >= ATTACHMENT_LIMITS.count) throw new SottoError('ATTACHMENT_TOO_MANY');
    if (file.bytes > ATTACHMENT_LIMITS.bytes) throw new SottoError('ATTACHMENT_TOO_LARGE');
    const data = await read();
    const attachment = await core.call('attachments.add', {
      conversationId,
      name: file.name,
      data,
      waits: !isQuickAsk,
    });
    if (isWaiting(conversationId, key)) {
      // the vault may have told of it before this answer was here
      change(conversationId, (all) => all.filter((one) => one.attachment?.id !== attachment.id));
      settle({ state: 'ready', attachment });
    }
    // it was taken away while it was being read
    else await core.call('attachments.remove', { id: attachment.id });
  } catch (error) {
    settle({ state: 'failed', error: asSottoError(error) });
  }
}

/** A folder that was dropped looks like a file until it is read. */
async function bytesOf(file: File): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer();
  } catch {
    throw new SottoError('FILE_UNREADABLE');
  }
}

function isWaiting(conversationId: string | null, key: number): boolean {
  return pendingIn(usePendingFiles.getState(), conversationId).some((one) => one.key === key);
}

export function removeFile(conversationId: string | null, { key, attachment }: PendingFile): void {
  change(conversationId, (all) => all.filter((one) => one.key !== key));
  // what is left behind by a failure here goes at the next start
  if (attachment !== undefined) core.call('attachments.remove', { id: attachment.id }).catch(() => undefined);
}

/** After sending: they belong to the message now, and what could not go with it has been said. */
export function forgetFiles(conversationId: string | null, ids: readonly string[]): void {
  change(conversationId, (all) =>
    all.filter(({ state, attachment }) => state !== 'failed' && !ids.includes(attachment?.id ?? '')),
  );
}
