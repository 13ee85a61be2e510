import type { DictionaryEntry } from './dictionary/user-dictionary.ts';
import type { LinkedPerson } from './names/linking.ts';

export interface AnalyzeOptions {
  /** The user's and the company's own terms. They win over every detector. */
  readonly dictionary?: readonly DictionaryEntry[];
  /** `Analysis.people` of the turn before: their parts, titled forms and initials are found in this one. */
  readonly knownPeople?: readonly LinkedPerson[];
  /**
   * What to do with documentation values. `keep-local` (the default) leaves 127.0.0.1 and its like readable and replaces
   * samples such as a test card or an address at example.com; `keep` leaves both, `redact` neither.
   */
  readonly documentation?: 'keep-local' | 'keep' | 'redact';
}
