import type { FindingType } from '../../../../shared/domain/finding-type.ts';
import type { Sensitivity } from '../../../../shared/domain/sensitivity.ts';
import type { Topic } from './topic.ts';

/** Why a text has its sensitivity, in codes that may be shown, counted and logged. */
export type SensitivityReason =
  | { readonly kind: 'finding'; readonly type: FindingType; readonly count: number; readonly sensitivity: Sensitivity }
  | { readonly kind: 'topic'; readonly topic: Topic; readonly count: number; readonly sensitivity: Sensitivity }
  /** Things that are worse together: a person beside a medical fact, many identifiers at once. */
  | { readonly kind: 'combination'; readonly rule: CombinationRule; readonly sensitivity: Sensitivity };

export type CombinationRule = 'person-with-health' | 'identity-bundle' | 'bulk-personal-data';
