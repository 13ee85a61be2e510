import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, expect, it } from 'vitest';

import { connect } from '../../../electron/core/store/database.ts';
import { APPLICATION_ID, migrate, migrations } from '../../../electron/core/store/migrations/index.ts';
import { createVault } from '../../../electron/core/vault/vault.ts';
import { cheapStretch } from '../../fixtures/cheap-stretch.ts';
import { startCore } from '../../fixtures/start-core.ts';
import type { TestCore } from '../../fixtures/start-core.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

const WAY_IN = { kind: 'passphrase', passphrase: 'correct horse battery' } as const;

let core: TestCore;
afterEach(() => core.core.shutdown());

/** A vault as the very first version of the schema left it, with one conversation. */
async function earlierVault(): Promise<string> {
  const profile = tempFolder();
  await createVault({ profile, stretch: cheapStretch }).create(WAY_IN, (key) => {
    const db = connect({ path: join(profile, 'sotto.db'), key });
    db.pragma(`application_id = ${APPLICATION_ID}`);
    migrate(db, migrations.slice(0, 1));
    db.exec(`INSERT INTO conversations (id, title, titled, mode, pinned, created_at, updated_at)
      VALUES ('c', 'from before', 1, '{"kind":"auto"}', 0, 1, 1)`);
    db.close();
  });
  return profile;
}

// The bug: an upgrade that goes wrong leaves people with neither the old database nor the new.
it('keeps a verified copy of the database as it was before its schema is upgraded', async () => {
  const profile = await earlierVault();
  core = startCore(profile);
  await core.call('vault.unlock', WAY_IN);
  expect((await core.call('conversations.list', { limit: 5 })).items.map(({ title }) => title)).toEqual([
    'from before',
  ]);
  const { items } = await core.call('backup.list', {});
  expect(items.map(({ name }) => name)).toEqual([expect.stringMatching(/Z-before-upgrade$/)]);

  // and it opens: lost vault, same words
  const path = join(profile, 'backups', items[0]?.name ?? '');
  await core.core.shutdown();
  core = startCore(tempFolder());
  expect(await core.call('backup.restore', { from: { kind: 'folder', path }, key: WAY_IN })).toMatchObject({
    conversations: 1,
  });
});

// The bug: one opening that says "upgraded" while the copy could not be made.
it('upgrades nothing when the copy can’t be made, and says so', async () => {
  const profile = await earlierVault();
  writeFileSync(join(profile, 'backups'), 'in the way of the folder');
  core = startCore(profile);
  await expect(core.call('vault.unlock', WAY_IN)).rejects.toThrow();
  expect(readdirSync(profile)).toContain('sotto.db');
  rmSync(join(profile, 'backups'));
  await core.call('vault.unlock', WAY_IN);
  expect((await core.call('backup.list', {})).items).toHaveLength(1);
});

it('makes no such copy of a database that is up to date', async () => {
  const profile = tempFolder();
  core = startCore(profile);
  await core.call('vault.create', WAY_IN);
  await core.core.shutdown();
  core = startCore(profile);
  await core.call('vault.unlock', WAY_IN);
  expect((await core.call('backup.list', {})).items).toEqual([]);
});
