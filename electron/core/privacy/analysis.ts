import type { Sensitivity } from '../../../shared/domain/sensitivity.ts';
import type { SensitivityReason } from './classify/reason.ts';
import type { TopicHit } from './classify/topic.ts';
import type { LinkedPerson, PersonMention } from './names/linking.ts';
import type { Finding } from './finding.ts';

/** What is known about one text. Offsets are UTF-16 units of the text given. */
export interface Analysis {
  readonly state: 'analyzed';
  /** Everything to replace before the text leaves: sorted by start, no two overlap. */
  readonly findings: readonly Finding[];
  /** Found, but left readable: documentation values (127.0.0.1, example.com) and the user's never-redact terms. */
  readonly kept: readonly Finding[];
  readonly sensitivity: Sensitivity;
  readonly reasons: readonly SensitivityReason[];
  readonly topics: readonly TopicHit[];
  /** Everybody named so far in the conversation: hand it in as `knownPeople` with the next turn. */
  readonly people: readonly LinkedPerson[];
  /** Which findings mean which person: "Maria Gonzalez", "Ms Gonzalez" and "M.G." are one. */
  readonly mentions: readonly PersonMention[];
}

/** Part of the engine failed. The text counts as not redacted and must not be sent. */
export interface AnalysisFailed {
  readonly state: 'failed';
  /** Which part failed; a name of ours, never user text. */
  readonly part: string;
}

export type AnalysisOutcome = Analysis | AnalysisFailed;
