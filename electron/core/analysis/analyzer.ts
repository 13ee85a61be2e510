import { Worker } from 'node:worker_threads';

import { SottoError } from '../../../shared/errors.ts';
import type { Analysis } from '../privacy/index.ts';
import type { AnalysisRequest, AnalysisResponse } from './worker.ts';

/** The privacy engine, asked from another thread. */
export interface Analyzer {
  /** In the order given. Throws PRIVACY_ANALYSIS_FAILED when any text could not be analysed: nothing of it may be sent. */
  analyze(texts: readonly string[]): Promise<Analysis[]>;
  close(): Promise<void>;
}

interface AnalyzerOptions {
  /** The bundled worker. */
  readonly script: string | URL;
  /** Folder of the weights, absolute. */
  readonly assets: string;
}

interface Waiting {
  resolve(response: AnalysisResponse): void;
  reject(error: SottoError): void;
}

/** The thread starts with the first text and again after it has died; what it was asked then fails closed. */
export function createAnalyzer({ script, assets }: AnalyzerOptions): Analyzer {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let next = 1;

  function start(): Worker {
    const started = new Worker(script, { workerData: { assets } });
    // it must not keep a command line alive that has nothing else to do
    started.unref();
    started.on('message', (response: AnalysisResponse) => {
      waiting.get(response.id)?.resolve(response);
      waiting.delete(response.id);
      if (waiting.size === 0) started.unref();
    });
    const died = (): void => {
      if (worker === started) worker = undefined;
      for (const one of waiting.values()) one.reject(new SottoError('PRIVACY_ANALYSIS_FAILED', { part: 'thread' }));
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
      const { outcomes } = await new Promise<AnalysisResponse>((resolve, reject) => {
        const id = next++;
        waiting.set(id, { resolve, reject });
        running.ref();
        running.postMessage({ id, texts } satisfies AnalysisRequest);
      });
      return outcomes.map((outcome) => {
        if (outcome.state === 'failed') throw new SottoError('PRIVACY_ANALYSIS_FAILED', { part: outcome.part });
        return outcome;
      });
    },
    async close() {
      await worker?.terminate();
      worker = undefined;
    },
  };
}
