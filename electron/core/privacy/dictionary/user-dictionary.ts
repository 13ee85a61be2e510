import type { FindingType } from '../../../../shared/domain/finding-type.ts';
import type { Finding } from '../finding.ts';
import { foldLetter, isLetter } from '../detect/labels/fold-letter.ts';
import { normalize } from '../normalize/normalize.ts';
import { looseTerms } from './loose-terms.ts';

/** A term that the user or the company wants replaced wherever it stands, or never replaced. */
export interface DictionaryEntry {
  readonly term: string;
  readonly action: 'always-redact' | 'never-redact';
  /** Of a term that is never replaced: the kinds of findings that it leaves readable; every kind when left out. */
  readonly opens?: readonly FindingType[];
  /** What the term is; `custom` when left out. */
  readonly type?: FindingType;
  /** Other spellings of the same thing ("Acme", "the Company"): found as well, and given the same name. */
  readonly aliases?: readonly string[];
  /** What it is called in a placeholder's stead, where the user gave it a name. */
  readonly alias?: string;
}

export interface KeptSpan {
  readonly start: number;
  readonly end: number;
  readonly opens?: readonly FindingType[] | undefined;
}

export interface DictionaryMatches {
  readonly redact: readonly Finding[];
  /** Spans in which nothing is replaced, or nothing of the kinds in `opens`. */
  readonly keep: readonly KeptSpan[];
}

interface Term {
  readonly folded: string;
  readonly entry: DictionaryEntry;
}

function fold(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) folded += String.fromCharCode(foldLetter(text.charCodeAt(at)));
  return folded;
}

function isWordUnit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || isLetter(code);
}

function compile(entries: readonly DictionaryEntry[]): Map<string, Term[]> {
  const byHead = new Map<string, Term[]>();
  for (const entry of entries) {
    for (const spelling of [entry.term, ...(entry.aliases ?? [])]) {
      const folded = fold(normalize(spelling).text.trim());
      if (folded.length === 0) continue;
      const head = folded.slice(0, 2);
      const list = byHead.get(head);
      if (list === undefined) byHead.set(head, [{ folded, entry }]);
      else list.push({ folded, entry });
    }
  }
  for (const list of byHead.values()) list.sort((a, b) => b.folded.length - a.folded.length);
  return byHead;
}

/** A company's list may be long, and is the same for text after text. */
const compiled = new WeakMap<readonly DictionaryEntry[], Map<string, Term[]>>();

/**
 * Finds the dictionary's terms in the view's text, without regard to case and accents, at word borders, the longest
 * first; those that are always replaced also when something else separates their words. Offsets are the view's. A
 * one-letter term is matched by its only letter.
 */
export function matchDictionary(viewText: string, entries: readonly DictionaryEntry[]): DictionaryMatches {
  const redact: Finding[] = [];
  const keep: KeptSpan[] = [];
  if (entries.length === 0) return { redact, keep };
  const byHead = compiled.get(entries) ?? compile(entries);
  compiled.set(entries, byHead);
  const folded = fold(viewText);
  for (let at = 0; at < folded.length; at++) {
    if (at > 0 && isWordUnit(folded.charCodeAt(at)) && isWordUnit(folded.charCodeAt(at - 1))) continue;
    const term = longestAt(folded, at, byHead);
    if (term === undefined) continue;
    const end = at + term.folded.length;
    if (term.entry.action === 'never-redact') keep.push({ start: at, end, opens: term.entry.opens });
    else redact.push(toFinding(term.entry, at, end));
    at = end - 1;
  }
  const exact = [...redact, ...keep].toSorted((a, b) => a.start - b.start);
  let next = 0;
  for (const { start, end, entry } of looseTerms(viewText, entries)) {
    while ((exact[next]?.end ?? Infinity) <= start) next++;
    const one = exact[next];
    const known = one !== undefined && one.start <= start && end <= one.end;
    if (!known) redact.push(toFinding(entry, start, end));
  }
  return { redact, keep };
}

function longestAt(folded: string, at: number, byHead: ReadonlyMap<string, Term[]>): Term | undefined {
  for (const length of [2, 1]) {
    for (const term of byHead.get(folded.slice(at, at + length)) ?? []) {
      if (!folded.startsWith(term.folded, at)) continue;
      const end = at + term.folded.length;
      const inside =
        end < folded.length && isWordUnit(folded.charCodeAt(end)) && isWordUnit(folded.charCodeAt(end - 1));
      if (!inside) return term;
    }
  }
  return undefined;
}

function toFinding(entry: DictionaryEntry, start: number, end: number): Finding {
  const finding: Finding = {
    start,
    end,
    type: entry.type ?? 'custom',
    score: 1,
    reasons: [{ rule: 'dictionary:always-redact', weight: 1 }],
  };
  return entry.alias === undefined ? finding : { ...finding, alias: entry.alias };
}
