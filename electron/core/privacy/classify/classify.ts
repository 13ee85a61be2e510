import type { FindingType } from '../../../../shared/domain/finding-type.ts';
import type { Sensitivity } from '../../../../shared/domain/sensitivity.ts';
import { compareSensitivity, maxSensitivity } from '../../../../shared/domain/sensitivity.ts';
import type { Finding } from '../finding.ts';
import type { SensitivityPolicy } from './policy-table.ts';
import type { SensitivityReason } from './reason.ts';
import type { Topic, TopicHit } from './topic.ts';

export interface Classification {
  readonly sensitivity: Sensitivity;
  /** The most severe first. */
  readonly reasons: readonly SensitivityReason[];
}

const IDENTITY: readonly FindingType[] = ['national-id', 'tax-id', 'passport', 'driving-licence', 'date-of-birth'];
const HEALTH: readonly FindingType[] = ['medical-record', 'health-insurance', 'medical-provider', 'health-fact'];

/** The sensitivity of a text that holds these findings and topics, with the reasons behind it. */
export function classify(
  findings: readonly Finding[],
  topics: readonly TopicHit[],
  policy: SensitivityPolicy,
): Classification {
  const counts = new Map<FindingType, number>();
  for (const finding of findings) counts.set(finding.type, (counts.get(finding.type) ?? 0) + 1);
  const topicCounts = new Map<Topic, number>();
  for (const hit of topics) {
    if (hit.score >= policy.topicThreshold) topicCounts.set(hit.topic, (topicCounts.get(hit.topic) ?? 0) + 1);
  }
  const reasons: SensitivityReason[] = [];
  for (const [type, count] of counts) {
    reasons.push({ kind: 'finding', type, count, sensitivity: policy.findings[type] });
  }
  for (const [topic, count] of topicCounts) {
    reasons.push({ kind: 'topic', topic, count, sensitivity: policy.topics[topic] });
  }
  reasons.push(...combinations(counts, findings.length, policy));
  reasons.sort((a, b) => compareSensitivity(b.sensitivity, a.sensitivity));
  let sensitivity: Sensitivity = 'public';
  for (const reason of reasons) sensitivity = maxSensitivity(sensitivity, reason.sensitivity);
  return { sensitivity, reasons };
}

function combinations(
  counts: ReadonlyMap<FindingType, number>,
  total: number,
  policy: SensitivityPolicy,
): SensitivityReason[] {
  const found: SensitivityReason[] = [];
  const some = (types: readonly FindingType[]): number => types.filter((type) => counts.has(type)).length;
  if (counts.has('person') && some(HEALTH) > 0) {
    found.push({ kind: 'combination', rule: 'person-with-health', sensitivity: 'restricted' });
  }
  if (counts.has('person') && some(IDENTITY) >= 2) {
    found.push({ kind: 'combination', rule: 'identity-bundle', sensitivity: 'confidential' });
  }
  if (total >= policy.bulkThreshold) {
    found.push({ kind: 'combination', rule: 'bulk-personal-data', sensitivity: 'confidential' });
  }
  return found;
}
