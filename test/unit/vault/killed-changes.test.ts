import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import type { Keychain } from '../../../electron/core/vault/keychain.ts';
import { createVault } from '../../../electron/core/vault/vault.ts';
import type { Vault } from '../../../electron/core/vault/vault.ts';
import type { CreateVault, UnlockVault, VaultAccess } from '../../../shared/contract.ts';
import { cheapStretch } from '../../fixtures/cheap-stretch.ts';
import { memoryKeychain } from '../../fixtures/memory-keychain.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

// A change of what opens the vault, killed between the keychain and the file: before and behind each thing that it does
// to the keychain, which has the writes of the file between them, and between the file and its copy.

const OLD = 'the earlier passphrase';
const NEW = 'another passphrase';
/** More than any change does to the keychain. */
const MOST_STEPS = 12;

type Memory = ReturnType<typeof memoryKeychain>;

/** Dies at the step of that number, and does nothing ever after. Steps count from 1. */
function dyingAt(keychain: Memory, step: number, dies: 'before' | 'behind'): Keychain {
  let steps = 0;
  const count = async <T>(task: () => Promise<T>): Promise<T> => {
    steps += 1;
    if (steps > step || (steps === step && dies === 'before')) throw new Error('killed');
    const done = await task();
    if (steps === step) throw new Error('killed');
    return done;
  };
  return {
    ...keychain,
    get: (account) => count(() => keychain.get(account)),
    set: (account, secret) => count(() => keychain.set(account, secret)),
    delete: (account) => count(() => keychain.delete(account)),
  };
}

const created = (mode: CreateVault['kind']): CreateVault =>
  mode === 'device' ? { kind: 'device' } : { kind: mode, passphrase: OLD };
const access = (mode: VaultAccess['mode']): VaultAccess => (mode === 'device' ? { mode } : { mode, passphrase: NEW });
const wayIn = (mode: VaultAccess['mode'], passphrase: string): UnlockVault =>
  mode === 'device' ? { kind: 'device' } : { kind: 'passphrase', passphrase };

async function opens(vault: Vault, choice: UnlockVault, key: Buffer): Promise<boolean> {
  return vault.unlock(choice).then(
    ({ databaseKey }) => databaseKey.equals(key),
    () => false,
  );
}

const FROM = ['device', 'passphrase', 'both'] as const;
const TO = ['device', 'passphrase', 'either', 'both'] as const;
const CHANGES = FROM.flatMap((from) => TO.map((to) => [from, to] as const));

// The bugs: neither way in opens the vault, or the one that was acknowledged does not.
describe.each(CHANGES)('from %s to %s', (from, to) => {
  async function begin(step: number, dies: 'before' | 'behind') {
    const folder = join(tempFolder(), 'profile');
    const keychain = memoryKeychain();
    const first = createVault({ profile: folder, keychain, stretch: cheapStretch });
    const { keys, recoveryKey } = await first.create(created(from), async () =>
      writeFileSync(join(folder, 'sotto.db'), Buffer.alloc(8192, 0xa5)),
    );
    const copy = readFileSync(join(folder, 'vault.json.bak'));
    const dying = createVault({ profile: folder, keychain: dyingAt(keychain, step, dies), stretch: cheapStretch });
    const acknowledged = await dying.setAccess(Buffer.from(keys.databaseKey), access(to)).then(
      () => true,
      () => false,
    );
    const again = createVault({ profile: folder, keychain, stretch: cheapStretch });
    return { folder, copy, acknowledged, again, key: keys.databaseKey, recoveryKey };
  }

  test.each(['before', 'behind'] as const)('killed %s any step at the keychain', async (dies) => {
    let killed = 0;
    for (let step = 1; step <= MOST_STEPS; step += 1) {
      const { again, key, acknowledged, recoveryKey } = await begin(step, dies);
      const byNew = await opens(again, wayIn(to, NEW), key);
      const byOld = await opens(again, wayIn(from, OLD), key);
      expect(byNew || (byOld && !acknowledged), `step ${step}`).toBe(true);
      expect(await opens(again, { kind: 'recovery', recoveryKey }, key)).toBe(true);
      // no later step is there to be killed at
      if (acknowledged) break;
      killed += 1;
    }
    if (to !== 'passphrase') expect(killed).toBeGreaterThan(2);
  });

  test('killed between the vault file and its copy', async () => {
    // (the first step behind both files, where there is one)
    for (const step of [3, MOST_STEPS]) {
      const { again, key, folder, copy } = await begin(step, 'before');
      writeFileSync(join(folder, 'vault.json.bak'), copy);
      expect((await opens(again, wayIn(to, NEW), key)) || (await opens(again, wayIn(from, OLD), key))).toBe(true);
      // and the two are alike from then on
      expect(readFileSync(join(folder, 'vault.json.bak'))).toEqual(readFileSync(join(folder, 'vault.json')));
    }
  });
});
