import type { RedactionMap } from '../redact/redaction-map.ts';
import { knownPlaceholders } from './known-placeholders.ts';
import { PlaceholderStream } from './placeholder-stream.ts';
import { surrogatePatterns } from './surrogate-patterns.ts';
import { SurrogateStream } from './surrogate-stream.ts';

/** Every span of a text that restoring with this map would change, in order. */
export function findRestorable(text: string, map: RedactionMap): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  const add = (start: number, end: number): void => {
    spans.push({ start, end });
  };
  const placeholders = knownPlaceholders(map.entries);
  const patterns = surrogatePatterns(map.entries);
  if (patterns.length === 0) {
    new PlaceholderStream(placeholders, { text() {}, placeholder: (_match, start, end) => add(start, end) }).write(
      text,
      true,
    );
    return spans;
  }
  const surrogates = new SurrogateStream(patterns, { text() {}, surrogate: (_pattern, start, end) => add(start, end) });
  const stream = new PlaceholderStream(placeholders, {
    text: (passed) => surrogates.write(passed, false),
    placeholder: (_match, start, end) => {
      surrogates.skip(end - start);
      add(start, end);
    },
  });
  stream.write(text, true);
  surrogates.write('', true);
  return spans;
}
