import type { FindingType } from '../../../../shared/domain/finding-type.ts';
import type { Placeholder } from './placeholder.ts';

/** One spelling of one value, and what stands for it. */
export interface RedactionEntry extends Placeholder {
  /** The exact text that was replaced. */
  readonly value: string;
  /** `literal` marks text of the user's own that looked like a placeholder. */
  readonly type: FindingType | 'literal';
  /** Realistic stand-in, in surrogate style only. */
  readonly surrogate?: string;
}

/** A conversation's map as plain data: belongs in the encrypted store and nowhere else, never in a log. */
export interface RedactionMap {
  readonly version: 1;
  readonly style: 'placeholder' | 'surrogate';
  readonly entries: readonly RedactionEntry[];
  /** `PERSON_1` and the like that the user typed before we ever used them: never given out in this conversation. */
  readonly reserved: readonly string[];
}

export const EMPTY_MAP: RedactionMap = { version: 1, style: 'placeholder', entries: [], reserved: [] };
