import type { LabelledText } from './labelled-text.ts';

/** What an engine marks. `type` is absent for peers that do not say. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly type?: string;
}

interface Tally {
  values: number;
  found: number;
  characters: number;
  leaked: number;
}

export interface Miss {
  readonly id: string;
  readonly type: string;
  readonly value: string;
  readonly text: string;
}

export interface FalseMark {
  readonly id: string;
  readonly type: string;
  readonly marked: string;
  readonly context: string;
}

export interface Score {
  readonly texts: number;
  readonly values: number;
  /** Share of values of which at least 60 % of letters and digits are covered. */
  readonly recall: number;
  /** Share of letters and digits of labelled values left in clear. */
  readonly leaked: number;
  /** Marked characters per 1,000 characters outside any label. */
  readonly false: number;
  /** Share of texts with at least one mark: what a person sees on a text that has no personal data. */
  readonly touched: number;
  readonly byType: Readonly<Record<string, { values: number; recall: number; leaked: number }>>;
  readonly misses: readonly Miss[];
  readonly falseMarks: readonly FalseMark[];
}

const SENSITIVE = /[\p{L}\p{N}]/u;
const FULLY_FOUND = 0.6;

/** Scores one engine's marks against the labels, with the definitions at each field of `Score`. */
export function score(texts: readonly LabelledText[], marks: (text: LabelledText) => readonly Mark[]): Score {
  const byType = new Map<string, Tally>();
  const misses: Miss[] = [];
  const falseMarks: FalseMark[] = [];
  let outside = 0;
  let falseCharacters = 0;
  let touched = 0;
  for (const item of texts) {
    const found = marks(item);
    if (found.length > 0) touched += 1;
    const covered = new Uint8Array(item.text.length);
    for (const mark of found) covered.fill(1, mark.start, mark.end);
    const labelled = new Uint8Array(item.text.length);
    for (const span of item.spans) {
      labelled.fill(1, span.start, span.end);
      if (span.type === 'IGNORE') continue;
      let characters = 0;
      let leaked = 0;
      for (let index = span.start; index < span.end; index++) {
        if (!SENSITIVE.test(String.fromCodePoint(item.text.codePointAt(index) ?? 0))) continue;
        characters += 1;
        if (covered[index] === 0) leaked += 1;
      }
      if (characters === 0) continue;
      const tally = byType.get(span.type) ?? { values: 0, found: 0, characters: 0, leaked: 0 };
      byType.set(span.type, tally);
      tally.values += 1;
      tally.characters += characters;
      tally.leaked += leaked;
      if (characters - leaked >= FULLY_FOUND * characters) tally.found += 1;
      if (leaked > 0)
        misses.push({ id: item.id, type: span.type, value: item.text.slice(span.start, span.end), text: item.text });
    }
    for (let index = 0; index < item.text.length; index++) {
      if (labelled[index] === 1) continue;
      outside += 1;
      if (covered[index] === 1) falseCharacters += 1;
    }
    for (const mark of found) {
      if (labelled.subarray(mark.start, mark.end).includes(1)) continue;
      const context = item.text.slice(Math.max(0, mark.start - 40), mark.end + 40);
      falseMarks.push({ id: item.id, type: mark.type ?? '', marked: item.text.slice(mark.start, mark.end), context });
    }
  }
  const all = [...byType.values()];
  const sum = (field: keyof Tally): number => all.reduce((total, tally) => total + tally[field], 0);
  return {
    texts: texts.length,
    values: sum('values'),
    recall: ratio(sum('found'), sum('values')),
    leaked: ratio(sum('leaked'), sum('characters')),
    false: ratio(falseCharacters, outside) * 1000,
    touched: ratio(touched, texts.length),
    byType: Object.fromEntries(
      [...byType].sort().map(([type, tally]) => [
        type,
        {
          values: tally.values,
          recall: ratio(tally.found, tally.values),
          leaked: ratio(tally.leaked, tally.characters),
        },
      ]),
    ),
    misses,
    falseMarks,
  };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
