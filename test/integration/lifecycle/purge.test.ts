import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { StreamEvent } from '../../../shared/contract.ts';
import { anyPageIsOurs } from '../../../electron/core/store/diagnose-pages.ts';
import { connect } from '../../../electron/core/store/database.ts';
import { createVault } from '../../../electron/core/vault/vault.ts';
import { cheapStretch } from '../../fixtures/cheap-stretch.ts';
import { memoryKeychain } from '../../fixtures/memory-keychain.ts';
import { openCore, startCore } from '../../fixtures/start-core.ts';
import type { TestCore } from '../../fixtures/start-core.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

const PASSPHRASE = 'correct horse battery';
const WAY_IN = { kind: 'passphrase', passphrase: PASSPHRASE } as const;

let core: TestCore;
let close: () => Promise<void>;

beforeEach(async () => {
  ({ core, close } = await openCore());
});
afterEach(() => close());

async function keyOf(profile: string): Promise<Buffer> {
  return (await createVault({ profile, keychain: memoryKeychain('absent'), stretch: cheapStretch }).unlock(WAY_IN))
    .databaseKey;
}

async function conversation(title: string): Promise<string> {
  return (await core.call('conversations.create', { title })).id;
}

describe('a purge', () => {
  it('leaves nothing that the old key opens, and nothing of the words in any table that the new key opens', async () => {
    const canaries = Array.from({ length: 50 }, (_, at) => `canary${at}zebra`);
    for (const word of canaries) await conversation(`about ${word} and more`);
    const kept = await conversation('what stays');
    const before = await keyOf(core.profile);
    const oldVault = join(core.profile, '..', `vault-${Date.now()}.json`);
    copyFileSync(join(core.profile, 'vault.json'), oldVault);

    const one = (await core.call('conversations.list', { limit: 500 })).items.find(({ id }) => id !== kept);
    await core.call('purge.run', { scope: 'conversation', id: one?.id ?? '' });
    const receipt = await core.call('purge.run', { scope: 'all' });
    expect(receipt).toMatchObject({ scope: 'all', conversations: 50 });
    expect(receipt.keyChange?.destroyed).not.toBe(receipt.keyChange?.current);

    const database = join(core.profile, 'sotto.db');
    expect(anyPageIsOurs(database, before)).toBe(false);
    const after = await keyOf(core.profile);
    expect(after.equals(before)).toBe(false);
    await core.core.shutdown();

    const db = connect({ path: database, key: after, readonly: true });
    const tables = db.prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`).all() as { name: string }[];
    const everything: string[] = [];
    for (const { name } of tables) {
      for (const row of db.prepare(`SELECT * FROM "${name}"`).all() as object[]) {
        for (const value of Object.values(row)) {
          everything.push(Buffer.isBuffer(value) ? value.toString('latin1') : String(value));
        }
      }
    }
    db.close();
    const text = everything.join('\n');
    for (const word of canaries) {
      expect(text).not.toContain(word);
      // what the index keeps of a word after its first letters
      expect(text).not.toContain(word.slice(-8));
    }
    for (const name of readdirSync(core.profile, { recursive: true, encoding: 'utf8' })) {
      const path = join(core.profile, name);
      const bytes = existsSync(path) && !name.includes('chromium') ? safeRead(path) : '';
      for (const word of canaries) expect(bytes.includes(word), name).toBe(false);
    }
    // the vault file of before opens nothing of now
    const now = readFileSync(join(core.profile, 'vault.json'));
    for (const name of ['vault.json', 'vault.json.bak']) copyFileSync(oldVault, join(core.profile, name));
    await expect(startCore(core.profile).call('vault.unlock', WAY_IN)).rejects.toThrow();
    for (const name of ['vault.json', 'vault.json.bak']) writeFileSync(join(core.profile, name), now);
  });

  // The bug: a kill after the rows are gone and before the key changes leaves the words to the old key for ever.
  it('that was killed half way is finished at the next start: copies go, the key changes, the record says so', async () => {
    await core.call('backup.make', { path: null });
    const before = await keyOf(core.profile);
    await core.call('vault.lock', {});
    const db = connect({ path: join(core.profile, 'sotto.db'), key: before });
    db.prepare(`INSERT OR REPLACE INTO settings (key, value) VALUES ('purge.unfinished', 'true')`).run();
    db.close();
    mkdirSync(join(core.profile, 'backups', '.2026-01-01T00-00-00Z.part'));
    await core.call('vault.unlock', WAY_IN);
    await expect
      .poll(async () => (await core.call('audit.list', { limit: 100 })).items.map(({ kind }) => kind), {
        timeout: 10_000,
      })
      .toContain('purge');
    expect((await keyOf(core.profile)).equals(before)).toBe(false);
    expect((await core.call('backup.list', {})).items).toEqual([]);
    expect(existsSync(join(core.profile, 'backups'))).toBe(false);
  });

  it('gives a receipt that the vault knows as its own, and no other', async () => {
    const id = await conversation('to go');
    const receipt = await core.call('purge.run', { scope: 'conversation', id });
    expect(await core.call('receipts.verify', { receipt })).toEqual({ ok: true });
    expect(await core.call('receipts.verify', { receipt: { ...receipt, messages: 99 } })).toEqual({ ok: false });
    expect((await core.call('receipts.list', {})).items).toEqual([receipt]);
    expect(JSON.stringify(receipt)).not.toContain('to go');
  });

  // The bug: a large vault that says nothing for minutes, and a window that shows a purge as under way for ever.
  it('tells how far it is, and that it is over, also when it failed', async () => {
    const told: Extract<StreamEvent<'changes'>, { type: 'purge' }>[] = [];
    const following = new AbortController();
    void core.core.handlers.streams['changes'](
      {},
      (change) => void (change.type === 'purge' && told.push(change)),
      following.signal,
    );
    const id = await conversation('to go');
    await core.call('keys.rekey', {});
    expect(told).toEqual([]);
    await core.call('purge.run', { scope: 'conversation', id });
    expect(told.map(({ step }) => step).filter((step, at, all) => step !== all[at - 1])).toEqual([
      'deleting',
      'key',
      null,
    ]);
    expect(told.find(({ step }) => step === 'key')?.total).toBeGreaterThan(4096);
    await expect(core.call('purge.run', { scope: 'conversation', id })).rejects.toThrow('NOT_FOUND');
    expect(told.at(-1)?.step).toBe(null);
    following.abort();
  });

  it('opens again with the same passphrase, and the key can be changed again', async () => {
    const kept = await conversation('stays');
    await core.call('keys.rekey', {});
    await core.call('keys.rekey', {});
    await core.core.shutdown();
    const again = startCore(core.profile);
    await again.call('vault.unlock', WAY_IN);
    expect((await again.call('conversations.get', { id: kept })).title).toBe('stays');
    expect((await again.call('search', { query: 'stays', limit: 5 })).hits).toHaveLength(1);
    await again.core.shutdown();
  });

  it('of what is not there changes nothing', async () => {
    await expect(core.call('purge.run', { scope: 'conversation', id: 'none' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await core.call('receipts.list', {})).items).toEqual([]);
  });
});

// The bugs: an entry or a receipt made with a key that the lock has wiped, which leaves the record broken for good.
it('a lock in the middle of a purge leaves the record whole, and every receipt genuine', async () => {
  for (const after of [0, 30, 60, 100, 150, 220]) {
    const id = await conversation('going');
    const going = core.call('purge.run', { scope: 'conversation', id }).catch(() => null);
    await new Promise((resume) => setTimeout(resume, after));
    await core.core.shutdown();
    await going;
    core = startCore(core.profile);
    await core.call('vault.unlock', WAY_IN);
    // and in the middle of finishing it
    await core.core.shutdown();
    core = startCore(core.profile);
    await core.call('vault.unlock', WAY_IN);
    expect(await core.call('audit.verify', {}), String(after)).toMatchObject({ firstBad: null });
  }
  await expect.poll(async () => (await core.call('receipts.list', {})).items.length).toBeGreaterThan(0);
  for (const receipt of (await core.call('receipts.list', {})).items) {
    expect(await core.call('receipts.verify', { receipt })).toEqual({ ok: true });
  }
});

it('a vault is destroyed without being opened: no file of it and no way in is left', async () => {
  await conversation('gone');
  const { profile } = core;
  await core.core.shutdown();
  await startCore(profile).call('vault.destroy', { confirm: 'destroy' });
  expect(readdirSync(profile).filter((name) => !name.startsWith('profile.lock'))).toEqual([]);
  expect(await startCore(profile).call('vault.status', {})).toMatchObject({ state: 'none' });
});

// The bugs: a salvage that was killed leaves its half-made copy, and a database behind a link outlives the link.
it('a vault is destroyed with what a killed salvage left, and with what lies behind links', async () => {
  await conversation('gone');
  const { profile } = core;
  await core.core.shutdown();
  const elsewhere = tempFolder();
  copyFileSync(join(profile, 'sotto.db'), join(profile, 'sotto.db.salvaging'));
  copyFileSync(join(profile, 'sotto.db'), join(profile, 'sotto.db.salvaging-journal'));
  renameSync(join(profile, 'sotto.db'), join(elsewhere, 'moved.db'));
  symlinkSync(join(elsewhere, 'moved.db'), join(profile, 'sotto.db'));
  writeFileSync(join(elsewhere, 'mine.txt'), 'not ours');
  mkdirSync(join(elsewhere, '2026-03-01T12-00-00-000Z'));
  copyFileSync(join(elsewhere, 'moved.db'), join(elsewhere, '2026-03-01T12-00-00-000Z', 'sotto.db'));
  symlinkSync(elsewhere, join(profile, 'damaged'));
  await startCore(profile).call('vault.destroy', { confirm: 'destroy' });
  expect(readdirSync(profile).filter((name) => !name.startsWith('profile.lock'))).toEqual([]);
  expect(readdirSync(elsewhere)).toEqual(['mine.txt']);
});

it('a purge takes what a killed salvage left', async () => {
  await conversation('gone');
  copyFileSync(join(core.profile, 'sotto.db'), join(core.profile, 'sotto.db.salvaging'));
  await core.call('purge.run', { scope: 'all' });
  expect(readdirSync(core.profile)).not.toContain('sotto.db.salvaging');
});

it('the profile holds no file but ours (bug: a destroy that forgets a new kind of file)', async () => {
  await conversation('one');
  await core.call('purge.run', { scope: 'all' });
  const names = readdirSync(core.profile).toSorted();
  expect(
    names.filter((name) => !/^(sotto\.db(-wal|-shm)?|vault\.json(\.bak)?|profile\.lock.*|models)$/.test(name)),
  ).toEqual([]);
  expect(execFileSync('ls', ['-A', core.profile], { encoding: 'utf8' })).toContain('sotto.db');
});

function safeRead(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}
