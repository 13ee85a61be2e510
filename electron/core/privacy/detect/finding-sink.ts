import type { FindingType } from '../../../../shared/domain/finding-type.ts';
import type { RawFinding } from './raw-finding.ts';

/** Where detectors put what they find. Offsets are units of the view's text. */
export class FindingSink {
  readonly findings: RawFinding[] = [];

  /** Records one finding believed with `score` because of `rule`. An empty span is ignored. */
  add(start: number, end: number, type: FindingType, score: number, rule: string): void {
    if (end <= start) return;
    this.findings.push({ start, end, type, score, reasons: [{ rule, weight: score }] });
  }
}
