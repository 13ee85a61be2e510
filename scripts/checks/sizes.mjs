import { readFileSync } from 'node:fs';

import { inRoot } from '../lib/paths.mjs';
import { filesUnder } from '../lib/sources.mjs';

/** A file longer than this wants splitting. Data and message catalogs are what they are. */
const LONG = 300;
const DATA = /\/(messages|data|values|templates|fixtures)\//;

/** Names that say nothing about what is inside. */
const VAGUE = /(?<!messages\/[a-z]{2}\/)(?<=\/)(utils?|types|helpers?|common|misc)\.[a-z]+$/;

export async function sizes() {
  const files = [...filesUnder(['electron', 'renderer', 'shared', 'scripts', 'test'])].filter((path) =>
    /\.(tsx?|mjs)$/.test(path),
  );
  const lengths = files.map((path) => ({ path, lines: readFileSync(inRoot(path), 'utf8').split('\n').length - 1 }));
  const vague = files.filter((path) => VAGUE.test(path));
  const long = lengths.filter(({ path, lines }) => lines > LONG && !DATA.test(path));
  const median = lengths.map(({ lines }) => lines).sort((a, b) => a - b)[Math.floor(lengths.length / 2)];
  return {
    code: vague.length === 0 ? 0 : 1,
    output: vague.map((path) => `${path}: a name that says what is inside, please`).join('\n'),
    note: [`median ${median} lines`, ...long.map(({ path, lines }) => `${path} has ${lines}`)].join('; '),
  };
}
