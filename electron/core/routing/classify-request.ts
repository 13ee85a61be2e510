import { classify } from '../privacy/classify/classify.ts';
import type { SensitivityPolicy } from '../privacy/classify/policy-table.ts';
import type { AnalysisOutcome } from '../privacy/analysis.ts';
import type { RequestContent } from './route-input.ts';

/** Judges all parts of a request as one text: a name in one turn and a diagnosis in another belong together. */
export function classifyRequest(parts: readonly AnalysisOutcome[], policy: SensitivityPolicy): RequestContent {
  const analyzed = parts.filter((part) => part.state === 'analyzed');
  if (analyzed.length < parts.length) return { state: 'failed' };
  const findings = analyzed.flatMap((part) => part.findings);
  const topics = analyzed.flatMap((part) => part.topics);
  return { state: 'analyzed', ...classify(findings, topics, policy) };
}
