import type { PlaceholderReader } from './placeholder-reader.ts';

export const MOST_SEPARATORS = 6;
const LOOSE_SEPARATORS = new Set(' \n\r\t_-.:#*~`°º№$');
const STRICT_SEPARATORS = new Set('_');
const LETTER = /^[a-z]$/;
const DIGIT = /^\d$/;

/**
 * How much is forgiven. `loose`: any case, translated labels, other separators; only brackets around it make that safe.
 * `strict`: the label in capitals or with one capital, one underscore (however it is escaped).
 */
export type Tolerance = 'loose' | 'strict';

/** Label, number and variant of a known placeholder, as they were read. */
export interface PlaceholderName {
  readonly label: string;
  readonly digits: string;
  readonly variant: string;
  readonly end: number;
}

interface Label {
  readonly label: string;
  /** Where the first digit is. */
  readonly end: number;
}

/** Reads a known placeholder's name; undefined when there is none. */
export function parseName(reader: PlaceholderReader, from: number, tolerance: Tolerance): PlaceholderName | undefined {
  const label = parseLabel(reader, from, tolerance);
  if (label === undefined) return undefined;
  let at = label.end;
  let digits = '';
  let zeros = 0;
  for (let unit = reader.take(at); unit !== undefined && DIGIT.test(unit.char); unit = reader.take(at)) {
    if (digits === '' && unit.char === '0') zeros += 1;
    else digits += unit.char;
    if (zeros > 3 || (zeros > 0 && tolerance === 'strict')) return undefined;
    if (digits !== '' && !reader.known.numberStarts(label.label, digits)) return undefined;
    at = unit.end;
  }
  if (digits === '') return undefined;
  const variant = parseVariant(reader, at, label.label, digits, tolerance);
  if (variant !== undefined) return { label: label.label, digits, ...variant };
  return reader.known.hasNumber(label.label, digits) ? { label: label.label, digits, variant: '', end: at } : undefined;
}

/** A label with the separator after it, up to the first digit. */
function parseLabel(reader: PlaceholderReader, from: number, tolerance: Tolerance): Label | undefined {
  const separators = tolerance === 'strict' ? STRICT_SEPARATORS : LOOSE_SEPARATORS;
  let at = from;
  let folded = '';
  let written = '';
  let between = 0;
  for (;;) {
    const unit = reader.take(at);
    if (unit === undefined) return undefined;
    const lower = unit.char.toLowerCase();
    if (LETTER.test(lower)) {
      folded += lower;
      written += unit.char;
      // "e-mail", "phone number": one separator inside a label, in brackets only
      if (between > (tolerance === 'strict' ? 0 : 1) || !reader.known.labelStarts(folded)) return undefined;
      between = 0;
    } else if (folded !== '' && DIGIT.test(unit.char)) {
      const label = reader.known.label(folded);
      if (label === undefined || (tolerance === 'strict' && !(between === 1 && isAsWritten(written, label))))
        return undefined;
      return { label, end: at };
    } else if (folded !== '' && separators.has(unit.char)) {
      between += 1;
      if (between > MOST_SEPARATORS) return undefined;
    } else return undefined;
    at = unit.end;
  }
}

function isAsWritten(written: string, label: string): boolean {
  return written === label || written === label.charAt(0) + label.slice(1).toLowerCase();
}

/** `_LAST` and the like, when this entity has that spelling. */
function parseVariant(
  reader: PlaceholderReader,
  from: number,
  label: string,
  digits: string,
  tolerance: Tolerance,
): { variant: string; end: number } | undefined {
  const separators = tolerance === 'strict' ? STRICT_SEPARATORS : LOOSE_SEPARATORS;
  let at = from;
  let unit = reader.take(at);
  let between = 0;
  while (unit !== undefined && separators.has(unit.char) && between < 3) {
    between += 1;
    at = unit.end;
    unit = reader.take(at);
  }
  if (between === 0 || (tolerance === 'strict' && between > 1)) return undefined;
  let variant = '';
  while (unit !== undefined && /^[A-Za-z0-9]$/.test(unit.char)) {
    variant += tolerance === 'strict' ? unit.char : unit.char.toUpperCase();
    if (!reader.known.variantStarts(label, digits, variant)) return undefined;
    at = unit.end;
    unit = reader.take(at);
  }
  return variant !== '' && reader.known.hasVariant(label, digits, variant) ? { variant, end: at } : undefined;
}
