import '../../processes/no-interface-query.ts';
import { parentPort, workerData } from 'node:worker_threads';

import { createPrivacyEngine } from '../privacy/index.ts';
import type { AnalysisOutcome, DictionaryEntry } from '../privacy/index.ts';
import { loadPrivacyAssets } from '../privacy-assets.ts';

export interface AnalysisRequest {
  readonly id: number;
  readonly texts: readonly string[];
}

export interface AnalysisResponse {
  readonly id: number;
  readonly outcomes: readonly AnalysisOutcome[];
}

export interface AnalysisDictionary {
  readonly dictionary: readonly DictionaryEntry[];
}

/** The privacy engine in a thread of its own: a long paste never holds up a stream or a cancel. */
const port = parentPort;
if (port === null) throw new Error('Started outside a worker thread');

const { assets, ...given } = workerData as { assets: string } & AnalysisDictionary;
let { dictionary } = given;
// a missing or damaged weights file ends the thread: no engine, no answer, nothing is called harmless
const engine = createPrivacyEngine(await loadPrivacyAssets(assets));

port.on('message', (message: AnalysisRequest | AnalysisDictionary) => {
  if ('dictionary' in message) {
    ({ dictionary } = message);
    return;
  }
  const { id, texts } = message;
  const outcomes = texts.map((text) => engine.analyze(text, { dictionary }));
  port.postMessage({ id, outcomes } satisfies AnalysisResponse);
});
