import { PAGE } from './cipher-page.ts';

/** https://www.sqlite.org/fileformat2.html#walformat. Bytes. */
const HEADER = 32;
const FRAME_HEADER = 24;
const MAGICS = new Set([0x377f0682, 0x377f0683]);

export interface WalFrames {
  /** Where the newest committed version of a page begins in the log. */
  readonly offsets: ReadonlyMap<number, number>;
  /** Pages of the database after the last commit; null when nothing was committed. */
  readonly pageCount: number | null;
}

const NONE: WalFrames = { offsets: new Map(), pageCount: null };

/**
 * What a write-ahead log holds beyond the database. A frame is of this log when its salts are the log's own; checksums
 * are not looked at, each page has a better one.
 */
export function readWalFrames(read: (position: number, length: number) => Buffer, size: number): WalFrames {
  if (size < HEADER + FRAME_HEADER + PAGE) return NONE;
  const header = read(0, HEADER);
  if (!MAGICS.has(header.readUInt32BE(0)) || header.readUInt32BE(8) !== PAGE) return NONE;
  const salts = header.subarray(16, 24);
  const committed = new Map<number, number>();
  const open = new Map<number, number>();
  let pageCount: number | null = null;
  for (let at = HEADER; at + FRAME_HEADER + PAGE <= size; at += FRAME_HEADER + PAGE) {
    const frame = read(at, FRAME_HEADER);
    if (!frame.subarray(8, 16).equals(salts)) break;
    open.set(frame.readUInt32BE(0), at + FRAME_HEADER);
    const after = frame.readUInt32BE(4);
    if (after === 0) continue;
    for (const [number, offset] of open) committed.set(number, offset);
    open.clear();
    pageCount = after;
  }
  return { offsets: committed, pageCount };
}
