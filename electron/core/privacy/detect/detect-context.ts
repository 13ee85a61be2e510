import type { FindingSink } from './finding-sink.ts';
import type { Words } from './labels/words.ts';
import type { LabelHit } from './labels/label-index.ts';
import type { NumberRun } from './number-runs.ts';
import type { AlnumToken } from './token-scan.ts';

/** What every detector is given. */
export interface DetectContext {
  /** The view's text. */
  readonly text: string;
  /** `text` with A to Z in lower case: same length, same offsets. */
  readonly lower: string;
  /** Maximal runs of ASCII letters and digits that hold a digit. */
  readonly tokens: readonly AlnumToken[];
  readonly runs: readonly NumberRun[];
  readonly words: Words;
  /** The labels in the text, left to right. */
  readonly labels: readonly LabelHit[];
  /** Starts of the labels that are header cells of a table: their values are in the rows. */
  readonly headers: Set<number>;
  readonly sink: FindingSink;
}

/** Finds one family of values. Must be linear in the text and must not throw on any string. */
export interface Detector {
  /** Named in a failure; never user text. */
  readonly name: string;
  readonly detect: (context: DetectContext) => void;
}
