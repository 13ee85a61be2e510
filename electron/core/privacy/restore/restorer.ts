import type { Placeholder } from '../redact/placeholder.ts';

/** Where a value was put back. Offsets are UTF-16 units of the restored text. */
export interface RestoredSpan extends Placeholder {
  readonly start: number;
  readonly end: number;
}

/** A placeholder in our own writing that this conversation never gave out: a model invented it, or mistook its number. */
export interface UnknownPlaceholder {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface RestoreOptions {
  /** `json`: values go into JSON string literals (tool arguments) and are escaped for that. Default `none`. */
  readonly escape?: 'none' | 'json';
}

/** Puts values back into streamed text. */
export interface Restorer {
  /** The text that is sure by now. Only what may still become a known placeholder is held back. */
  push(chunk: string): string;
  /** What was held back. Call once, when the stream is at its end. */
  end(): string;
  /** What was put back so far, in order. */
  readonly restored: readonly RestoredSpan[];
  readonly unknown: readonly UnknownPlaceholder[];
}

export interface RestoredText {
  readonly text: string;
  readonly restored: readonly RestoredSpan[];
  readonly unknown: readonly UnknownPlaceholder[];
}

export function escapeValue(value: string, escape: RestoreOptions['escape']): string {
  return escape === 'json' ? JSON.stringify(value).slice(1, -1) : value;
}
