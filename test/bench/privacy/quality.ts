import { corpora, type Corpus, topicSentences } from './corpora.ts';
import type { BenchEngine } from './engines/engine.ts';
import type { LabelledText, Split } from './labelled-text.ts';
import { type Mark, type Score, score } from './score.ts';

export interface QualityRow {
  readonly corpus: Corpus;
  readonly score: Score;
}

/** Runs one engine over every corpus. */
export async function quality(
  engine: BenchEngine,
  options: { only?: string; splits?: readonly Split[]; most?: number } = {},
): Promise<QualityRow[]> {
  const rows: QualityRow[] = [];
  for (const corpus of corpora(options.splits)) {
    if (options.only !== undefined && !corpus.name.startsWith(options.only)) continue;
    const texts = corpus.texts.slice(0, options.most ?? corpus.texts.length);
    const found = new Map<LabelledText, readonly Mark[]>();
    for (const text of texts) found.set(text, await engine.marks(text.text));
    rows.push({ corpus, score: score(texts, (text) => found.get(text) ?? []) });
  }
  return rows;
}

/** Restricted topics: share found and share of innocent sentences taken for restricted. */
export function topicQuality(
  engine: BenchEngine,
): { found: number; false: number; wrong: { restricted: boolean; topic: string; text: string }[] } | undefined {
  const { sensitivity } = engine;
  if (sensitivity === undefined) return undefined;
  const all = topicSentences();
  const wrong = all.filter((item) => (sensitivity(item.text) === 'restricted') !== item.restricted);
  const total = (restricted: boolean): number => all.filter((item) => item.restricted === restricted).length;
  const count = (restricted: boolean): number => wrong.filter((item) => item.restricted === restricted).length;
  return { found: 1 - count(true) / total(true), false: count(false) / total(false), wrong };
}

const percent = (value: number): string => `${(value * 100).toFixed(1)}%`;

function cell(name: 'recall' | 'leaked' | 'false' | 'touched', row: QualityRow): string {
  const value = row.score[name];
  const bar = row.corpus.bar[name];
  const text = name === 'false' ? value.toFixed(2) : percent(value);
  if (bar === undefined) return text;
  const met = name === 'recall' ? value >= bar : value <= bar;
  return `${text}${met ? ' ok' : ' MISSED'}`;
}

/** A table of one engine's figures; each bar that is not met is marked. */
export function qualityTable(rows: readonly QualityRow[]): string {
  const head = ['corpus', 'texts', 'values', 'recall', 'leaked', 'false/1000', 'touched'];
  const body = rows.map((row) => {
    const labelled = row.score.values > 0;
    return [
      row.corpus.name,
      String(row.score.texts),
      String(row.score.values),
      labelled ? cell('recall', row) : '',
      labelled ? cell('leaked', row) : '',
      cell('false', row),
      labelled ? '' : cell('touched', row),
    ];
  });
  return table([head, ...body]);
}

export function typeTable(row: QualityRow): string {
  const body = Object.entries(row.score.byType).map(([type, figures]) => [
    `  ${type}`,
    String(figures.values),
    percent(figures.recall),
    percent(figures.leaked),
  ]);
  return table([[`  ${row.corpus.name}`, 'values', 'recall', 'leaked'], ...body]);
}

export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((text, column) => (column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
