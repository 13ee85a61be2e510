import { fromFdPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';

import { SottoError } from '../../../../shared/errors.ts';
import type { ByteSource } from './byte-source.ts';

/** The first bytes of an archive: a local file header, or the end of an empty one (APPNOTE.TXT, 4.3). */
const ZIP_MAGIC = [Buffer.from('PK\x03\x04', 'latin1'), Buffer.from('PK\x05\x06', 'latin1')];

/** Texts shrink to a twentieth, a thousandth is a trick; but a few megabytes of anything hurt nobody. */
const MOST_RATIO = 200;
const HARMLESS = 64 * 1024 * 1024;
/** Of one document, in bytes. */
const LARGEST = 64 * 1024 * 1024 * 1024;

/** Large exports are cut into several files. */
const CONVERSATIONS = /^conversations(-\d+)?\.json$/i;

export const isZip = (start: Buffer): boolean => ZIP_MAGIC.some((magic) => start.subarray(0, 4).equals(magic));

/**
 * The conversations in an archive, in the order of their names. Only these entries are read, and nothing is unpacked to
 * anywhere: what the others are called or hold does not matter. Throws IMPORT_DAMAGED, IMPORT_UNRECOGNISED,
 * IMPORT_ZIP_ENCRYPTED or IMPORT_ZIP_TOO_LARGE.
 */
export async function* zipDocuments(file: ByteSource): AsyncGenerator<AsyncIterable<Buffer>> {
  const zip = await opened(file);
  const entries = await orDamaged(() => conversationEntries(zip));
  if (entries.length === 0) throw new SottoError('IMPORT_UNRECOGNISED');
  for (const entry of entries) refuse(entry);
  for (const entry of entries) yield bytesOf(zip, entry);
}

function opened(file: ByteSource): Promise<ZipFile> {
  const options = { autoClose: false, lazyEntries: true, decodeStrings: false, validateEntrySizes: true };
  return orDamaged(() => fromFdPromise(file.descriptor, options));
}

async function conversationEntries(zip: ZipFile): Promise<Entry[]> {
  const named: Entry[] = [];
  const others: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry);
    if (CONVERSATIONS.test(name)) named.push(entry);
    else if (/\.json$/i.test(name) && others.length < 2) others.push(entry);
  }
  if (named.length > 0) return named.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'en', { numeric: true }));
  // an archive that somebody made of one file
  return others.length === 1 ? others : [];
}

const nameOf = (entry: Entry): string => entry.fileNameRaw.toString('utf8').split(/[/\\]/).at(-1) ?? '';

function refuse(entry: Entry): void {
  if (entry.isEncrypted()) throw new SottoError('IMPORT_ZIP_ENCRYPTED');
  const { compressedSize, uncompressedSize } = entry;
  const swollen = uncompressedSize > HARMLESS && uncompressedSize > compressedSize * MOST_RATIO;
  if (swollen || uncompressedSize > LARGEST) throw new SottoError('IMPORT_ZIP_TOO_LARGE');
}

/** Never more than the entry says: an entry that says less than it holds ends as damaged. */
async function* bytesOf(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  const stream = await orDamaged(() => zip.openReadStreamPromise(entry));
  try {
    for await (const chunk of stream) yield chunk as Buffer;
  } catch {
    throw new SottoError('IMPORT_DAMAGED');
  } finally {
    stream.destroy();
  }
}

async function orDamaged<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch {
    throw new SottoError('IMPORT_DAMAGED');
  }
}
