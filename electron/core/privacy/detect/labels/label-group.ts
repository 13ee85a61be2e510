import type { FindingType } from '../../../../../shared/domain/finding-type.ts';

/** What a value beside a label must look like. Counts are of characters without separators. */
export type ValueShape =
  /** Digits and letters in groups: at least `digits`, `min` to `max` in all, at most `letters` letters. */
  | {
      readonly kind: 'code';
      readonly min: number;
      readonly max: number;
      readonly digits: number;
      readonly letters: number;
    }
  | { readonly kind: 'bic' }
  /** A mailbox: its own form finds it, but the label keeps a column of names company. */
  | { readonly kind: 'email' }
  | { readonly kind: 'phone' }
  | { readonly kind: 'date' }
  | { readonly kind: 'username' }
  | { readonly kind: 'person' }
  | { readonly kind: 'words' }
  | { readonly kind: 'address' }
  | { readonly kind: 'coordinate' };

/**
 * How much a label says by itself. `strong`: nothing but such a value is called so; it is looked for several words on.
 * `plain`: the value follows at once, after a colon, an equals sign, a verb or "number". `field`: only in structured
 * text (a key, a column, a form line), where the word is a name of a field.
 */
export type LabelStrength = 'strong' | 'plain' | 'field';

export interface LabelGroup {
  readonly type: FindingType;
  readonly shape: ValueShape;
  readonly strength: LabelStrength;
  /** Phrases in any case, separated by `|`. Words may be joined by blanks, `_`, `-`, `.` or camel case in the text. */
  readonly phrases: string;
}

/** A code of `min` to `max` characters with at least `digits` digits and at most `letters` letters. */
export function code(min: number, max: number, digits = min, letters = 0): ValueShape {
  return { kind: 'code', min, max, digits, letters };
}
