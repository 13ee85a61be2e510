import { parentPort, workerData } from 'node:worker_threads';

import { cryptoReady, passphraseKey } from './sodium.ts';
import type { StretchRequest } from './stretch.ts';

/** A thread that makes one key and ends. See `stretchInThread`. */
await cryptoReady;
const { passphrase, salt, parameters } = workerData as StretchRequest;
const key = Uint8Array.from(passphraseKey(passphrase, salt, parameters));
parentPort?.postMessage(key, [key.buffer]);
