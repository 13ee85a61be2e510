import type { FindingType } from '../../../../shared/domain/finding-type.ts';
import { SottoError } from '../../../../shared/errors.ts';
import { findRestorable } from '../restore/find-restorable.ts';
import { ANY_PLACEHOLDER } from '../restore/known-placeholders.ts';
import { findPlaceholders } from '../restore/placeholder-stream.ts';
import { restoreText } from '../restore/restore-text.ts';
import { EntityBook } from './entity-book.ts';
import { isJsonNumber } from './json-number.ts';
import { KnownValues } from './known-values.ts';
import { mergeSpans, type RedactionSpan } from './merge-spans.ts';
import { readName } from './person-name.ts';
import { isReplaceable } from './placeholder-label.ts';
import { formatPlaceholder } from './placeholder.ts';
import { EMPTY_MAP, type RedactionEntry, type RedactionMap } from './redaction-map.ts';
import { SurrogateBook } from './surrogate/surrogate-book.ts';

/** What a session needs of a finding. */
export interface FoundValue {
  readonly start: number;
  readonly end: number;
  readonly type: FindingType;
  readonly score: number;
}

export interface Replacement {
  /** UTF-16 units of the text given. */
  readonly start: number;
  readonly end: number;
  /** UTF-16 units of the redacted text. */
  readonly redactedStart: number;
  readonly redactedEnd: number;
  readonly type: FindingType | 'literal';
  readonly placeholder: string;
}

export interface Redaction {
  readonly text: string;
  readonly replacements: readonly Replacement[];
}

export interface RedactOptions {
  /** Values of this conversation that the user chose to let through in this message. */
  readonly keep?: readonly string[];
  /** Which spans mean which person, as the analysis says; without it names are linked by their own words alone. */
  readonly people?: {
    readonly mentions: readonly { readonly start: number; readonly end: number; readonly person: number }[];
    readonly people: readonly { readonly id: number; readonly parts: readonly string[] }[];
  };
}

export interface SessionOptions {
  /** 0 to 1, for stand-ins; default `Math.random`. They keep nothing secret: a guessable one reveals no value. */
  readonly random?: () => number;
}

/** Replaces the values of one conversation, the same value always by the same placeholder. */
export interface RedactionSession {
  /**
   * Replaces the findings that can be replaced, every known value that the detectors missed this time, and literals
   * that would be taken for placeholders. `restoreText` of the result with `map()` is the text given, exactly.
   * @throws SottoError PRIVACY_ANALYSIS_FAILED when that does not hold: the text must then not be sent.
   */
  redact(text: string, findings: readonly FoundValue[], options?: RedactOptions): Redaction;
  /** Enters the values of a text and replaces nothing: what one text of a request tells is then known in all of them. */
  learn(text: string, findings: readonly FoundValue[], options?: RedactOptions): void;
  /** The map as plain data, for the encrypted store. */
  map(): RedactionMap;
}

const MOST_ROUNDS = 6;
const WORD = /[\p{L}\p{N}\p{M}_]/u;

/** Goes on where `map` left off: pass the stored map of the conversation, or `EMPTY_MAP` with the style wanted for a new one. */
export function createRedactionSession(map: RedactionMap = EMPTY_MAP, options: SessionOptions = {}): RedactionSession {
  const book = new EntityBook(map.entries, map.reserved);
  const surrogates =
    map.style === 'surrogate' ? new SurrogateBook(map.entries, options.random ?? Math.random) : undefined;
  const known = new KnownValues(book);
  const snapshot = (): RedactionMap => ({
    version: 1,
    style: map.style,
    entries: [...book.entries],
    reserved: book.reserved,
  });

  /** Enters the people of the spans; gives the entry of each span, made when it is new. */
  const entering = (text: string, spans: readonly RedactionSpan[], who: Who) => {
    const standIn = surrogates === undefined ? undefined : (entry: RedactionEntry) => surrogates.make(entry, text);
    nameFullestFirst(text, spans, who, book, standIn);
    return (span: RedactionSpan): { entry: RedactionEntry; quoted: boolean } => {
      const quoted = span.type !== 'literal' && isJsonNumber(text, span.start, span.end);
      const value = text.slice(span.start, span.end);
      return { entry: book.assign(value, span.type, quoted, standIn, who(span)), quoted };
    };
  };

  const redactOnce = (text: string, spans: readonly RedactionSpan[], who: Who, tokensOnly: boolean): Redaction => {
    const entryOf = entering(text, spans, who);
    let redacted = '';
    let from = 0;
    const replacements: Replacement[] = [];
    for (const span of spans) {
      const { entry, quoted } = entryOf(span);
      const before = span.start > from ? text.charAt(span.start - 1) : redacted.slice(-1);
      // a stand-in inside a word would not be found again
      const fits = !tokensOnly && !WORD.test(before) && !WORD.test(text.charAt(span.end));
      const token = quoted ? `"${formatPlaceholder(entry)}"` : formatPlaceholder(entry);
      const placeholder = fits ? (entry.surrogate ?? token) : token;
      redacted += text.slice(from, span.start);
      replacements.push({
        start: span.start,
        end: span.end,
        redactedStart: redacted.length,
        redactedEnd: redacted.length + placeholder.length,
        type: span.type,
        placeholder,
      });
      redacted += placeholder;
      from = span.end;
    }
    return { text: redacted + text.slice(from), replacements };
  };

  return {
    map: snapshot,
    learn(text, findings, options = {}) {
      const values = [...replaceable(findings), ...known.spans(text, options.keep ?? [])];
      const spans = mergeSpans(text, [...values, ...literalSpans(text, book)]);
      const entryOf = entering(text, spans, personOf(options.people));
      for (const span of spans) entryOf(span);
    },
    redact(text, findings, options = {}) {
      const values = [...replaceable(findings), ...known.spans(text, options.keep ?? [])];
      let literals = literalSpans(text, book);
      const who = personOf(options.people);
      let tokensOnly = false;
      for (let round = 0; round < MOST_ROUNDS; round++) {
        const redaction = redactOnce(text, mergeSpans(text, [...values, ...literals]), who, tokensOnly);
        const stray = strayPlaceholders(redaction, findRestorable(redaction.text, snapshot()));
        // what replacing has laid bare ("PERSON_7" before a value that began with a letter) must never be given out either
        for (const { match } of findPlaceholders(redaction.text, ANY_PLACEHOLDER)) book.reserve(match.placeholder);
        if (stray.length === 0 && restoreText(redaction.text, snapshot()).text === text) return redaction;
        tokensOnly = round > 0 || stray.length === 0;
        literals = [...literals, ...stray.map((span) => (round === 0 ? span : widen(text, span)))];
      }
      throw new SottoError('PRIVACY_ANALYSIS_FAILED', { part: 'redact' });
    },
  };
}

/** "Ms Gonzalez … Maria Gonzalez" in one text: the full name is entered first, so that the other can be linked to it. */
function nameFullestFirst(
  text: string,
  spans: readonly RedactionSpan[],
  who: Who,
  book: EntityBook,
  standIn: ((entry: RedactionEntry) => string | undefined) | undefined,
): void {
  const people = spans
    .filter((span) => span.type === 'person')
    .map((span) => ({ value: text.slice(span.start, span.end), person: who(span) }))
    .filter(({ value }) => book.spelling(value, false) === undefined)
    .map((item) => ({ ...item, words: readName(item.value).words.length }));
  if (people.length < 2) return;
  people.sort((a, b) => b.words - a.words);
  for (const { value, person } of people) book.assign(value, 'person', false, standIn, person);
}

/** The folded name of the person that a span means, when the analysis says. */
type Who = (span: RedactionSpan) => readonly string[] | undefined;

function personOf(linked: RedactOptions['people']): Who {
  if (linked === undefined) return () => undefined;
  const names = new Map(linked.people.map(({ id, parts }) => [id, parts]));
  const starts = new Map(linked.mentions.map(({ start, person }) => [start, person]));
  return (span) => names.get(starts.get(span.start) ?? -1);
}

function replaceable(findings: readonly FoundValue[]): RedactionSpan[] {
  const spans: RedactionSpan[] = [];
  for (const { start, end, type, score } of findings) if (isReplaceable(type)) spans.push({ start, end, type, score });
  return spans;
}

/** Text of the user's own that reads as a placeholder: hidden when it is one of ours, set aside when it could become one. */
function literalSpans(text: string, book: EntityBook): RedactionSpan[] {
  const spans: RedactionSpan[] = [];
  for (const { start, end, match } of findPlaceholders(text, ANY_PLACEHOLDER)) {
    if (book.has(match.placeholder)) spans.push({ start, end, type: 'literal', score: 1 });
    else book.reserve(match.placeholder);
  }
  return spans;
}

/** Placeholders in redacted text that we did not put there, as spans of the original. */
function strayPlaceholders(
  redaction: Redaction,
  restorable: readonly { start: number; end: number }[],
): RedactionSpan[] {
  const { replacements } = redaction;
  const spans: RedactionSpan[] = [];
  let index = 0;
  for (const found of restorable) {
    while ((replacements[index]?.redactedEnd ?? Infinity) <= found.start) index += 1;
    const next = replacements[index];
    if (next !== undefined && next.redactedStart === found.start && next.redactedEnd === found.end) continue;
    const before = replacements[index - 1];
    const shift = before === undefined ? 0 : before.end - before.redactedEnd;
    const start = next !== undefined && found.start >= next.redactedStart ? next.start : found.start + shift;
    const end = next !== undefined && found.end > next.redactedStart ? next.end : found.end + shift;
    spans.push({ start, end, type: 'literal', score: 1 });
  }
  return spans;
}

/** To the nearest blanks, so that hiding one literal cannot lay bare the next. */
function widen(text: string, span: RedactionSpan): RedactionSpan {
  let { start, end } = span;
  while (start > 0 && !/\s/.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && !/\s/.test(text.charAt(end))) end += 1;
  return { ...span, start, end };
}
