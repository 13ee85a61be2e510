import { performance } from 'node:perf_hooks';
import { corpora } from './corpora.ts';
import type { BenchEngine } from './engines/engine.ts';
import { hardSet } from './hard.ts';
import { hostileTexts } from './hostile.ts';

export interface Speed {
  /** Megabytes (10^6 UTF-16 units) of ordinary text a second: prompts, code and documentation. */
  readonly megabytesPerSecond: number;
  /** Milliseconds for a prompt of 2,000 characters, 95th of 100. */
  readonly promptP95: number;
  /** Milliseconds for one text of 1,000,000 characters with 1 value in 60 characters or so; undefined when it was given up on. */
  readonly paste: number | undefined;
  /** The slowest hostile text of 50,000 characters. */
  readonly hostile: { readonly name: string; readonly milliseconds: number };
}

function grow(parts: readonly string[], length: number): string {
  let text = '';
  while (text.length < length) text += `${parts.join('\n')}\n`;
  return text.slice(0, length);
}

async function time(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;

/** Measures one engine. Peers that take minutes for a megabyte get shorter texts (`patient` is false). */
export async function speed(engine: BenchEngine, patient: boolean): Promise<Speed> {
  const all = corpora(['tune']);
  const ordinary = all
    .filter(({ name }) => name.startsWith('prompts') || name === 'code' || name === 'docs')
    .flatMap(({ texts }) => texts.map(({ text }) => text));
  const mixed = [...ordinary.slice(0, 60), ...hardSet('tune', 4).map(({ text }) => text)];
  const prompts = Array.from({ length: 100 }, (_, index) => grow(mixed.slice(index % 50), 2000));
  for (const prompt of prompts.slice(0, 20)) await engine.marks(prompt);
  const times: number[] = [];
  for (const prompt of prompts) times.push(await time(() => engine.marks(prompt)));

  const block = grow(ordinary, patient ? 250_000 : 20_000);
  const rounds: number[] = [];
  for (let round = 0; round < (patient ? 4 : 1); round++) rounds.push(await time(() => engine.marks(block)));
  const perSecond = block.length / 1000 / Math.min(...rounds);

  let hostile = { name: '', milliseconds: 0 };
  for (const { name, text } of hostileTexts(50_000)) {
    const milliseconds = await time(() => engine.marks(text));
    if (milliseconds > hostile.milliseconds) hostile = { name, milliseconds };
    if (!patient && milliseconds > 10_000) break;
  }
  const paste = patient ? await time(() => engine.marks(grow(mixed, 1_000_000))) : undefined;
  return { megabytesPerSecond: perSecond, promptP95: percentile(times, 0.95), paste, hostile };
}
