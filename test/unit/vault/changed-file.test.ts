import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { stretchHere } from '../../../electron/core/crypto/stretch.ts';
import type { Stretch } from '../../../electron/core/crypto/stretch.ts';
import { createVault } from '../../../electron/core/vault/vault.ts';
import { isErrorCode } from '../../../shared/errors.ts';
import { memoryKeychain } from '../../fixtures/memory-keychain.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

const quickly: Stretch = (passphrase, salt) => stretchHere(passphrase, salt, { opsLimit: 1, memLimit: 8192 });
const PASSPHRASE = 'correct horse battery';

// The bugs this catches: a changed byte that ends in another key, in a crash, or in a code that says "bug".
test('whatever is changed in both vault files, the vault opens to its own key or says why not', async () => {
  const folder = join(tempFolder(), 'profile');
  const vault = createVault({ profile: folder, keychain: memoryKeychain(), stretch: quickly });
  const database = (): void => writeFileSync(join(folder, 'sotto.db'), Buffer.alloc(8192, 0xa5));
  const { keys, recoveryKey } = await vault.create({ kind: 'passphrase', passphrase: PASSPHRASE }, database);
  const text = readFileSync(join(folder, 'vault.json'), 'utf8');
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.nat(text.length - 1),
      fc.oneof(fc.constantFrom('', '"', '0', 'A', '/', '9'.repeat(12), '{'), fc.string({ maxLength: 3 })),
      fc.nat(2),
      async (at, inserted, removed) => {
        const changed = text.slice(0, at) + inserted + text.slice(at + removed);
        for (const name of ['vault.json', 'vault.json.bak']) writeFileSync(join(folder, name), changed);
        for (const choice of [
          { kind: 'passphrase', passphrase: PASSPHRASE },
          { kind: 'recovery', recoveryKey },
        ] as const) {
          try {
            expect((await vault.unlock(choice)).databaseKey.equals(keys.databaseKey)).toBe(true);
          } catch (error) {
            const { message } = error as Error;
            expect(isErrorCode(message) && message !== 'INTERNAL').toBe(true);
            refused += 1;
          }
        }
        expect((await vault.status()).problem).not.toBe('INTERNAL');
      },
    ),
    { numRuns: 250 },
  );
  expect(refused).toBeGreaterThan(100);
});
