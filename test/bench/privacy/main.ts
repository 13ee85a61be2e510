import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compare } from './compare.ts';
import { ours } from './engines/ours.ts';
import type { Split } from './labelled-text.ts';
import { quality, type QualityRow, qualityTable, topicQuality, typeTable } from './quality.ts';
import { restoreQuality } from './restore-quality.ts';
import { sharedData } from './shared-corpora.ts';
import { speed } from './speed.ts';

const USAGE = `npm run bench:privacy -- [--quality | --speed] [--only CORPUS] [--split tune|check] [--types] [--misses [--most N]] [--no-peers] [--json FILE]
  with neither --quality nor --speed: both, against the JavaScript peers, as a table`;

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

function samples(rows: readonly QualityRow[], most: number): void {
  for (const { corpus, score } of rows) {
    if (score.misses.length + score.falseMarks.length === 0) continue;
    print(`\n${corpus.name}: ${score.misses.length} values not wholly covered, ${score.falseMarks.length} false marks`);
    for (const miss of spread(score.misses, most))
      print(`  - ${miss.type} ${JSON.stringify(miss.value)} in ${JSON.stringify(miss.text.slice(0, 160))}`);
    for (const mark of spread(score.falseMarks, most))
      print(`  + ${mark.type} ${JSON.stringify(mark.marked.slice(0, 80))} in ${JSON.stringify(mark.context)}`);
  }
}

function spread<T>(items: readonly T[], most: number): T[] {
  const step = Math.max(1, items.length / most);
  return Array.from({ length: Math.min(most, items.length) }, (_, index) => items[Math.floor(index * step)]).filter(
    (item) => item !== undefined,
  );
}

/** Entry of `npm run bench:privacy`. Returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quality: { type: 'boolean' },
      speed: { type: 'boolean' },
      only: { type: 'string' },
      types: { type: 'boolean' },
      misses: { type: 'boolean' },
      most: { type: 'string', default: '12' },
      split: { type: 'string' },
      'no-peers': { type: 'boolean' },
      json: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help === true) {
    print(USAGE);
    return 0;
  }
  if (sharedData() === undefined)
    print('Shared corpora not found (set SOTTO_SHARED_DATA): template sentences and posts are skipped.');
  const save = (result: unknown): void => {
    if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(result, undefined, 2)}\n`);
  };
  if (values.quality !== true && values.speed !== true) {
    const result = await compare(print, values['no-peers'] !== true);
    save(result);
    return 0;
  }
  const { engine, patterns, ready } = ours();
  print(`sotto ready in ${ready.toFixed(0)} ms`);
  if (values.speed === true) {
    const result = { ready, all: await speed(engine, true), patterns: await speed(patterns, true) };
    print(JSON.stringify(result, undefined, 2));
    save(result);
    return 0;
  }
  const rows = await quality(engine, {
    ...(values.only === undefined ? {} : { only: values.only }),
    ...(values.split === undefined ? {} : { splits: [values.split as Split] }),
  });
  print(qualityTable(rows));
  if (values.only === undefined || values.only === 'topics') {
    const topics = topicQuality(engine);
    if (topics !== undefined) {
      print(
        `topics: found ${(topics.found * 100).toFixed(1)}% (bar 95%), false ${(topics.false * 100).toFixed(1)}% (bar 5%)`,
      );
      if (values.misses === true)
        for (const item of topics.wrong) print(`  ${item.restricted ? '-' : '+'} ${item.topic}: ${item.text}`);
    }
  }
  if (values.only === undefined || values.only === 'restore') print(restoreQuality().summary);
  if (values.types === true || values.only !== undefined)
    for (const row of rows.filter((item) => item.score.values > 0)) print(`\n${typeTable(row)}`);
  if (values.misses === true) samples(rows, Number(values.most));
  save(
    rows.map(({ corpus, score: { misses: _misses, falseMarks: _falseMarks, ...figures } }) => ({
      corpus: corpus.name,
      bar: corpus.bar,
      ...figures,
    })),
  );
  return 0;
}
