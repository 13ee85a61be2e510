import type { Words } from '../labels/words.ts';
import { splitWords } from '../labels/words.ts';
import { BOX_WORDS, CUE_WORDS, PREFIX_WORDS, SUFFIX_WORDS, UNIT_WORDS } from './street-words.ts';

/** What a word may mean in an address; bits, because "place" is a street's word before and after its name. */
export const SUFFIX = 1;
export const PREFIX = 2;
export const UNIT = 4;
export const BOX = 8;
export const CUE = 16;

const KINDS = new Map<number, number>();
for (const [list, kind] of [
  [SUFFIX_WORDS, SUFFIX],
  [PREFIX_WORDS, PREFIX],
  [UNIT_WORDS, UNIT],
  [BOX_WORDS, BOX],
  [CUE_WORDS, CUE],
] as const) {
  for (const word of list.split('|')) {
    const words = splitWords(word);
    const hash = words.hashes[words.count - 1];
    if (hash !== undefined) KINDS.set(hash, (KINDS.get(hash) ?? 0) | kind);
  }
}

/** The kinds of the word at `index`, 0 when it means nothing in an address. */
export function wordKind(words: Words, index: number): number {
  return KINDS.get(words.hashes[index] ?? 0) ?? 0;
}
