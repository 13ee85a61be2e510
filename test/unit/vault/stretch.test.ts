import { argon2Sync } from 'node:crypto';

import { expect, test } from 'vitest';

import { cryptoReady } from '../../../electron/core/crypto/sodium.ts';
import { stretchHere, stretchInThread } from '../../../electron/core/crypto/stretch.ts';

await cryptoReady;

const SALT = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');
const worker = new URL('../../../electron/core/crypto/stretch-worker.ts', import.meta.url);

test('is Argon2id as OpenSSL computes it too: a change here would lock everyone out', async () => {
  const key = await stretchHere('correct horse', SALT, { opsLimit: 2, memLimit: 64 * 1024 * 1024 });
  const message = 'correct horse';
  const reference = { message, nonce: SALT, passes: 2, memory: 64 * 1024, parallelism: 1, tagLength: 32 };
  expect(key).toEqual(argon2Sync('argon2id', reference));
});

test('a thread makes the same key as this one', async () => {
  const parameters = { opsLimit: 1, memLimit: 8192 };
  const [here, there] = await Promise.all([
    stretchHere('ångström', SALT, parameters),
    stretchInThread(worker)('ångström', SALT, parameters),
  ]);
  expect(there).toEqual(here);
});

test('a thread that fails says nothing of what it was given', async () => {
  const failed = stretchInThread(worker)('the passphrase', SALT, { opsLimit: 0, memLimit: 1 });
  await expect(failed).rejects.toThrow(/^INTERNAL$/);
});
