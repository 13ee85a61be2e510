import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import type { SamplingParameters } from '../../../shared/contract.ts';
import { createLocalInference } from '../../../electron/core/local/create-local-inference.ts';
import type { LocalInference, TurnEvent, TurnRequest } from '../../../electron/core/local/local-inference.ts';
import type { TurnStats } from '../../../electron/inference/protocol.ts';
import { forkNode } from '../../../electron/processes/fork-node.ts';
import type { ChildHandle } from '../../../electron/processes/fork-node.ts';
import { BUILT } from '../../fixtures/built.ts';

/** Real trained weights, where this checkout has them beside it. */
const STORIES = resolve(import.meta.dirname, '../../../../shared/models/stories260K.gguf');
export const storiesModel = existsSync(STORIES) ? STORIES : undefined;

export const GREEDY: SamplingParameters = {
  temperature: 0,
  topP: 0.9,
  topK: 40,
  minP: 0.05,
  repeatPenalty: 1.1,
  seed: null,
  maxTokens: 40,
};

export interface RealInference {
  readonly inference: LocalInference;
  /** Every process that was started, the latest last. */
  readonly children: readonly ChildHandle[];
  readonly folder: string;
  end(): Promise<void>;
}

/** The client with real processes behind it, as the command line wires them. */
export function startInference(patience = 30_000): RealInference {
  const children: ChildHandle[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'sotto-inference-'));
  const inference = createLocalInference({
    connect: async () => {
      const child = forkNode({ entry: BUILT.inference });
      children.push(child);
      return child.port;
    },
    stop: () => children.at(-1)?.kill(),
    patience,
  });
  return {
    inference,
    children,
    folder,
    async end() {
      inference.close();
      await Promise.all(children.map(({ exited }) => exited));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function modelAt(path: string, contextSize: number | null = null): TurnRequest['model'] {
  return { modelId: 'model', path, load: { contextSize, threads: 1, gpuLayers: null } };
}

export interface Turn {
  readonly text: string;
  readonly deltas: readonly string[];
  readonly stats: TurnStats;
}

export async function finish(events: AsyncIterable<TurnEvent>): Promise<Turn> {
  const deltas: string[] = [];
  for await (const event of events) {
    if (event.type === 'end') return { text: deltas.join(''), deltas, stats: event.stats };
    deltas.push(event.text);
  }
  throw new Error('The turn ended without an end');
}
