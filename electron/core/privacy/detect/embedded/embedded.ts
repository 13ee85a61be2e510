import type { FindingType } from '../../../../../shared/domain/finding-type.ts';
import type { FindingSink } from '../finding-sink.ts';
import type { RawFinding } from '../raw-finding.ts';
import { decodeBase64Text, decodeHexText } from './decode-base64.ts';

const BLOB =
  /(?<![A-Za-z0-9+/_-])(?:(?:0x|\\x)?((?:[0-9a-fA-F]{2}){10,8192})(?![A-Za-z0-9+/_=-])|([A-Za-z0-9+/_-]{16,65536}(?:\n[ \t>]{0,8}[A-Za-z0-9+/_-]{8,120}){0,400}={0,2}))/g;
const MAX_DEPTH = 2;
const MAX_DECODED = 65_536;

/** What looks through one text; given in, because it runs the same detectors that run this. */
export type Inspect = (text: string, depth: number) => readonly RawFinding[];

/**
 * Reads base64 and hexadecimal runs that decode to printable text with the same detectors, nested up to two deep. A
 * finding inside marks the whole run: a part of an encoding can't be replaced.
 */
export function inspectEmbedded(text: string, depth: number, inspect: Inspect, sink: FindingSink): void {
  if (depth >= MAX_DEPTH) return;
  BLOB.lastIndex = 0;
  for (let match = BLOB.exec(text); match !== null; match = BLOB.exec(text)) {
    const run = match[1] ?? match[2] ?? '';
    const decoded = match[1] === undefined ? decodeRun(run) : (decodeHexText(run) ?? decodeBase64Text(run));
    if (decoded === undefined || decoded.length < 8 || decoded.length > MAX_DECODED) continue;
    const end = match.index + match[0].length;
    const after = BLOB.lastIndex;
    const best = strongest(inspect(decoded, depth + 1));
    BLOB.lastIndex = after;
    if (best !== undefined) sink.add(match.index, end, best, 0.9, 'embedded:decoded');
  }
}

/** A run may begin with a path or a word: "data:…;base64,", "x/…". Without a clean decode it is not text. */
function decodeRun(run: string): string | undefined {
  // Words and identifiers decode to bytes that are no text in all but a few cases; the first bytes tell.
  return decodeBase64Text(run.slice(0, 16)) === undefined ? undefined : decodeBase64Text(run);
}

const HIDDEN: readonly FindingType[] = [
  'private-key',
  'connection-string',
  'secret',
  'password',
  'card',
  'iban',
  'email',
  'national-id',
  'tax-id',
  'phone',
  'passport',
  'url',
  'wallet',
  'medical-record',
  'health-insurance',
  'bank-account',
  'driving-licence',
];

function strongest(findings: readonly RawFinding[]): FindingType | undefined {
  for (const type of HIDDEN) {
    if (findings.some((finding) => finding.type === type && finding.score >= 0.6)) return type;
  }
  return undefined;
}
