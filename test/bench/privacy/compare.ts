import type { BenchEngine } from './engines/engine.ts';
import { ours } from './engines/ours.ts';
import { peers } from './engines/peers.ts';
import { quality, table, topicQuality } from './quality.ts';
import { restoreQuality } from './restore-quality.ts';
import { type Speed, speed } from './speed.ts';

/** Peers need minutes where we need seconds: each corpus is cut to this many texts, for all engines alike. */
const MOST_TEXTS = 600;

interface EngineResult {
  readonly name: string;
  readonly corpora: Readonly<
    Record<
      string,
      { recall: number; leaked: number; false: number; touched: number; values: number; addressRecall?: number }
    >
  >;
  readonly speed: Speed;
}

async function measure(engine: BenchEngine, patient: boolean): Promise<EngineResult> {
  const rows = await quality(engine, { most: MOST_TEXTS });
  const figures = rows.map(({ corpus, score: { recall, leaked, false: wrong, touched, values, byType } }) => {
    const address = byType['ADDRESS'];
    return [
      corpus.name,
      {
        recall,
        leaked,
        false: wrong,
        touched,
        values,
        ...(address === undefined ? {} : { addressRecall: address.recall }),
      },
    ] as const;
  });
  return { name: engine.name, corpora: Object.fromEntries(figures), speed: await speed(engine, patient) };
}

/** Ours and the peers on the same texts in the same run. */
export async function compare(print: (text: string) => void, withPeers: boolean): Promise<unknown> {
  const { engine, patterns, ready } = ours();
  const results = [await measure(engine, true)];
  const patternSpeed = await speed(patterns, true);
  for (const peer of withPeers ? await peers() : []) {
    if ('reason' in peer) print(`${peer.name}: skipped, ${peer.reason}`);
    else results.push(await measure(peer, false));
  }
  const names = Object.keys(results[0]?.corpora ?? {});
  const rows = names.map((name) => [
    name,
    ...results.map(({ corpora }) => {
      const figures = corpora[name];
      if (figures === undefined) return '';
      const wrong = figures.false.toFixed(1);
      return figures.values > 0
        ? `${figures.recall.toFixed(2)} ${figures.leaked.toFixed(2)} ${wrong}`
        : `${wrong} ${(figures.touched * 100).toFixed(0)}%`;
    }),
  ]);
  const speedRows = [
    ['MB/s', ...results.map((result) => result.speed.megabytesPerSecond.toFixed(2))],
    ['2,000 characters, p95 ms', ...results.map((result) => result.speed.promptP95.toFixed(2))],
    ['1,000,000 characters, ms', ...results.map((result) => result.speed.paste?.toFixed(0) ?? '-')],
    ['worst of 50,000 characters, ms', ...results.map((result) => result.speed.hostile.milliseconds.toFixed(0))],
  ];
  print('Recall, leaked, false per 1,000 characters; without labels: false and share of texts touched.');
  print(table([['corpus', ...results.map((result) => result.name)], ...rows, ...speedRows]));
  const topics = topicQuality(engine);
  const restore = restoreQuality();
  print(
    `sotto: ready in ${ready.toFixed(0)} ms; patterns alone ${patternSpeed.megabytesPerSecond.toFixed(1)} MB/s; worst hostile text "${results[0]?.speed.hostile.name ?? ''}"`,
  );
  print(
    `topics: ${((topics?.found ?? 0) * 100).toFixed(1)}% found, ${((topics?.false ?? 0) * 100).toFixed(1)}% of innocent sentences marked`,
  );
  print(restore.summary);
  const { wrong: _wrong, ...topicFigures } = topics ?? { wrong: [] };
  return { ready, patternSpeed, results, topics: topicFigures, restore };
}
