import { dirname } from 'node:path';
import { statfs } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

import { SottoError } from '../../../../shared/errors.ts';
import type { ErrorCode } from '../../../../shared/errors.ts';
import { retryAfterMs } from '../../providers/transport/retry.ts';
import { fileError } from '../file-errors.ts';
import type { FileClient } from './file-client.ts';
import { openPart } from './part-file.ts';
import type { PartFile } from './part-file.ts';
import { readRange } from './read-range.ts';

export interface FetchOptions {
  readonly client: FileClient;
  readonly url: string;
  /** Where the bytes go until they are all there and right. */
  readonly path: string;
  /** Lower-case hex. */
  readonly sha256: string | null;
  readonly sizeBytes: number | null;
  /** Size and validator of the file that the bytes so far are from. */
  readonly total: number | null;
  readonly etag: string | null;
  /** What its first four bytes have to be; null: anything. */
  readonly head: string | null;
  readonly signal: AbortSignal;
  /** Milliseconds of the first pause after a failure; doubled each time. */
  readonly firstPause?: number;
  onSize(total: number, etag: string | null): void;
  onBytes(done: number): void;
  /** A pause until then, or its end. Milliseconds since 1970-01-01 UTC. */
  onWait(until: number | null): void;
}

/** Tries in a row that brought nothing new. */
const MOST_BARREN = 5;
const LONGEST_WAIT = 600_000;
/** Left free for the database, which must never be the one to find the disk full. Bytes. */
const SPARE_SPACE = 256 * 1024 * 1024;
const PASSING: readonly ErrorCode[] = [
  'PROVIDER_UNREACHABLE',
  'PROVIDER_TIMEOUT',
  'PROVIDER_CUT_OFF',
  'PROVIDER_ANSWER_INVALID',
  'PROXY_UNREACHABLE',
];

/** How one try ended that may be followed by another. `wait` in milliseconds. */
type TryEnd = { readonly kind: 'whole' } | { readonly kind: 'again'; readonly code: ErrorCode; readonly wait?: number };

/**
 * Fetches a file until all of it is there, going on where an earlier try stopped, and compares its hash. Returns the
 * hash. What is not the file expected is deleted before this throws DOWNLOAD_WRONG_FILE.
 * @throws SottoError DOWNLOAD_*, DISK_FULL, CANCELLED, TLS_*, PROXY_*, EGRESS_NOT_RECORDED
 */
export async function fetchFile(options: FetchOptions): Promise<string> {
  const { signal, firstPause = 1000 } = options;
  const part = await openPart(options.path, signal).catch((error: unknown) => {
    throw fileError(error);
  });
  try {
    const known = { total: options.sizeBytes ?? options.total, etag: options.etag, sha256: options.sha256 };
    // more than ever before is what counts: a server that makes us begin again and again must not keep us for ever
    let most = part.size;
    for (let barren = 0; ;) {
      const end = await tryOnce(options, part, known);
      if (end.kind === 'whole') break;
      barren = part.size > most ? 0 : barren + 1;
      most = Math.max(most, part.size);
      if (barren >= MOST_BARREN) throw new SottoError(end.code);
      const wait = Math.max(end.wait ?? 0, barren === 0 ? 0 : firstPause * 2 ** (barren - 1));
      if (wait === 0) continue;
      options.onWait(Date.now() + wait);
      await sleep(wait, undefined, { signal }).catch(() => {
        throw new SottoError('CANCELLED');
      });
      options.onWait(null);
    }
    const sha256 = await part.finish();
    if (known.sha256 !== null && sha256 !== known.sha256) throw new SottoError('DOWNLOAD_WRONG_FILE');
    return sha256;
  } catch (error) {
    const known = fileError(error);
    if (known.code === 'DOWNLOAD_WRONG_FILE') await part.reset();
    throw known;
  } finally {
    await part.close();
  }
}

interface Known {
  total: number | null;
  etag: string | null;
  sha256: string | null;
}

async function tryOnce(options: FetchOptions, part: PartFile, known: Known): Promise<TryEnd> {
  // bytes can be added only to the very same file
  if (part.size > 0 && (known.etag === null || (known.total !== null && part.size > known.total))) await part.reset();
  if (part.size > 0 && part.size === known.total) return { kind: 'whole' };
  const asked = part.size > 0;
  const headers: Record<string, string> = asked ? { range: `bytes=${part.size}-`, 'if-range': known.etag ?? '' } : {};
  try {
    const { response, redirected, linkedSha256 } = await options.client.get(options.url, headers, options.signal);
    const { status } = response;
    if (status !== 200 && status !== 206) {
      if (status === 416) await part.reset();
      return refused(response, redirected);
    }
    try {
      if (linkedSha256 !== null) {
        if (known.sha256 !== null && known.sha256 !== linkedSha256) throw new SottoError('DOWNLOAD_WRONG_FILE');
        known.sha256 = linkedSha256;
      }
      return await take(options, part, known, response, asked);
    } finally {
      await response.body?.cancel().catch(() => undefined);
    }
  } catch (error) {
    if (!(error instanceof SottoError) || !PASSING.includes(error.code)) throw error;
    // whoever named a proxy is told that it is what does not answer
    return { kind: 'again', code: error.code === 'PROXY_UNREACHABLE' ? error.code : 'DOWNLOAD_CUT_OFF' };
  }
}

async function take(
  options: FetchOptions,
  part: PartFile,
  known: Known,
  response: Response,
  asked: boolean,
): Promise<TryEnd> {
  const range = readRange(response.status, response.headers);
  const etag = strong(response.headers.get('etag'));
  const wrong: TryEnd = { kind: 'again', code: 'DOWNLOAD_SERVER_WRONG' };
  if (range === undefined || response.body === null) {
    // asked for more of it, it talks nonsense: what is here may be nonsense too
    if (asked) await part.reset();
    return wrong;
  }
  if (options.sizeBytes !== null && range.total !== options.sizeBytes) throw new SottoError('DOWNLOAD_WRONG_FILE');
  if (response.status === 206) {
    // a part that was not asked for, or of another file, can't be put after what is here
    const fits =
      asked && range.from === part.size && range.total === known.total && (etag ?? known.etag) === known.etag;
    if (!fits) {
      await part.reset();
      return wrong;
    }
  } else {
    await part.reset();
    known.etag = etag;
  }
  known.total = range.total;
  options.onSize(range.total, known.etag);
  await checkSpace(options.path, range.total - part.size);

  const end = range.from + range.length;
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    if (part.size + chunk.length > end) {
      await part.reset();
      return wrong;
    }
    const { head } = options;
    if (head !== null && part.size === 0 && chunk.length >= 4 && firstFour(chunk) !== head) {
      throw new SottoError('DOWNLOAD_WRONG_FILE');
    }
    await part.write(chunk);
    options.onBytes(part.size);
  }
  return part.size === range.total ? { kind: 'whole' } : { kind: 'again', code: 'DOWNLOAD_CUT_OFF' };
}

const firstFour = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 4)).toString('latin1');

/** An address that a server sent us to expires: asking anew from the beginning gives a fresh one. */
function refused(response: Response, redirected: boolean): TryEnd {
  const { status } = response;
  const again = (code: ErrorCode): TryEnd => ({ kind: 'again', code });
  if (status === 429 || status === 503) {
    const wait = retryAfterMs(response.headers.get('retry-after') ?? undefined, Date.now());
    if (wait > LONGEST_WAIT) throw new SottoError('DOWNLOAD_BUSY_SERVER');
    return { kind: 'again', code: 'DOWNLOAD_BUSY_SERVER', wait };
  }
  if (status >= 500 || status === 408) return again('DOWNLOAD_CUT_OFF');
  if (status === 416) return again('DOWNLOAD_SERVER_WRONG');
  const code: ErrorCode =
    status === 401 || status === 403
      ? 'DOWNLOAD_NO_ACCESS'
      : status === 404 || status === 410
        ? 'DOWNLOAD_NOT_THERE'
        : 'DOWNLOAD_SERVER_WRONG';
  if (redirected) return again(code);
  throw new SottoError(code);
}

/** A weak validator says "much the same", which is not enough to join two parts (RFC 9110, section 13.1.5). */
function strong(etag: string | null): string | null {
  return etag !== null && /^"[\x21\x23-\x7e]{1,200}"$/.test(etag) ? etag : null;
}

async function checkSpace(path: string, needed: number): Promise<void> {
  const space = await statfs(dirname(path));
  if (space.bavail * space.bsize < needed + SPARE_SPACE) throw new SottoError('DISK_FULL');
}
