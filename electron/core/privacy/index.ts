import type { AnalysisOutcome } from './analysis.ts';
import type { SensitivityPolicy } from './classify/policy-table.ts';
import { DEFAULT_SENSITIVITY_POLICY } from './classify/policy-table.ts';
import type { TopicHit } from './classify/topic.ts';
import type { AnalyzeOptions } from './analyze-options.ts';
import { analyzeText } from './analyze-text.ts';
import { createNameTagger } from './names/index.ts';
import type { NameTagger } from './names/index.ts';
import { createTopicClassifier } from './topics/index.ts';

export type { Analysis, AnalysisFailed, AnalysisOutcome } from './analysis.ts';
export type { AnalyzeOptions } from './analyze-options.ts';
export type { DictionaryEntry } from './dictionary/user-dictionary.ts';
export type { Finding, FindingReason } from './finding.ts';
export type { LinkedPerson, PersonMention } from './names/linking.ts';

/** Model weights, as bytes: the engine reads no file. Without one its part is off, and `PrivacyEngine.parts` says so. */
export interface PrivacyAssets {
  /** `models/privacy/names.bin`: people, places, organisations. */
  readonly names?: Uint8Array;
  /** `models/privacy/topics.bin`: sentences that are sensitive without an identifier. */
  readonly topics?: Uint8Array;
}

export interface PrivacyEngineOptions {
  readonly sensitivityPolicy?: SensitivityPolicy;
}

export interface PrivacyEngine {
  /** Which optional parts are on. */
  readonly parts: { readonly names: boolean; readonly topics: boolean };
  /**
   * Finds what must not leave and says how sensitive the text is. Linear in the text; never throws on any string. Check
   * `state`: `failed` means that the text counts as not redacted and must not be sent.
   */
  analyze(text: string, options?: AnalyzeOptions): AnalysisOutcome;
}

/**
 * Makes an engine; it keeps nothing of the texts that it reads.
 *
 * @throws RangeError when an asset's bytes are not what they should be: an engine with a broken part must not start.
 */
export function createPrivacyEngine(assets: PrivacyAssets = {}, options: PrivacyEngineOptions = {}): PrivacyEngine {
  const tagger: NameTagger | undefined = assets.names === undefined ? undefined : createNameTagger(assets.names);
  const topics: ((text: string) => TopicHit[]) | undefined =
    assets.topics === undefined ? undefined : createTopicClassifier(assets.topics);
  const policy = options.sensitivityPolicy ?? DEFAULT_SENSITIVITY_POLICY;
  return {
    parts: { names: tagger !== undefined, topics: topics !== undefined },
    analyze: (text, analyzeOptions = {}) => analyzeText(text, { tagger, topics, policy }, analyzeOptions),
  };
}
