import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Analysis } from '../../../../electron/core/privacy/analysis.ts';
import { createPrivacyEngine } from '../../../../electron/core/privacy/index.ts';
import type { BenchEngine } from './engine.ts';

const MODELS = join(import.meta.dirname, '../../../../models/privacy');

function asset(key: 'names' | 'topics'): { [key: string]: Uint8Array } {
  const file = join(MODELS, `${key}.bin`);
  return existsSync(file) ? { [key]: readFileSync(file) } : {};
}

/** Our engine as the application uses it, and the time in milliseconds that it took to be ready, reading its files included. */
export function ours(): { engine: BenchEngine; ready: number } {
  const start = performance.now();
  const engine = createPrivacyEngine({ ...asset('names'), ...asset('topics') });
  const ready = performance.now() - start;
  const analyze = (text: string): Analysis => {
    const outcome = engine.analyze(text);
    if (outcome.state === 'failed') throw new Error(`analysis failed in ${outcome.part}`);
    return outcome;
  };
  return {
    ready,
    engine: {
      name: 'sotto',
      marks: (text) => analyze(text).findings.filter((finding) => !finding.type.endsWith('-fact')),
      sensitivity: (text) => analyze(text).sensitivity,
    },
  };
}
