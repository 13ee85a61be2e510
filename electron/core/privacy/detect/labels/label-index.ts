import { CONTACT_LABELS } from './contact-labels.ts';
import { FINANCE_LABELS } from './finance-labels.ts';
import { HEALTH_LABELS } from './health-labels.ts';
import { IDENTITY_LABELS } from './identity-labels.ts';
import type { LabelGroup } from './label-group.ts';
import { PERSON_LABELS } from './person-labels.ts';
import type { Words } from './words.ts';
import { splitWords } from './words.ts';

/** A label in the text. Offsets in the view. */
export interface LabelHit {
  readonly start: number;
  readonly end: number;
  /** What the label may stand for; the most likely first. */
  readonly groups: readonly LabelGroup[];
}

interface Node {
  groups: LabelGroup[];
  readonly next: Map<number, Node>;
}

function makeNode(): Node {
  return { groups: [], next: new Map() };
}

function buildIndex(): Node {
  const root = makeNode();
  for (const group of [...IDENTITY_LABELS, ...FINANCE_LABELS, ...HEALTH_LABELS, ...CONTACT_LABELS, ...PERSON_LABELS]) {
    for (const phrase of group.phrases.split('|').flatMap(spellings)) {
      const words = splitWords(phrase);
      let node = root;
      for (let at = 0; at < words.count; at++) {
        const hash = words.hashes[at] ?? 0;
        let child = node.next.get(hash);
        if (child === undefined) {
          child = makeNode();
          node.next.set(hash, child);
        }
        node = child;
      }
      if (node !== root && !node.groups.includes(group)) node.groups.push(group);
    }
  }
  return root;
}

/** A phrase, and its words run together where capitals or small letters hide the joints: ACCOUNTNUMBER, patientid. */
function spellings(phrase: string): string[] {
  const joined = phrase.replaceAll(' ', '');
  const isKey =
    phrase.includes(' ') && joined.length >= 6 && /^[a-z]+$/.test(joined) && !/ (?:me|us|is|at|on|a|d)\b/.test(phrase);
  return isKey ? [phrase, joined] : [phrase];
}

const ROOT = buildIndex();
/** "Driver's licence", "customer_no", "date-of-birth": what may stand between the words of one label. */
const MAX_WORD_GAP = 3;

/** The longest label at each word, left to right, none overlapping. */
export function findLabels(text: string, words: Words): LabelHit[] {
  const hits: LabelHit[] = [];
  const { count, starts, ends, hashes } = words;
  for (let first = 0; first < count;) {
    let node = ROOT.next.get(hashes[first] ?? 0);
    if (node === undefined) {
      first++;
      continue;
    }
    let best: LabelGroup[] | undefined;
    let bestLast = first;
    for (let last = first; node !== undefined;) {
      if (node.groups.length > 0) {
        best = node.groups;
        bestLast = last;
      }
      last++;
      if (last >= count || node.next.size === 0 || !joins(text, ends[last - 1] ?? 0, starts[last] ?? 0)) break;
      node = node.next.get(hashes[last] ?? 0);
    }
    const from = starts[first] ?? 0;
    if (best === undefined || (from > 0 && isDigit(text.charCodeAt(from - 1))) || inHash(text, ends[bestLast] ?? 0)) {
      first++;
      continue;
    }
    hits.push({ start: starts[first] ?? 0, end: ends[bestLast] ?? 0, groups: best });
    first = bestLast + 1;
  }
  return hits;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** "dea8fa" is a piece of a hash; "phone2" is a key with a number. */
function inHash(text: string, end: number): boolean {
  if (!isDigit(text.charCodeAt(end))) return false;
  const after = text.charCodeAt(isDigit(text.charCodeAt(end + 1)) ? end + 2 : end + 1);
  return isDigit(after) || (after >= 0x61 && after <= 0x7a);
}

function joins(text: string, from: number, to: number): boolean {
  if (to - from > MAX_WORD_GAP) return false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    // blank, tab, ' - . / _ ` ° º #
    const joining =
      code === 0x20 ||
      code === 0x27 ||
      code === 0x2d ||
      code === 0x2e ||
      code === 0x2f ||
      code === 0x5f ||
      code === 0xb0 ||
      code === 0x23;
    if (!joining) return false;
  }
  return true;
}
