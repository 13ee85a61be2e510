import type { FindingType } from '../../../../shared/domain/finding-type.ts';
import type { Finding } from '../finding.ts';

/** What is written over several lines, each of which can stand for itself. */
const LINEWISE: ReadonlySet<FindingType> = new Set<FindingType>(['address', 'person', 'place', 'organisation']);
const EDGE = /[\s,;>|?*]/;

/**
 * Splits findings of names and addresses at line breaks and trims blanks and commas from their ends, so that the layout
 * of a letter or a form stays as it was.
 */
export function splitAtLines(text: string, findings: readonly Finding[]): Finding[] {
  const split: Finding[] = [];
  for (const finding of findings) {
    if (!LINEWISE.has(finding.type)) {
      split.push(finding);
      continue;
    }
    for (let from = finding.start; from < finding.end;) {
      const lineBreak = text.indexOf('\n', from);
      const to = lineBreak < 0 || lineBreak >= finding.end ? finding.end : lineBreak;
      let start = from;
      let end = to;
      while (start < end && EDGE.test(text.charAt(start))) start++;
      while (end > start && EDGE.test(text.charAt(end - 1))) end--;
      if (end > start)
        split.push(start === finding.start && end === finding.end ? finding : { ...finding, start, end });
      from = to + 1;
    }
  }
  return split;
}
