import { findResidual } from '../../privacy/redact/residual.ts';
import type { KnownValue } from '../../privacy/redact/value-matcher.ts';

/** As much of two neighbouring texts as is looked at, in UTF-16 units on each side: more than most values are long. */
const SIDE = 200;
/** Shorter ones meet at a border by chance. Letters and digits. */
const LEAST = 10;

/** Numbers and addresses that one text begins and the next one ends: whoever reads both has the value. */
export function findSplit(parts: readonly string[], values: readonly KnownValue[]): readonly unknown[] {
  const whole = values.filter(
    ({ type, value }) => type !== 'person' && value.replaceAll(/[^\p{L}\p{N}]/gu, '').length >= LEAST,
  );
  if (whole.length === 0) return [];
  const seams = parts.slice(1).map((next, index) => {
    const before = (parts[index] ?? '').slice(-SIDE).trimEnd();
    return { text: before + next.trimStart().slice(0, SIDE), border: before.length };
  });
  return findResidual(
    seams.map(({ text }) => text),
    whole,
  ).filter(({ part, start, end }) => {
    const border = seams[part]?.border ?? 0;
    return start < border && border < end;
  });
}
