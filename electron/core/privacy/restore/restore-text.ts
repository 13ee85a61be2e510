import type { RedactionMap } from '../redact/redaction-map.ts';
import { PlaceholderRestorer } from './placeholder-restorer.ts';
import type { RestoredText, RestoreOptions, Restorer } from './restorer.ts';
import { SurrogateRestorer } from './surrogate-restorer.ts';

/** A reader of streamed text that puts a conversation's values back. */
export function createRestorer(map: RedactionMap, options: RestoreOptions = {}): Restorer {
  const Reader = map.style === 'surrogate' ? SurrogateRestorer : PlaceholderRestorer;
  return new Reader(map.entries, options);
}

/** Puts a conversation's values back into whole text. Linear; never throws, whatever the text. */
export function restoreText(text: string, map: RedactionMap, options: RestoreOptions = {}): RestoredText {
  const restorer = createRestorer(map, options);
  const restored = restorer.push(text) + restorer.end();
  return { text: restored, restored: restorer.restored, unknown: restorer.unknown };
}
