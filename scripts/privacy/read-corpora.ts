import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledSpan, LabelledText } from './labelled-text.ts';

const CONLL_TAGS: Record<string, number> = {
  PER: 1,
  person: 1,
  LOC: 2,
  location: 2,
  ORG: 3,
  corporation: 3,
  group: 3,
  MISC: 0,
  product: 0,
  'creative-work': 0,
};
const JSONL_TAGS: Record<string, number> = { PERSON: 1, LOCATION: 2, ORG: 3, ADDRESS: 4 };

/** The shared corpora, or a clear error that says what is missing. */
export function readCorpora(folder: string): LabelledText[] {
  if (!existsSync(join(folder, 'ner')) || !existsSync(join(folder, 'redaction'))) {
    throw new Error(
      `The corpora are not at ${folder}. Give their folder (with ner/ and redaction/ in it) with --data.`,
    );
  }
  const texts: LabelledText[] = [];
  for (const file of readdirSync(join(folder, 'ner')).sort()) {
    if (file.endsWith('.conll')) texts.push(...readConll(join(folder, 'ner', file), file.replace('.conll', '')));
  }
  texts.push(...readJsonl(join(folder, 'redaction', 'presidio-dev.jsonl'), 'presidio'));
  return texts;
}

function readConll(file: string, source: string): LabelledText[] {
  const texts: LabelledText[] = [];
  let tokens: [string, string][] = [];
  const flush = (): void => {
    if (tokens.length > 0) texts.push(joinTokens(tokens, source));
    tokens = [];
  };
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const fields = line.trim().split(/[\t ]+/);
    if (line.trim() === '' || fields[0] === '-DOCSTART-') flush();
    else if (fields.length >= 2) tokens.push([fields[0] as string, fields.at(-1) as string]);
  }
  flush();
  return texts;
}

function joinTokens(tokens: readonly [string, string][], source: string): LabelledText {
  let text = '';
  const spans: LabelledSpan[] = [];
  let open: { kind: string; span: LabelledSpan } | undefined;
  for (const [word, label] of tokens) {
    if (text !== '') text += ' ';
    const start = text.length;
    text += word;
    const kind = label.slice(2);
    if (label === 'O') open = undefined;
    else if (open !== undefined && open.kind === kind && label.startsWith('I-')) open.span.end = text.length;
    else {
      open = { kind, span: { start, end: text.length, tag: CONLL_TAGS[kind] ?? 0 } };
      spans.push(open.span);
    }
  }
  return { text, spans, source };
}

function readJsonl(file: string, source: string): LabelledText[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const row = JSON.parse(line) as { text: string; spans: { start: number; end: number; type: string }[] };
    const spans = row.spans.map(({ start, end, type }) => ({ start, end, tag: JSONL_TAGS[type] ?? 0 }));
    return { text: row.text, spans: spans.sort((a, b) => a.start - b.start), source };
  });
}

/** The text with its values taken out: texts made from one template have the same key. */
export function templateKey({ text, spans }: LabelledText): string {
  let key = '';
  let at = 0;
  for (const span of spans) {
    key += `${text.slice(at, span.start)}#`;
    at = span.end;
  }
  return (key + text.slice(at)).toLowerCase().replace(/[#\s,]+/g, '#');
}
