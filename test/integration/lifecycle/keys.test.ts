import { copyFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { connect } from '../../../electron/core/store/database.ts';
import { anyPageIsOurs } from '../../../electron/core/store/diagnose-pages.ts';
import { createVault } from '../../../electron/core/vault/vault.ts';
import { cheapStretch } from '../../fixtures/cheap-stretch.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';
import { openCore, startCore } from '../../fixtures/start-core.ts';
import type { TestCore } from '../../fixtures/start-core.ts';

const OLD = { kind: 'passphrase', passphrase: 'correct horse battery' } as const;
const NEW = { kind: 'passphrase', passphrase: 'a longer passphrase than before' } as const;

let core: TestCore;
let close: () => Promise<void>;

beforeEach(async () => {
  ({ core, close } = await openCore());
});
afterEach(() => close());

const kinds = async (): Promise<string[]> => {
  const { items } = await core.call('audit.list', { limit: 100 });
  return items.map(({ kind }) => kind);
};

const reopen = async (): Promise<void> => {
  await core.core.shutdown();
  core = startCore(core.profile);
};

// The bug: a stranger at an unlocked desk who changes the locks.
it('changes no lock without a way in, and writes down who tried once somebody gets in', async () => {
  const access = { mode: 'passphrase', passphrase: NEW.passphrase } as const;
  await expect(core.call('vault.setAccess', { proof: NEW, access })).rejects.toThrow('VAULT_WRONG_PASSPHRASE');
  await expect(core.call('recovery.begin', { proof: NEW })).rejects.toThrow('VAULT_WRONG_PASSPHRASE');
  await expect(core.call('keys.export', { proof: NEW })).rejects.toThrow('VAULT_WRONG_PASSPHRASE');
  await core.call('vault.setAccess', { proof: OLD, access });
  await reopen();
  await expect(core.call('vault.unlock', OLD)).rejects.toThrow('VAULT_WRONG_PASSPHRASE');
  await core.call('vault.unlock', NEW);
  // written a moment after the opening
  await expect.poll(kinds).toContain('unlock-failed');
  const { items } = await core.call('audit.list', { limit: 100 });
  const failed = items.find(({ kind }) => kind === 'unlock-failed');
  expect(failed?.detail).toMatchObject({ count: 4 });
  expect(items.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['passphrase-set', 'unlock']));
  expect(JSON.stringify(items)).not.toContain('horse');
  await reopen();
  await core.call('vault.unlock', NEW);
  expect((await kinds()).filter((kind) => kind === 'unlock-failed')).toHaveLength(1);
});

// The bug: whoever has a copy of an earlier vault file and the passphrase of then puts it back, and is in.
it('changes the database’s key soon after the passphrase, so that an earlier vault file opens nothing', async () => {
  const { profile } = core;
  const earlier = join(tempFolder(), 'vault.json');
  copyFileSync(join(profile, 'vault.json'), earlier);
  const access = { mode: 'passphrase', passphrase: NEW.passphrase } as const;
  await core.call('vault.setAccess', { proof: OLD, access });
  await reopen();
  await core.call('vault.unlock', NEW);
  const { databaseKey: then } = await createVault({ profile: dirname(earlier), stretch: cheapStretch }).unlock(OLD);
  await expect.poll(() => anyPageIsOurs(join(profile, 'sotto.db'), then), { timeout: 30_000 }).toBe(false);
  await core.core.shutdown();
  copyFileSync(earlier, join(profile, 'vault.json'));
  rmSync(join(profile, 'vault.json.bak'), { force: true });
  core = startCore(profile);
  await expect(core.call('vault.unlock', OLD)).rejects.toThrow();
});

// The bug: a recovery key that is in force although nobody wrote it down.
it('lets a new recovery key open only after two of its groups were typed; a lock forgets one that waited', async () => {
  const first = await core.call('recovery.begin', { proof: OLD });
  await expect(core.call('recovery.confirm', { groups: ['AAAA', 'BBBB'] })).rejects.toThrow('RECOVERY_NOT_CONFIRMED');
  await reopen();
  await expect(core.call('vault.unlock', { kind: 'recovery', recoveryKey: first.recoveryKey })).rejects.toThrow(
    'VAULT_WRONG_RECOVERY_KEY',
  );
  await core.call('vault.unlock', OLD);
  await expect(core.call('recovery.confirm', { groups: ['AAAA', 'BBBB'] })).rejects.toThrow('NOT_FOUND');
  const { recoveryKey, ask } = await core.call('recovery.begin', { proof: OLD });
  const groups = recoveryKey.split('-');
  await core.call('recovery.confirm', { groups: ask.map((index) => ` ${(groups[index] ?? '').toLowerCase()} `) });
  expect(await kinds()).toContain('recovery-rotated');
  await reopen();
  await core.call('vault.unlock', { kind: 'recovery', recoveryKey });
});

// The bug: a key that does not open the file it was exported for, or one that was handed out unrecorded.
it('exports the key that a stock SQLCipher takes, also after a rekey, and records it', async () => {
  await core.call('conversations.create', { title: 'to be found' });
  const before = await core.call('keys.export', { proof: OLD });
  await core.call('keys.rekey', {});
  const { key } = await core.call('keys.export', { proof: OLD });
  expect(key).toMatch(/^[0-9a-f]{64}$/);
  expect(key).not.toBe(before.key);
  expect((await kinds()).filter((kind) => kind === 'key-exported')).toHaveLength(2);
  await core.core.shutdown();
  const db = connect({ path: `${core.profile}/sotto.db`, key: Buffer.from(key, 'hex'), readonly: true });
  expect(db.prepare('SELECT title FROM conversations').all()).toEqual([{ title: 'to be found' }]);
  db.close();
});

it('slows down guessing of whoever restarts it between tries', async () => {
  for (let i = 0; i < 6; i++) {
    if (i % 2 === 0) await reopen();
    await core.call('vault.unlock', { ...NEW, passphrase: `guess ${i} of many` }).catch(() => undefined);
  }
  await expect(core.call('vault.unlock', OLD)).rejects.toThrow('VAULT_WAIT');
});
