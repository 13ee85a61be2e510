import '../../processes/no-interface-query.ts';
import { parentPort, workerData } from 'node:worker_threads';

import { createPrivacyEngine } from '../privacy/index.ts';
import type { AnalysisOutcome } from '../privacy/index.ts';
import { loadPrivacyAssets } from '../privacy-assets.ts';

export interface AnalysisRequest {
  readonly id: number;
  readonly texts: readonly string[];
}

export interface AnalysisResponse {
  readonly id: number;
  readonly outcomes: readonly AnalysisOutcome[];
}

/** The privacy engine in a thread of its own: a long paste never holds up a stream or a cancel. */
const port = parentPort;
if (port === null) throw new Error('Started outside a worker thread');

const { assets } = workerData as { assets: string };
// a missing or damaged weights file ends the thread: no engine, no answer, nothing is called harmless
const engine = createPrivacyEngine(await loadPrivacyAssets(assets));

port.on('message', ({ id, texts }: AnalysisRequest) => {
  const outcomes = texts.map((text) => engine.analyze(text));
  port.postMessage({ id, outcomes } satisfies AnalysisResponse);
});
