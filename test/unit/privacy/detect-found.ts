import { createPrivacyEngine } from '../../../electron/core/privacy/index.ts';
import type { AnalyzeOptions } from '../../../electron/core/privacy/index.ts';

const engine = createPrivacyEngine();

/** What the pattern detectors find in a text, as `type:value`, in order. */
export function found(text: string, options?: AnalyzeOptions): string[] {
  const analysis = engine.analyze(text, options);
  if (analysis.state === 'failed') throw new Error(`failed in ${analysis.part}`);
  return analysis.findings.map((finding) => `${finding.type}:${text.slice(finding.start, finding.end)}`);
}
