import { hashText } from './hash.ts';

/** What the word lists know about a lower-cased word or phrase, packed into 16 bits. 0: nothing. */
export type LexiconEntry = number;

export const LEXICON_SEED = 0x51ed27;

/** Bit layout of an entry: [offset, mask]. Levels: 0 not listed, 1 rare, 2 middling, 3 common. */
export const LEXICON_FIELD = {
  given: [0, 3],
  surname: [2, 3],
  place: [4, 3],
  country: [6, 1],
  region: [7, 1],
  company: [8, 1],
  /** Level of everyday English: 0 not a word, 1 rare … 7 the thousand most common. */
  english: [9, 7],
  /** Rank in running encyclopaedic text. */
  rank: [12, 7],
  /** The word opens a listed place name of several words. */
  opener: [15, 1],
} as const;

export type LexiconField = keyof typeof LEXICON_FIELD;

export function lexiconField(entry: LexiconEntry, field: LexiconField): number {
  const [offset, mask] = LEXICON_FIELD[field];
  return (entry >>> offset) & mask;
}

/**
 * Open-addressed table of 32-bit slots, `fingerprint << 16 | entry`; a slot of 0 is empty. The words themselves are not
 * stored: one unknown word in about 65,000 is mistaken for a listed one, which is harmless in a feature.
 */
export class Lexicon {
  private readonly slots: Uint32Array;
  private readonly mask: number;

  /** @param slots a power of two of them, at least one empty */
  constructor(slots: Uint32Array) {
    this.slots = slots;
    this.mask = slots.length - 1;
  }

  lookup(lower: string): LexiconEntry {
    const hash = hashText(lower, LEXICON_SEED);
    const fingerprint = fingerprintOf(hash);
    for (let at = hash & this.mask, probes = 0; probes < 64; at = (at + 1) & this.mask, probes++) {
      const slot = this.slots[at] as number;
      if (slot === 0) return 0;
      if (slot >>> 16 === fingerprint) return slot & 0xffff;
    }
    return 0;
  }
}

/** The part of a hash kept in the table; taken from other bits than the slot index where the table is small. */
export function fingerprintOf(hash: number): number {
  return (Math.imul(hash, 0x85ebca6b) >>> 16) | 1;
}
