import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Analysis } from '../../../../electron/core/privacy/analysis.ts';
import { createPrivacyEngine, type PrivacyEngine } from '../../../../electron/core/privacy/index.ts';
import type { BenchEngine } from './engine.ts';

const MODELS = join(import.meta.dirname, '../../../../models/privacy');

function asset(key: 'names' | 'topics'): { [key: string]: Uint8Array } {
  const file = join(MODELS, `${key}.bin`);
  return existsSync(file) ? { [key]: readFileSync(file) } : {};
}

function wrap(name: string, engine: PrivacyEngine): BenchEngine {
  const analyze = (text: string): Analysis => {
    const outcome = engine.analyze(text);
    if (outcome.state === 'failed') throw new Error(`analysis failed in ${outcome.part}`);
    return outcome;
  };
  return {
    name,
    marks: (text) => analyze(text).findings.filter((finding) => !finding.type.endsWith('-fact')),
    sensitivity: (text) => analyze(text).sensitivity,
  };
}

/** Our engine as the application uses it, the same without its models, and the milliseconds to be ready, reading files included. */
export function ours(): { engine: BenchEngine; patterns: BenchEngine; ready: number } {
  const start = performance.now();
  const engine = createPrivacyEngine({ ...asset('names'), ...asset('topics') });
  const ready = performance.now() - start;
  return { ready, engine: wrap('sotto', engine), patterns: wrap('sotto (patterns)', createPrivacyEngine()) };
}
