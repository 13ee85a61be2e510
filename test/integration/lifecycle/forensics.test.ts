import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { connect } from '../../../electron/core/store/database.ts';
import { anyPageIsOurs } from '../../../electron/core/store/diagnose-pages.ts';
import { createVault } from '../../../electron/core/vault/vault.ts';
import { findCanaries } from '../../e2e/canaries.ts';
import { cheapStretch } from '../../fixtures/cheap-stretch.ts';
import { adding } from '../../fixtures/providers/adding.ts';
import { startServer } from '../../fixtures/providers/recorded-server.ts';
import { WIRE_FORMATS, cut } from '../../fixtures/providers/wire-formats.ts';
import type { WireFormat } from '../../fixtures/providers/wire-formats.ts';
import { openCore } from '../../fixtures/start-core.ts';
import { randomWord } from '../../fixtures/random-word.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';
import { claude } from '../../fixtures/transfer/foreign.ts';

const WAY_IN = { kind: 'passphrase', passphrase: 'correct horse battery' } as const;

// The bug: a purge that forgets one of the places that words go to.
it('a thousand words through every feature; after a purge no file holds one, and no key opens one', async () => {
  const words: string[] = [];
  const word = (): string => {
    const made = randomWord();
    words.push(made);
    return made;
  };
  const format = WIRE_FORMATS.find(({ kind }) => kind === 'openai-compatible') as WireFormat;
  const server = await startServer((response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const event of format.answer(cut(`it said ${word()}`, [8]))) response.write(event);
    response.end();
  });
  const { core, close } = await openCore();
  const { profile } = core;
  const database = join(profile, 'sotto.db');
  const keyNow = async (): Promise<Buffer> =>
    (await createVault({ profile, stretch: cheapStretch }).unlock(WAY_IN)).databaseKey;
  await core.call('providers.add', adding('mock', format, server));

  // messages, answers, values behind placeholders, ledger bodies, files and their names, second answers
  for (let at = 0; at < 60; at += 1) {
    const data = new TextEncoder().encode(`words of a file ${word()}`);
    const name = `${word()}.txt`;
    const file = await core.call('attachments.add', { conversationId: null, name, data });
    const sent = await core.call('chat.send', {
      conversationId: null,
      parentId: null,
      text: `about ${word()}, from ${word()}@contoso.com`,
      modelId: 'mock/m',
      attachmentIds: [file.id],
    });
    await core.watch(sent.answer.id);
    await core.watch((await core.call('chat.regenerate', { messageId: sent.answer.id, modelId: 'mock/m' })).answer.id);
    const hidden = word();
    await core.call('drafts.put', {
      conversationId: sent.conversation.id,
      text: `a draft of ${hidden} and ${word()}`,
      replaced: [hidden],
    });
    await core.call('conversations.update', { id: sent.conversation.id, title: `title ${word()}` });
  }
  await core.call('drafts.put', { conversationId: null, text: `a first draft ${word()}` });
  for (let at = 0; at < 100; at += 1) await core.call('conversations.create', { title: `title ${word()}` });

  // what was imported, and what stays of a first import beside it
  const folder = tempFolder();
  const path = join(folder, 'conversations.json');
  const imports = Array.from({ length: 175 }, (_, at) => ({ ...claude(`c${at}`, word()), name: word() }));
  writeFileSync(path, JSON.stringify(imports));
  await core.call('transfer.import', { path, dryRun: false });

  // temporary ones, searches, backups, copies that a salvage and a restore put aside
  for (let at = 0; at < 20; at += 1) {
    await core.call('conversations.create', { title: `title ${word()}`, temporary: true });
    await core.call('search', { query: word(), limit: 5 });
  }
  await core.call('backup.make', { path: null });
  const before = await keyNow();
  const oldVault = tempFolder();
  copyFileSync(join(profile, 'vault.json'), join(oldVault, 'vault.json'));
  for (const aside of ['damaged', 'replaced']) {
    mkdirSync(join(profile, aside, '2026-01-01T00-00-00Z'), { recursive: true });
    copyFileSync(database, join(profile, aside, '2026-01-01T00-00-00Z', 'sotto.db'));
  }
  const gone = await core.call('conversations.list', { limit: 50 });
  await core.call('conversations.delete', { ids: gone.items.map(({ id }) => id) });
  expect(words.length).toBeGreaterThanOrEqual(1000 - 100);
  while (words.length < 1000) await core.call('conversations.create', { title: `title ${word()}` });

  const receipt = await core.call('purge.run', { scope: 'all' });
  expect(JSON.stringify(receipt)).not.toMatch(new RegExp(words.join('|')));
  await core.call('vault.lock', {});

  expect(findCanaries(profile, words)).toEqual([]);
  // the search itself works: the file that was imported holds them, as it should
  expect(findCanaries(folder, words)).toEqual([path]);
  for (const file of filesBelow(profile)) expect(anyPageIsOurs(file, before), file).toBe(false);

  const after = await keyNow();
  const db = connect({ path: database, key: after, readonly: true });
  const tables = db.prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`).all() as { name: string }[];
  for (const { name } of tables) {
    const values = (db.prepare(`SELECT * FROM "${name}"`).all() as object[])
      .flatMap((row) => Object.values(row) as unknown[])
      .map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value)))
      .join('\n');
    // an index stores what a word adds to the one before it
    expect(
      words.filter((one) => values.includes(one.slice(6))),
      name,
    ).toEqual([]);
  }
  db.close();

  // the vault file of then opens to a key that fits nothing any more
  const then = (await createVault({ profile: oldVault, stretch: cheapStretch }).unlock(WAY_IN)).databaseKey;
  expect(then.equals(before)).toBe(true);
  expect(() =>
    connect({ path: database, key: then, readonly: true }).prepare('SELECT 1 FROM conversations').get(),
  ).toThrow();
  await close();
  await server.close();
}, 180_000);

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).length >= 4096);
}
