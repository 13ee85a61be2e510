import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createPrivacyEngine } from '../../../../electron/core/privacy/index.ts';
import type { BenchEngine } from './engine.ts';

const MODELS = join(import.meta.dirname, '../../../../models/privacy');

function asset(name: string): Uint8Array {
  const file = join(MODELS, name);
  return existsSync(file) ? readFileSync(file) : new Uint8Array();
}

/** Our engine as the application uses it, and the time in milliseconds that it took to be ready, reading its files included. */
export function ours(): { engine: BenchEngine; ready: number } {
  const start = performance.now();
  const engine = createPrivacyEngine({ names: asset('names.bin'), topics: asset('topics.bin') });
  const ready = performance.now() - start;
  return {
    ready,
    engine: {
      name: 'sotto',
      marks: (text) => engine.analyze(text).findings.filter((finding) => !finding.type.endsWith('-fact')),
      sensitivity: (text) => engine.analyze(text).sensitivity,
    },
  };
}
