import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledSpan, LabelledText } from './labelled-text.ts';

/** The folder of freely licensed corpora, which are measured on but never committed; undefined when it is not there. */
export function sharedData(): string | undefined {
  const folder = process.env['SOTTO_SHARED_DATA'] ?? join(import.meta.dirname, '../../../../shared/data');
  return existsSync(folder) ? folder : undefined;
}

export function presidio(folder: string): LabelledText[] {
  const lines = readFileSync(join(folder, 'redaction/presidio-dev.jsonl'), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as LabelledText);
}

/** Which entity kinds count; the rest (films, products, …) are neither misses nor false marks. */
const KINDS: Readonly<Record<string, string>> = {
  PER: 'person',
  person: 'person',
  LOC: 'place',
  location: 'place',
  ORG: 'organisation',
  corporation: 'organisation',
  group: 'organisation',
};

/** CoNLL columns (token first, tag last) as running text: tokens joined by blanks, none before closing punctuation. */
function conll(file: string, texts: LabelledText[], name: string): void {
  let text = '';
  let spans: LabelledSpan[] = [];
  const flush = (): void => {
    if (text !== '') texts.push({ id: `${name}-${texts.length}`, text, spans });
    text = '';
    spans = [];
  };
  for (const line of readFileSync(file, 'utf8').split(/\r?\n/)) {
    const columns = line.split(/\s+/).filter((column) => column !== '');
    const [token] = columns;
    if (token === undefined || token === '-DOCSTART-') {
      flush();
      continue;
    }
    const tag = columns.at(-1) ?? 'O';
    if (text !== '' && !/(?:^|\s)[@#]$/.test(text) && !/^(?:[.,!?;:)\]%]|'s|n't|'re|'ll|'m|'ve)$/u.test(token))
      text += ' ';
    const start = text.length;
    text += token;
    if (tag === 'O') continue;
    const last = spans.at(-1);
    const handle = start > 0 && last?.end === start && text.charAt(start - 1) === '@';
    // one of the two sets labels @handles as people, the other does not: they are neither misses nor false marks
    const type = token.startsWith('@') || handle ? 'IGNORE' : (KINDS[tag.slice(2)] ?? 'IGNORE');
    if ((tag.startsWith('I-') || handle) && last !== undefined && last.type === type && start - last.end <= 1) {
      spans[spans.length - 1] = { ...last, end: text.length };
    } else spans.push({ start, end: text.length, type });
  }
  flush();
}

/** Tweets and forum posts: the last quarter of the noisy sets, kept from training by convention. */
export function posts(folder: string): LabelledText[] {
  const texts: LabelledText[] = [];
  for (const name of ['btc-h', 'wnut17-dev']) conll(join(folder, `ner/${name}.conll`), texts, name);
  return texts;
}
