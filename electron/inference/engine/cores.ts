import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** Models below this size have too little work between two barriers to share it. Bytes. */
const TOO_SMALL_TO_SHARE = 64 * 1024 * 1024;

/**
 * Cores that llama.cpp can keep busy: never more than this process may use, and two hardware threads of one core count
 * once. llama.cpp spins at its barriers, so one thread too many costs far more than one too few.
 */
export function usableCores(): number {
  const allowed = availableParallelism();
  return Math.max(1, Math.min(allowed, physicalCores(allowed)));
}

/** Linux says which hardware threads share a core. Elsewhere: x64 is assumed to have two to a core, ARM one. */
function physicalCores(logical: number): number {
  if (process.platform !== 'linux') return process.arch === 'x64' ? Math.ceil(logical / 2) : logical;
  const cores = new Set<string>();
  for (let cpu = 0; cpu < 4096; cpu++) {
    try {
      cores.add(readFileSync(`/sys/devices/system/cpu/cpu${cpu}/topology/thread_siblings_list`, 'utf8').trim());
    } catch {
      break;
    }
  }
  return cores.size === 0 ? logical : cores.size;
}

/**
 * Threads for a model: what was asked for, never above the usable cores. When nothing was: all of them on a small
 * machine, all but one from four on, so that the window stays smooth; one for a tiny model.
 */
export function chooseThreads(asked: number | null, weightBytes: number, cores = usableCores()): number {
  if (asked !== null) return Math.max(1, Math.min(asked, cores));
  if (weightBytes < TOO_SMALL_TO_SHARE) return 1;
  return cores >= 4 ? cores - 1 : cores;
}
