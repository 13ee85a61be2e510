import { USABLE } from './cipher-page.ts';

/** https://www.sqlite.org/fileformat2.html#b_tree_pages. */
export type BtreeKind = 'table-leaf' | 'table-interior' | 'index-leaf' | 'index-interior';

const KINDS: Readonly<Record<number, BtreeKind>> = {
  0x0d: 'table-leaf',
  0x05: 'table-interior',
  0x0a: 'index-leaf',
  0x02: 'index-interior',
};

export interface BtreePage {
  readonly kind: BtreeKind;
  /** Where the cells begin in the page. */
  readonly cells: readonly number[];
  /** Pages below, of an interior page. */
  readonly children: readonly number[];
}

/** Null for a page of another kind: one that carries on a long row, or is free. Throws RangeError for nonsense. */
export function readBtreePage(page: Buffer, number: number): BtreePage | null {
  const at = number === 1 ? 100 : 0;
  const kind = KINDS[page.readUInt8(at)];
  if (kind === undefined) return null;
  const interior = kind.endsWith('interior');
  const count = page.readUInt16BE(at + 3);
  const first = at + (interior ? 12 : 8);
  if (first + 2 * count > USABLE) throw new RangeError('Too many cells');
  const cells = Array.from({ length: count }, (_, index) => page.readUInt16BE(first + 2 * index));
  if (cells.some((cell) => cell < first || cell >= USABLE)) throw new RangeError('A cell outside the page');
  const children = interior ? [...cells.map((cell) => page.readUInt32BE(cell)), page.readUInt32BE(at + 8)] : [];
  return { kind, cells, children };
}
