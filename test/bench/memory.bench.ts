import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

import { createLocalInference } from '../../electron/core/local/create-local-inference.ts';
import { inspectGguf } from '../../electron/inference/gguf/inspect.ts';
import { forkNode } from '../../electron/processes/fork-node.ts';
import type { ChildHandle } from '../../electron/processes/fork-node.ts';
import { memoryEstimate } from '../../shared/domain/model-memory.ts';
import { writeBenchModel } from '../fixtures/gguf/index.ts';
import type { Bench, Measurement } from './measurement.ts';

const ENTRY = resolve(import.meta.dirname, '../../electron/inference/index.ts');
const CONTEXTS = [1024, 4096, 8192] as const;
const SAMPLING = { temperature: 0.7, topP: 0.9, topK: 40, minP: 0.05, repeatPenalty: 1.1, seed: 1, maxTokens: 8 };

/**
 * The memory that people are told a model needs, beside what Linux counts for the process that runs it, at several
 * contexts. `SOTTO_BENCH_GGUF` names real model files to measure too, with a colon between them.
 */
export const bench: Bench = async ({ quick }) => {
  if (process.platform !== 'linux') return [];
  const folder = mkdtempSync(join(tmpdir(), 'sotto-memory-'));
  try {
    const written = join(folder, 'written.gguf');
    writeBenchModel(written);
    const files = [written, ...(process.env['SOTTO_BENCH_GGUF'] ?? '').split(':').filter((path) => path !== '')];
    const rows: Measurement[] = [];
    for (const path of files) {
      const most = inspectGguf(path).shape.contextLength;
      const contexts = CONTEXTS.filter((context) => context <= most);
      for (const context of quick ? contexts.slice(0, 1) : contexts.length > 0 ? contexts : [most]) {
        rows.push(...(await measure(path, context)));
      }
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** A process of its own for each, since its highest mark is what is read; buffers are made when a model is loaded. */
async function measure(path: string, context: number): Promise<readonly Measurement[]> {
  let child: ChildHandle | undefined;
  const inference = createLocalInference({
    async connect() {
      child = forkNode({ entry: ENTRY });
      return child.port;
    },
    stop: () => undefined,
  });
  const model = { modelId: 'bench', path, load: { contextSize: context, threads: 1, gpuLayers: null } };
  const { sequences } = await inference.load(model);
  const messages = [{ role: 'user' as const, content: 'Tell me about bridges.' }];
  for await (const event of inference.generate({ model, conversationKey: 'one', messages, sampling: SAMPLING })) {
    if (event.type === 'end') break;
  }
  const status = readFileSync(`/proc/${child?.pid}/status`, 'utf8');
  inference.close();
  const measured = Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1]) * 1024;
  const { shape, weightBytes } = inspectGguf(path);
  const estimate = memoryEstimate(shape, weightBytes, context, sequences);
  const name = `${basename(path)} at ${context}`;
  return [
    { name: `${name}: told`, value: estimate / 1024 / 1024, unit: 'MB', bound: null },
    { name: `${name}: measured`, value: measured / 1024 / 1024, unit: 'MB', bound: null },
    {
      name: `${name}: apart`,
      value: Math.max(estimate / measured, measured / estimate),
      unit: '×',
      bound: { most: 1.15 },
    },
  ];
}
