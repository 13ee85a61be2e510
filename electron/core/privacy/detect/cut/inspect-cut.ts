import type { FindingType } from '../../../../../shared/domain/finding-type.ts';
import { identityMap, TextMapWriter } from '../../normalize/text-map.ts';
import type { FindingSink } from '../finding-sink.ts';
import type { RawFinding } from '../raw-finding.ts';
import { emailEdits } from './cut-email.ts';
import type { Edit } from './cut-email.ts';
import { numberEdits } from './cut-number.ts';
import { secretEdits } from './cut-secret.ts';

/** What is known by its form alone, and so is believed when it was put together. */
const FIRM: ReadonlySet<FindingType> = new Set<FindingType>([
  'email',
  'iban',
  'card',
  'national-id',
  'tax-id',
  'phone',
  'ip-address',
  'mac-address',
  'bank-account',
  'health-insurance',
]);
/** What is known by a name in front of it: emphasis beside it is enough to have kept it from being found. */
const NAMED: ReadonlySet<FindingType> = new Set<FindingType>(['secret', 'password', 'connection-string']);
const LEAST = 0.6;

/**
 * Reads a text once more as a person reads it, where marks that show nothing (emphasis, code, HTML), line breaks or
 * words ("at", "dot") cut an address or a number. Only what holds such a cut is reported: the rest has been found before.
 */
export function inspectCut(
  text: string,
  lower: string,
  inspect: (joined: string) => readonly RawFinding[],
  sink: FindingSink,
): void {
  const edits = [...emailEdits(text), ...numberEdits(text), ...secretEdits(text, lower)].toSorted(
    (a, b) => a.from - b.from,
  );
  if (edits.length === 0) return;
  const writer = new TextMapWriter(identityMap(text));
  const made: Edit[] = [];
  let done = 0;
  for (const edit of edits) {
    if (edit.from < done) continue;
    writer.copy(done, edit.from);
    writer.replace(edit.piece, edit.from, edit.to);
    made.push(edit);
    done = edit.to;
  }
  writer.copy(done, text.length);
  const { text: joined, starts, ends } = writer.finish();
  for (const { start, end, type, score } of inspect(joined)) {
    const named = NAMED.has(type);
    if (!(named || FIRM.has(type)) || score < LEAST) continue;
    const from = starts?.[start] ?? 0;
    const to = ends?.[end - 1] ?? 0;
    if (!named && !holdsEdit(made, from, to)) continue;
    sink.add(balanced(text, from, to, -1), balanced(text, from, to, 1), type, score, 'cut:joined');
  }
}

/** Whether some edit lies inside, and not at an end. `edits`: in order, none over another. */
function holdsEdit(edits: readonly Edit[], from: number, to: number): boolean {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((edits[middle]?.from ?? Infinity) <= from) low = middle + 1;
    else high = middle;
  }
  return (edits[low]?.to ?? Infinity) < to;
}

/** The end of a span on one side, with a mark whose other half is inside: half a pair of emphasis would stay behind. */
function balanced(text: string, from: number, to: number, side: -1 | 1): number {
  const beside = side === -1 ? text.slice(Math.max(0, from - 3), from) : text.slice(to, to + 3);
  const mark = (side === -1 ? /(\*{1,3}|~~|`)$/ : /^(\*{1,3}|~~|`)/).exec(beside)?.[1];
  const odd = mark !== undefined && text.slice(from, to).split(mark).length % 2 === 0;
  const more = odd ? (mark?.length ?? 0) : 0;
  return side === -1 ? from - more : to + more;
}
