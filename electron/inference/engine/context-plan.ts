import { freemem, totalmem } from 'node:os';
import { readFileSync } from 'node:fs';

import { SottoError } from '../../../shared/errors.ts';
import { USUAL_CONTEXT } from '../gguf/inspect.ts';
import type { InspectedModel } from '../gguf/inspect.ts';
import { kvCacheBytes, memoryEstimate } from '../../../shared/domain/model-memory.ts';

const MOST_SEQUENCES = 4;
const SMALLEST_CONTEXT = 512;
/** Share of the memory that is free now which one model may take. */
const SHARE_OF_FREE = 0.85;
/** Share of all memory that the KV caches of further conversations may take. */
const SHARE_FOR_SEQUENCES = 0.1;

export interface ContextPlan {
  readonly contextSize: number;
  readonly sequences: number;
}

export interface Memory {
  readonly total: number;
  readonly available: number;
}

/** Memory that can be had without swapping, in bytes. */
export function machineMemory(): Memory {
  return { total: totalmem(), available: linuxAvailable() ?? freemem() };
}

/** `freemem` counts the page cache as used on Linux; MemAvailable doesn't. */
function linuxAvailable(): number | undefined {
  try {
    const match = /^MemAvailable:\s+(\d+) kB/m.exec(readFileSync('/proc/meminfo', 'utf8'));
    return match === null ? undefined : Number(match[1]) * 1024;
  } catch {
    return undefined;
  }
}

/**
 * The context of a conversation and how many conversations are kept. A size that was asked for is taken as it is, up to
 * what the model was trained for; otherwise the usual one, halved until it fits. Throws MODEL_TOO_LARGE (megabytes).
 */
export function planContext(model: InspectedModel, asked: number | null, memory: Memory): ContextPlan {
  const trained = Math.max(1, model.facts.contextLength);
  const budget = memory.available * SHARE_OF_FREE;
  const needed = (context: number): number => memoryEstimate(model.shape, model.weightBytes, context);

  let contextSize = Math.min(asked ?? USUAL_CONTEXT, trained);
  while (asked === null && contextSize > SMALLEST_CONTEXT && needed(contextSize) > budget) {
    contextSize = Math.max(SMALLEST_CONTEXT, Math.floor(contextSize / 2));
  }
  if (needed(contextSize) > memory.available) {
    throw new SottoError('MODEL_TOO_LARGE', {
      neededMb: megabytes(needed(contextSize)),
      availableMb: megabytes(memory.available),
    });
  }
  const each = Math.max(1, kvCacheBytes(model.shape, contextSize));
  const spare = Math.min(budget - needed(contextSize), memory.total * SHARE_FOR_SEQUENCES);
  const further = Math.max(0, Math.floor(spare / each));
  return { contextSize, sequences: Math.min(MOST_SEQUENCES, 1 + further) };
}

function megabytes(bytes: number): number {
  return Math.round(bytes / (1024 * 1024));
}
