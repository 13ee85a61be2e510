import type { LabelledText } from './labelled-text.ts';

export interface Mark {
  start: number;
  end: number;
  tag: number;
}

export interface Measure {
  values: number;
  /** Share of labelled values of which at least 60 % of the letters and digits are marked. */
  recall: number;
  /** Share of labelled letters and digits left in clear. */
  leaked: number;
  /** Marked characters per 1,000 outside every label. */
  falsePerThousand: number;
  /** Share of texts with a mark outside every label. */
  touched: number;
  recallOf: Record<number, number>;
}

const ALNUM = /[\p{L}\p{N}]/u;

/** Coverage of labels by marks of any type, by the rule of the table. */
export function measure(texts: readonly LabelledText[], mark: (text: string) => readonly Mark[]): Measure {
  let values = 0;
  let found = 0;
  let sensitive = 0;
  let leaked = 0;
  let outside = 0;
  let wrong = 0;
  let touched = 0;
  const of: Record<number, [number, number]> = {};
  for (const { text, spans } of texts) {
    const marked = new Uint8Array(text.length);
    for (const { start, end } of mark(text)) marked.fill(1, start, end);
    const label = new Uint8Array(text.length);
    for (const span of spans) label.fill(1, span.start, span.end);
    let hit = false;
    for (let at = 0; at < text.length; at++) {
      if (label[at] === 1) continue;
      outside++;
      if (marked[at] === 1) {
        wrong++;
        hit = true;
      }
    }
    if (hit) touched++;
    for (const span of spans) {
      if (span.tag === 0) continue;
      let letters = 0;
      let covered = 0;
      for (let at = span.start; at < span.end; at++) {
        if (!ALNUM.test(text.charAt(at))) continue;
        letters++;
        if (marked[at] === 1) covered++;
      }
      if (letters === 0) continue;
      values++;
      sensitive += letters;
      leaked += letters - covered;
      const pair = (of[span.tag] ??= [0, 0]);
      pair[1]++;
      if (covered >= letters * 0.6) {
        found++;
        pair[0]++;
      }
    }
  }
  const recallOf = Object.fromEntries(Object.entries(of).map(([tag, [some, all]]) => [tag, some / all]));
  return {
    values,
    recall: found / Math.max(1, values),
    leaked: leaked / Math.max(1, sensitive),
    falsePerThousand: (1000 * wrong) / Math.max(1, outside),
    touched: touched / Math.max(1, texts.length),
    recallOf,
  };
}

export function describeMeasure(
  name: string,
  { values, recall, leaked, falsePerThousand, touched, recallOf }: Measure,
): string {
  const each = Object.entries(recallOf)
    .map(([tag, value]) => `${['', 'person', 'place', 'org', 'address'][Number(tag)]} ${value.toFixed(2)}`)
    .join(' ');
  return `${name.padEnd(26)} n=${String(values).padStart(5)} recall ${recall.toFixed(3)} leaked ${leaked.toFixed(3)} false ${falsePerThousand.toFixed(2).padStart(6)} touched ${(100 * touched).toFixed(1)} %  ${each}`;
}
