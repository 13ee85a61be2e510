import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { connect } from '../../../electron/core/store/database.ts';
import { adding } from '../../fixtures/providers/adding.ts';
import { startServer } from '../../fixtures/providers/recorded-server.ts';
import type { RecordedServer } from '../../fixtures/providers/recorded-server.ts';
import { WIRE_FORMATS, cut } from '../../fixtures/providers/wire-formats.ts';
import type { WireFormat } from '../../fixtures/providers/wire-formats.ts';
import { openCore, startCore } from '../../fixtures/start-core.ts';
import type { TestCore } from '../../fixtures/start-core.ts';

const WAY_IN = { kind: 'passphrase', passphrase: 'correct horse battery' } as const;
const WORDS = ['quokkatitle', 'quokkaword', 'quokkaanswer', 'quokkafile', 'quokkaname', 'quokka-7741'];

let core: TestCore;
let server: RecordedServer;
let close: () => Promise<void>;

beforeEach(async () => {
  const format = WIRE_FORMATS.find(({ kind }) => kind === 'openai-compatible') as WireFormat;
  server = await startServer((response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const event of format.answer(cut('a quokkaanswer of many words', [5]))) response.write(event);
    response.end();
  });
  ({ core, close } = await openCore());
  await core.call('providers.add', adding('mock', format, server));
});
afterEach(async () => {
  await close();
  await server.close();
});

/** Every value of every table, those of the search index included, as one text. */
async function everythingWritten(): Promise<string> {
  const { key } = await core.call('keys.export', { proof: WAY_IN });
  await core.call('vault.lock', {});
  const db = connect({ path: join(core.profile, 'sotto.db'), key: Buffer.from(key, 'hex'), readonly: true });
  try {
    const tables = db.prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`).all() as { name: string }[];
    return tables
      .flatMap(({ name }) => db.prepare(`SELECT * FROM "${name}"`).all() as Record<string, unknown>[])
      .flatMap((row) => Object.values(row))
      .map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value)))
      .join('\n');
  } finally {
    db.close();
  }
}

async function talk(): Promise<{ id: string; answer: string }> {
  const { id } = await core.call('conversations.create', { temporary: true });
  const data = new TextEncoder().encode('notes about a quokkafile');
  const file = await core.call('attachments.add', { conversationId: id, name: 'quokkaname.txt', data });
  const text = 'one quokkaword for quokka-7741@contoso.com';
  const sent = await core.call('chat.send', {
    conversationId: id,
    parentId: null,
    text,
    modelId: 'mock/m',
    attachmentIds: [file.id],
  });
  const { final } = await core.watch(sent.answer.id);
  expect(final).toMatchObject({ state: 'complete', content: 'a quokkaanswer of many words' });
  await core.call('conversations.update', { id, title: 'quokkatitle' });
  return { id, answer: sent.answer.id };
}

// The bug: a conversation "that is never written" of which a map, a file, a ledger body or a search entry is.
it('works like any other, and not one word of it is in the database', async () => {
  const { id, answer } = await talk();
  expect((await core.call('conversations.list', { limit: 5 })).items).toMatchObject([{ id, temporary: true }]);
  expect((await core.call('messages.page', { conversationId: id, limit: 5 })).items).toHaveLength(2);
  expect((await core.call('search', { query: 'quokkaword', limit: 5, conversationId: id })).hits).toHaveLength(1);
  expect((await core.call('search', { query: 'quokkaword', limit: 5 })).hits).toEqual([]);
  // a copy is no way onto the disk, and neither is a tag or the archive
  const copy = await core.call('conversations.duplicate', { id });
  expect(copy).toMatchObject({ temporary: true, title: 'quokkatitle' });
  expect((await core.call('messages.page', { conversationId: copy.id, limit: 5 })).items).toHaveLength(2);
  const { id: tag } = await core.call('tags.create', { name: 'Kept' });
  const both = { ids: [id, copy.id], archived: true, addTags: [tag] };
  expect(await core.call('conversations.organise', both)).toEqual({ changed: 0 });

  const written = await everythingWritten();
  expect(WORDS.filter((word) => written.includes(word))).toEqual([]);
  // that something left is on record all the same
  expect(written).toContain(answer);
  expect(written).toContain(server.received[0]?.sha256);
});

it('shows what left while it lasts, and keeps when and how much afterwards', async () => {
  const { answer } = await talk();
  const [item] = (await core.call('egress.list', { messageId: answer, limit: 5 })).items;
  const record = await core.call('egress.get', { id: item?.id ?? '' });
  expect(record).toMatchObject({ sha256: server.received[0]?.sha256, outcome: 'answered' });
  expect(record.body).toBe(server.received[0]?.body.toString('utf8'));
  await core.core.shutdown();
  core = startCore(core.profile);
  await core.call('vault.unlock', WAY_IN);
  const [kept] = (await core.call('egress.list', { limit: 5 })).items;
  expect(kept).toMatchObject({ sha256: record.sha256, requestBytes: record.requestBytes, outcome: 'answered' });
  expect(await core.call('egress.get', { id: kept?.id ?? '' })).toMatchObject({ body: '' });
});

it('is gone with a lock, at once when it is deleted, and with everything else', async () => {
  const first = await talk();
  await core.call('conversations.delete', { ids: [first.id] });
  await expect(core.call('conversations.get', { id: first.id })).rejects.toThrow('NOT_FOUND');
  await core.call('conversations.restore', { ids: [first.id] });
  await expect(core.call('messages.page', { conversationId: first.id, limit: 5 })).rejects.toThrow('NOT_FOUND');

  const second = await core.call('conversations.create', { temporary: true });
  await core.call('purge.run', { scope: 'all' });
  await expect(core.call('conversations.get', { id: second.id })).rejects.toThrow('NOT_FOUND');

  const third = await core.call('conversations.create', { temporary: true });
  await core.call('vault.lock', {});
  await core.call('vault.unlock', WAY_IN);
  await expect(core.call('conversations.get', { id: third.id })).rejects.toThrow('NOT_FOUND');
  expect((await core.call('conversations.list', { limit: 5 })).items).toEqual([]);
});
