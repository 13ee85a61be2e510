import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { createLocalInference } from '../../electron/core/local/create-local-inference.ts';
import type { LocalInference } from '../../electron/core/local/local-inference.ts';
import { inspectGguf } from '../../electron/inference/gguf/inspect.ts';
import { memoryEstimate } from '../../shared/domain/model-memory.ts';
import type { ReadyModel } from '../../electron/inference/protocol.ts';
import { forkNode } from '../../electron/processes/fork-node.ts';
import type { ChildHandle } from '../../electron/processes/fork-node.ts';
import { writeBenchModel, writeTinyModel } from '../fixtures/gguf/index.ts';
import type { Bench, Measurement } from './measurement.ts';
import type { BareAnswer, BareSetup, TimedTurn } from './streaming/bare-loop.ts';

const ENTRY = resolve(import.meta.dirname, '../../electron/inference/index.ts');
const CONTEXT = 2048;
const PROMPT = 'Tell me about the law of contracts, the anatomy of the heart and the design of bridges. '.repeat(2);
const SAMPLING = { temperature: 0.7, topP: 0.9, topK: 40, minP: 0.05, repeatPenalty: 1.1, seed: 1 };

/**
 * Our inference process and its client against a bare node-llama-cpp loop, with the same model of about 500 MB, threads,
 * prompt and sampling. The two take turns, and the best round of each counts: whatever else the machine does can only
 * slow a round down.
 */
export const bench: Bench = async ({ quick }) => {
  const folder = mkdtempSync(join(tmpdir(), 'sotto-streaming-'));
  const tokens = quick ? 40 : 120;
  const rounds = quick ? 3 : 7;
  try {
    const model = join(folder, 'bench.gguf');
    writeBenchModel(model);
    const ours = startOurs();
    const { threads } = await ours.load(model, CONTEXT);
    const bare = await startBare({ model, context: CONTEXT, threads });
    const pairs: { ours: TimedTurn; bare: TimedTurn }[] = [];
    for (let round = 0; round <= rounds; round++) {
      const bareFirst = round % 2 === 0 ? await bare.turn(tokens) : undefined;
      const turn = await ours.turn(model, tokens, round);
      const pair = { ours: turn, bare: bareFirst ?? (await bare.turn(tokens)) };
      // the first of each warms up
      if (round > 0) pairs.push(pair);
    }
    const memory = memoryRow(model, ours);
    ours.end();
    bare.end();
    const rates = (turns: TimedTurn[]): number =>
      Math.max(...turns.map((it) => ((it.tokens - 1) / it.writingMs) * 1000));
    const firsts = (turns: TimedTurn[]): number => Math.min(...turns.map((it) => it.firstTokenMs));
    const mine = pairs.map((pair) => pair.ours);
    const theirs = pairs.map((pair) => pair.bare);
    const later = firsts(mine) - firsts(theirs);
    return [
      { name: 'tokens per second, our process', value: rates(mine), unit: 'tokens/s', bound: null },
      { name: 'tokens per second, bare loop', value: rates(theirs), unit: 'tokens/s', bound: null },
      {
        name: 'tokens per second, ours to bare',
        value: rates(mine) / rates(theirs),
        unit: '×',
        bound: { least: 0.95 },
      },
      { name: 'first token, bare loop', value: firsts(theirs), unit: 'ms', bound: null },
      { name: 'first token, ours later than bare', value: later, unit: 'ms', bound: { most: 15 } },
      ...memory,
      ...(await secondTurn(folder)),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The estimate that people are shown, beside what Linux counts for the process. */
function memoryRow(path: string, ours: OurSide): readonly Measurement[] {
  if (process.platform !== 'linux' || ours.pid() === undefined) return [];
  const status = readFileSync(`/proc/${ours.pid()}/status`, 'utf8');
  const measured = Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1]) * 1024;
  const { shape, weightBytes } = inspectGguf(path);
  const estimate = memoryEstimate(shape, weightBytes, CONTEXT, ours.sequences());
  const off = Math.max(estimate / measured, measured / estimate);
  return [
    { name: 'memory of the process', value: measured / 1024 / 1024, unit: 'MB', bound: null },
    { name: 'memory, estimate and measure apart', value: off, unit: '×', bound: { most: 1.15 } },
  ];
}

/** What the second turn of a 4,000-token conversation reads beyond its own new tokens. */
async function secondTurn(folder: string): Promise<readonly Measurement[]> {
  const model = join(folder, 'long.gguf');
  writeTinyModel(model, { contextLength: 8192 });
  const ours = startOurs();
  const question = { role: 'user' as const, content: 'and then?' };
  const first = await ours.ask(model, 8192, 'long', [question], 4000);
  const answer = { role: 'assistant' as const, content: first.text };
  const second = await ours.ask(model, 8192, 'long', [question, answer, question], 8);
  ours.end();
  const known = first.promptTokens + first.tokens;
  const beyond = second.evaluatedTokens - (second.promptTokens - known);
  return [
    { name: 'second turn, tokens of the conversation', value: known, unit: 'tokens', bound: { least: 4000 } },
    { name: 'second turn, read beyond its new tokens', value: beyond, unit: 'tokens', bound: { most: 64 } },
  ];
}

interface OurTurn extends TimedTurn {
  readonly text: string;
  readonly promptTokens: number;
  readonly evaluatedTokens: number;
}

type OurSide = ReturnType<typeof startOurs>;

function startOurs() {
  let child: ChildHandle | undefined;
  let sequences = 0;
  const inference: LocalInference = createLocalInference({
    async connect() {
      child = forkNode({ entry: ENTRY });
      return child.port;
    },
    stop: () => undefined,
  });
  type Messages = { role: 'user' | 'assistant'; content: string }[];

  const modelAt = (path: string, contextSize: number) => ({
    modelId: 'bench',
    path,
    load: { contextSize, threads: null, gpuLayers: null },
  });

  async function load(path: string, context: number): Promise<ReadyModel> {
    const ready = await inference.load(modelAt(path, context));
    sequences = ready.sequences;
    return ready;
  }

  async function ask(
    path: string,
    context: number,
    key: string,
    messages: Messages,
    maxTokens: number,
  ): Promise<OurTurn> {
    const model = modelAt(path, context);
    const sampling = { ...SAMPLING, maxTokens };
    await load(path, context);
    let text = '';
    let firstAt = 0;
    const start = performance.now();
    for await (const event of inference.generate({ model, conversationKey: key, messages, sampling })) {
      firstAt ||= performance.now();
      if (event.type === 'text-delta') text += event.text;
      if (event.type !== 'end') continue;
      const { completionTokens, promptTokens, evaluatedTokens } = event.stats;
      const writingMs = performance.now() - firstAt;
      return {
        text,
        tokens: completionTokens,
        promptTokens,
        evaluatedTokens,
        firstTokenMs: firstAt - start,
        writingMs,
      };
    }
    throw new Error('The turn ended without an end');
  }
  return {
    load,
    ask,
    /** Each round is a conversation of its own: nothing is in the cache. */
    turn: (path: string, maxTokens: number, round: number) =>
      ask(path, CONTEXT, `round-${round}`, [{ role: 'user', content: PROMPT }], maxTokens),
    pid: () => child?.pid,
    sequences: () => sequences,
    end: () => inference.close(),
  };
}

/** The bare loop, in a process of its own as ours is. */
async function startBare(setup: Omit<BareSetup, 'prompt' | 'sampling'>) {
  const child = fork(join(import.meta.dirname, 'streaming/bare-loop.ts'), { serialization: 'advanced' });
  const answer = (): Promise<BareAnswer> =>
    new Promise((done) => child.once('message', (it) => done(it as BareAnswer)));
  const ready = answer();
  child.send({ ...setup, prompt: PROMPT, sampling: SAMPLING } satisfies BareSetup);
  await ready;
  return {
    async turn(maxTokens: number): Promise<TimedTurn> {
      const turn = answer();
      child.send({ maxTokens });
      const result = await turn;
      if (result === 'ready') throw new Error('Out of order');
      return result;
    },
    end: () => child.disconnect(),
  };
}
