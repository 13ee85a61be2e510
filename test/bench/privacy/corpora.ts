import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { disguisedSet } from './disguise.ts';
import { hardSet } from './hard.ts';
import type { LabelledText, Split } from './labelled-text.ts';
import { lookAlikes } from './look-alikes.ts';
import { secretNegatives, secretSet } from './secrets.ts';
import { posts, presidio, sharedData } from './shared-corpora.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FIXTURES = join(ROOT, 'test/fixtures/privacy');

export interface Corpus {
  readonly name: string;
  /** The figures that the project promises for it; a missing one is not scored. */
  readonly bar: Readonly<Partial<Record<'recall' | 'leaked' | 'false' | 'touched', number>>>;
  readonly texts: readonly LabelledText[];
}

function lines(file: string): LabelledText[] {
  const all = readFileSync(join(FIXTURES, file), 'utf8').split('\n');
  return all.filter((line) => line !== '').map((text, index) => ({ id: `${file}-${index}`, text, spans: [] }));
}

/** Lines with an author, or with one of the three whom documentation likes to call somebody: a mark there is none too many. */
const NAMES_SOMEBODY = /@\w+\.|©|copyright|author|https?:|maintain|contribut|sponsor|thanks|\b(?:Alice|Bob|John)\b/i;
/** "Franz M, Lopes CT, Huck G": who wrote a paper. */
const NAMES_AUTHORS = /(?:[A-Z][a-z]+ [A-Z]{1,2}, ){3}/;

/** Files of public packages and of this project as texts of at most 4,000 characters, without lines that name somebody. */
function sources(name: string, patterns: readonly string[], most: number): LabelledText[] {
  const files = patterns.flatMap((pattern) => globSync(pattern, { cwd: ROOT })).sort();
  const step = Math.max(1, Math.floor(files.length / most));
  return files
    .filter((_, index) => index % step === 0)
    .slice(0, most)
    .map((file) => {
      const kept = readFileSync(join(ROOT, file), 'utf8')
        .split('\n')
        .filter((line) => !NAMES_SOMEBODY.test(line) && !NAMES_AUTHORS.test(line));
      return { id: `${name}:${file}`, text: kept.join('\n').slice(0, 4000), spans: [] };
    });
}

/** Topic sentences with the answer that is right for each. */
export function topicSentences(): { restricted: boolean; topic: string; text: string }[] {
  const all = readFileSync(join(FIXTURES, 'topics.tsv'), 'utf8').split('\n');
  return all
    .filter((line) => line !== '')
    .map((line) => {
      const [label = '', topic = '', text = ''] = line.split('\t');
      return { restricted: label === 'restricted', topic, text };
    });
}

/** Every kind of text that the engine is held to. Shared corpora are there only where their folder is. */
export function corpora(splits: readonly Split[] = ['tune', 'check']): Corpus[] {
  const folder = sharedData();
  const given: Corpus[] =
    folder === undefined
      ? []
      : [
          { name: 'presidio', bar: { recall: 0.88, leaked: 0.1, false: 8 }, texts: presidio(folder) },
          { name: 'posts', bar: { recall: 0.52, false: 18 }, texts: posts(folder) },
        ];
  const own = splits.flatMap((split): Corpus[] => [
    { name: `hard-${split}`, bar: { leaked: 0.04 }, texts: hardSet(split) },
    { name: `secrets-${split}`, bar: { leaked: 0.1 }, texts: secretSet(split) },
    { name: `secret-negatives-${split}`, bar: { touched: 0.1 }, texts: secretNegatives(split) },
    { name: `disguised-${split}`, bar: { leaked: 0.04 }, texts: disguisedSet(split) },
    {
      name: `prompts-${split}`,
      bar: { false: 1, touched: 0.04 },
      texts: lines(split === 'tune' ? 'prompts.txt' : 'prompts-check.txt'),
    },
    { name: `look-alikes-${split}`, bar: { false: 8 }, texts: lookAlikes(split) },
  ]);
  return [
    ...given,
    ...own,
    {
      name: 'code',
      bar: { false: 1 },
      texts: sources(
        'code',
        [
          // the engine's own sources and the tests of validators hold sample values on purpose: those are no false marks
          'node_modules/{zod/v4,zustand,i18next,katex,fast-check,semver,vite}/**/!(*.test).{js,ts,mjs,cjs}',
          'electron/{main,preload,processes,inference,cli}/**/*.ts',
          'electron/core/{app,chat,host,local,models,rpc,store,vault}/**/*.ts',
          'renderer/{app,components,features}/**/*.{ts,tsx}',
        ],
        120,
      ),
    },
    {
      name: 'docs',
      bar: { false: 1 },
      // the engine's own page names a person and values on purpose
      texts: sources('docs', ['node_modules/*/README.md', 'docs/**/!(privacy-engine).md'], 120),
    },
  ];
}
