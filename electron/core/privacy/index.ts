import type { Analysis, AnalysisOutcome } from './analysis.ts';
import { classify } from './classify/classify.ts';
import type { SensitivityPolicy } from './classify/policy-table.ts';
import { DEFAULT_SENSITIVITY_POLICY } from './classify/policy-table.ts';
import type { TopicHit } from './classify/topic.ts';
import { runDetectors } from './detect/run-detectors.ts';
import type { Finding } from './finding.ts';
import { normalize } from './normalize/normalize.ts';
import { resolveOverlaps } from './overlap/resolve-overlaps.ts';

export type { Analysis, AnalysisFailed, AnalysisOutcome } from './analysis.ts';
export type { Finding, FindingReason } from './finding.ts';

/** Model weights, as bytes: the engine reads no file. */
export interface PrivacyAssets {
  readonly names?: Uint8Array;
  readonly topics?: Uint8Array;
}

export interface PrivacyEngineOptions {
  readonly sensitivityPolicy?: SensitivityPolicy;
}

export interface AnalyzeOptions {}

export interface PrivacyEngine {
  /** Finds what must not leave and says how sensitive the text is. Never throws: check `state` before sending. */
  analyze(text: string, options?: AnalyzeOptions): AnalysisOutcome;
}

/** Makes an engine. Cheap to keep: it has no state of any text. */
export function createPrivacyEngine(_assets: PrivacyAssets = {}, options: PrivacyEngineOptions = {}): PrivacyEngine {
  const policy = options.sensitivityPolicy ?? DEFAULT_SENSITIVITY_POLICY;
  return {
    analyze(text) {
      let part = 'normalize';
      try {
        const view = normalize(text);
        part = 'detect';
        const detected = runDetectors(view.text);
        if (!detected.ok) return { state: 'failed', part: detected.part };
        part = 'resolve';
        const mapped: Finding[] = detected.findings.map((raw) => ({ ...raw, ...view.toOriginal(raw.start, raw.end) }));
        const findings = resolveOverlaps(mapped);
        part = 'classify';
        const topics: TopicHit[] = [];
        return {
          state: 'analyzed',
          findings,
          kept: [],
          topics,
          ...classify(findings, topics, policy),
        } satisfies Analysis;
      } catch {
        return { state: 'failed', part };
      }
    },
  };
}
