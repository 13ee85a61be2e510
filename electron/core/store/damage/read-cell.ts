import type { BtreeKind } from './btree-page.ts';
import { USABLE } from './cipher-page.ts';
import type { PageSource } from './page-source.ts';
import { readVarint } from './read-record.ts';

export interface Cell {
  /** Null in an index. */
  readonly rowid: number | null;
  /** Null when a page that carries it on is damaged. */
  readonly payload: Buffer | null;
}

/** What of a payload lies in the cell itself: https://www.sqlite.org/fileformat2.html#cell_payload_overflow_pages. */
function localSize(kind: BtreeKind, size: number): number {
  const most = kind === 'table-leaf' ? USABLE - 35 : Math.floor(((USABLE - 12) * 64) / 255) - 23;
  if (size <= most) return size;
  const least = Math.floor(((USABLE - 12) * 32) / 255) - 23;
  const local = least + ((size - least) % (USABLE - 4));
  return local <= most ? local : least;
}

/** One row or index entry. Throws RangeError for nonsense. */
export function readCell(pages: PageSource, kind: BtreeKind, page: Buffer, cell: number): Cell {
  const [size, afterSize] = readVarint(page, kind === 'index-interior' ? cell + 4 : cell);
  const [rowid, start] = kind === 'table-leaf' ? readVarint(page, afterSize) : [null, afterSize];
  if (size < 1 || size > pages.count * USABLE) throw new RangeError('A payload larger than the database');
  const local = localSize(kind, size);
  if (start + local > USABLE) throw new RangeError('A payload outside the page');
  const here = page.subarray(start, start + local);
  if (local === size) return { rowid, payload: here };
  return { rowid, payload: carryOn(pages, here, size, page.readUInt32BE(start + local)) };
}

function carryOn(pages: PageSource, local: Buffer, size: number, first: number): Buffer | null {
  const pieces = [local];
  let left = size - local.length;
  for (let next = first; left > 0;) {
    const page = next > 0 && next <= pages.count ? pages.page(next) : null;
    if (page === null) return null;
    const piece = page.subarray(4, Math.min(USABLE, 4 + left));
    pieces.push(piece);
    left -= piece.length;
    next = page.readUInt32BE(0);
  }
  return Buffer.concat(pieces);
}
