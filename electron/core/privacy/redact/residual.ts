import { ANY_PLACEHOLDER } from '../restore/known-placeholders.ts';
import { findPlaceholders } from '../restore/placeholder-stream.ts';
import { createValueMatcher, type KnownValue } from './value-matcher.ts';

/** A value that should not be in a text and is. */
export interface Residual {
  /** Index into the parts given. */
  readonly part: number;
  /** UTF-16 units of that part. */
  readonly start: number;
  readonly end: number;
  readonly type: KnownValue['type'];
}

/**
 * The second belt: whether text that is about to leave still holds any of these values, normalised and at word borders.
 * Placeholders themselves do not count. Linear in the text; give it decoded text, not JSON source.
 */
export function findResidual(parts: readonly string[], values: Iterable<KnownValue>): Residual[] {
  const matcher = createValueMatcher([...values].filter((known) => known.type !== 'literal'));
  return parts.flatMap((text, part) => {
    const hits = matcher.find(text);
    if (hits.length === 0) return [];
    const placeholders = findPlaceholders(text, ANY_PLACEHOLDER);
    return hits
      .filter((hit) => !placeholders.some((span) => span.start <= hit.start && hit.end <= span.end))
      .map((hit) => ({ part, start: hit.start, end: hit.end, type: hit.known.type }));
  });
}
