import type { FindingType } from '../../../../../shared/domain/finding-type.ts';
import type { FindingSink } from '../finding-sink.ts';
import type { RawFinding } from '../raw-finding.ts';
import { decodeBase64Text, decodeHexText } from './decode-base64.ts';

const BLOB =
  /(?<![A-Za-z0-9+/_-])(?:(?:0x|\\x)?((?:[0-9a-fA-F]{2}){10,8192})(?![A-Za-z0-9+/_=-])|([A-Za-z0-9+/_-]{16,65536}(?:\n[ \t>]{0,8}[A-Za-z0-9+/_-]{8,120}){0,400}={0,2}))/y;
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
  for (let at = nextRun(text, 0); at >= 0;) {
    BLOB.lastIndex = at;
    const match = BLOB.exec(text);
    at = nextRun(text, match === null ? runEnd(text, at) : BLOB.lastIndex);
    if (match === null) continue;
    const run = match[1] ?? match[2] ?? '';
    const decoded = match[1] === undefined ? decodeRun(run) : (decodeHexText(run) ?? decodeBase64Text(run));
    if (decoded === undefined || decoded.length < 8 || decoded.length > MAX_DECODED) continue;
    const end = match.index + match[0].length;
    const best = strongest(inspect(decoded, depth + 1));
    if (best !== undefined) sink.add(match.index, end, best, 0.9, 'embedded:decoded');
  }
}

const STRIDE = 16;

function isEncoding(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x2f && code <= 0x39) ||
    code === 0x2b ||
    code === 0x2d ||
    code === 0x5f
  );
}

/** The start of the next run of 16 encoding characters or more at or after `from`, or -1. Looks at one unit in sixteen. */
function nextRun(text: string, from: number): number {
  for (let at = from; at < text.length;) {
    const probe = at + STRIDE - 1;
    if (probe >= text.length) return -1;
    let back = probe;
    while (back >= at && isEncoding(text.charCodeAt(back))) back--;
    if (back < at) {
      return at;
    }
    at = back + 1;
  }
  return -1;
}

function runEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isEncoding(text.charCodeAt(end))) end++;
  return Math.max(end, at + 1);
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
