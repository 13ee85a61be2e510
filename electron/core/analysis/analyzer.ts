import { Worker } from 'node:worker_threads';

import type { AnalysisOutcome, DictionaryEntry } from '../privacy/index.ts';
import type { AnalysisDictionary, AnalysisRequest, AnalysisResponse } from './worker.ts';

/** The privacy engine, asked from another thread. */
export interface Analyzer {
  /** In the order given; never rejects. What could not be analysed is `failed`: it counts as not redacted. */
  analyze(texts: readonly string[]): Promise<readonly AnalysisOutcome[]>;
  /** Words that are always or never replaced, from the next text on. */
  setDictionary(dictionary: readonly DictionaryEntry[]): void;
  close(): Promise<void>;
}

interface AnalyzerOptions {
  /** The bundled worker. */
  readonly script: string | URL;
  /** Folder of the weights, absolute. */
  readonly assets: string;
}

interface Waiting {
  readonly texts: readonly string[];
  resolve(outcomes: readonly AnalysisOutcome[]): void;
}

/** The thread starts with the first text and again after it has died; what it was asked then fails closed. */
export function createAnalyzer({ script, assets }: AnalyzerOptions): Analyzer {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let next = 1;
  let dictionary: readonly DictionaryEntry[] = [];

  function start(): Worker {
    const started = new Worker(script, { workerData: { assets, dictionary } });
    // it must not keep a command line alive that has nothing else to do
    started.unref();
    started.on('message', (response: AnalysisResponse) => {
      waiting.get(response.id)?.resolve(response.outcomes);
      waiting.delete(response.id);
      if (waiting.size === 0) started.unref();
    });
    const died = (): void => {
      if (worker === started) worker = undefined;
      for (const one of waiting.values()) one.resolve(one.texts.map(() => THREAD_DIED));
      waiting.clear();
    };
    started.on('error', died);
    started.on('exit', died);
    return started;
  }

  return {
    async analyze(texts) {
      if (texts.length === 0) return [];
      worker ??= start();
      const running = worker;
      return new Promise((resolve) => {
        const id = next++;
        waiting.set(id, { texts, resolve });
        running.ref();
        running.postMessage({ id, texts } satisfies AnalysisRequest);
      });
    },
    setDictionary(next) {
      dictionary = next;
      worker?.postMessage({ dictionary } satisfies AnalysisDictionary);
    },
    async close() {
      await worker?.terminate();
      worker = undefined;
    },
  };
}

const THREAD_DIED: AnalysisOutcome = { state: 'failed', part: 'thread' };
