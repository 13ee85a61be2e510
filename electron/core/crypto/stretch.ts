import { Worker } from 'node:worker_threads';

import { SottoError } from '../../../shared/errors.ts';
import { passphraseKey } from './sodium.ts';
import type { Argon2Parameters } from './sodium.ts';

/** Makes a slot key of a passphrase. The caller wipes the key. */
export type Stretch = (passphrase: string, salt: Uint8Array, parameters: Argon2Parameters) => Promise<Buffer>;

/** Blocks this thread meanwhile, and leaves its memory as large as the parameters made it. */
export const stretchHere: Stretch = async (passphrase, salt, parameters) => passphraseKey(passphrase, salt, parameters);

export interface StretchRequest {
  readonly passphrase: string;
  readonly salt: Uint8Array;
  readonly parameters: Argon2Parameters;
}

/**
 * In a thread of its own: WebAssembly memory never shrinks, so that the 192 MB (and what they hold of the passphrase)
 * would stay with core until it ends. With the thread they go at once. `script` is the bundled `stretch-worker.ts`.
 */
export function stretchInThread(script: string | URL): Stretch {
  return (passphrase, salt, parameters) =>
    new Promise((resolve, reject) => {
      const request: StretchRequest = { passphrase, salt: Uint8Array.from(salt), parameters };
      const worker = new Worker(script, { workerData: request });
      worker.once('message', (key: Uint8Array) => {
        resolve(Buffer.from(key.buffer, key.byteOffset, key.byteLength));
        void worker.terminate();
      });
      // the thread's own words could quote what it was given
      worker.once('error', () => reject(new SottoError('INTERNAL')));
      worker.once('exit', () => reject(new SottoError('INTERNAL')));
    });
}
