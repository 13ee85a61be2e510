import type { KeptSpan } from '../dictionary/user-dictionary.ts';
import type { Finding } from '../finding.ts';

/** Types that a never-redact term does not open: the user meant the word, not the secret that happens to hold it. */
const NEVER_KEPT = new Set(['secret', 'private-key', 'password', 'connection-string', 'card', 'iban']);

/**
 * Takes the user's never-redact terms out of the findings: a finding that a term covers is kept readable, one that only
 * holds it loses that part.
 */
export function keepReadable(
  findings: readonly Finding[],
  keep: readonly KeptSpan[],
): { findings: Finding[]; kept: Finding[] } {
  const left: Finding[] = [];
  const kept: Finding[] = [];
  let first = 0;
  for (const finding of findings) {
    while (first < keep.length && (keep[first]?.end ?? 0) <= finding.start) first++;
    if (NEVER_KEPT.has(finding.type)) {
      left.push(finding);
      continue;
    }
    let from = finding.start;
    for (let at = first; at < keep.length; at++) {
      const span = keep[at];
      if (span === undefined || span.start >= finding.end) break;
      if (span.opens?.includes(finding.type) === false) continue;
      if (span.start > from) left.push({ ...finding, start: from, end: span.start });
      kept.push({ ...finding, start: Math.max(from, span.start), end: Math.min(span.end, finding.end) });
      from = Math.max(from, span.end);
    }
    if (from < finding.end) left.push(from === finding.start ? finding : { ...finding, start: from });
  }
  return { findings: left, kept };
}
