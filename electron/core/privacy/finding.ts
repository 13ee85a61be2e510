import type { FindingType } from '../../../shared/domain/finding-type.ts';

/** Why a finding is believed. Codes, never user text, so that a finding's reasons may be shown and logged. */
export interface FindingReason {
  /** Which rule spoke, for example `checksum:luhn`, `label:before`, `pattern:aws-access-key`, `tagger`, `gazetteer`. */
  readonly rule: string;
  /** What the rule added to the score, -1 to 1. */
  readonly weight: number;
}

/** One span of the original text that must not leave as it is. */
export interface Finding {
  /** First UTF-16 code unit in the original text. */
  readonly start: number;
  /** One past the last UTF-16 code unit in the original text. */
  readonly end: number;
  readonly type: FindingType;
  /** Belief that the span is what `type` says, 0 to 1. */
  readonly score: number;
  readonly reasons: readonly FindingReason[];
  /** A value published for documentation and tests: 127.0.0.1, example.com, a scheme's test card. */
  readonly documentation?: true;
  /** For a term of the user's dictionary: the entry's own name ("the Company"), for its placeholder. */
  readonly alias?: string;
}
