import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { CallParams, CallResult, Message } from '../../../shared/contract.ts';
import { adding } from '../../fixtures/providers/adding.ts';
import { startServer } from '../../fixtures/providers/recorded-server.ts';
import { WIRE_FORMATS } from '../../fixtures/providers/wire-formats.ts';
import type { WireFormat } from '../../fixtures/providers/wire-formats.ts';
import { openCore, startCore } from '../../fixtures/start-core.ts';
import type { TestCore } from '../../fixtures/start-core.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';
import { chatGpt, claude, openWebUi } from '../../fixtures/transfer/foreign.ts';
import { zip } from '../../fixtures/transfer/zip.ts';

const PASSPHRASE = 'a passphrase of the file';
type Report = CallResult<'transfer.import'>;

let source: TestCore;
let closeSource: () => Promise<void>;
let folder: string;
let asked: string;

// one vault with branches, a file and an answer, for all: it is only read
beforeAll(async () => {
  const format = WIRE_FORMATS.find(({ kind }) => kind === 'openai-compatible') as WireFormat;
  const server = await startServer((response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const event of format.answer(['<script>alert(1)</script> & ', 'PERSON?'])) response.write(event);
    response.end();
  });
  ({ core: source, close: closeSource } = await openCore());
  await source.call('providers.add', adding('mock', format, server));
  const data = new TextEncoder().encode('words of the file');
  const file = await source.call('attachments.add', { conversationId: null, name: 'notes.txt', data });
  const first = await source.call('chat.send', {
    conversationId: null,
    parentId: null,
    text: 'Write to billing-7741@contoso.com\n<img src=https://evil.example/x.png>',
    modelId: 'mock/m',
    attachmentIds: [file.id],
  });
  await source.watch(first.answer.id);
  const again = await source.call('chat.regenerate', { messageId: first.answer.id, modelId: 'mock/m' });
  await source.watch(again.answer.id);
  asked = first.conversation.id;
  await source.call('conversations.update', { id: asked, title: 'CON: a/b <title>', pinned: true });
  const { id: tag } = await source.call('tags.create', { name: 'Money', look: 'bar' });
  await source.call('conversations.organise', { ids: [asked], archived: true, addTags: [tag] });
  await source.call('conversations.create', { title: 'an empty one' });
  await server.close();
});
afterAll(() => closeSource());
beforeEach(() => {
  folder = tempFolder();
});

const exported = (request: Omit<CallParams<'transfer.export'>, 'path'>, name: string) =>
  source.call('transfer.export', { ...request, path: join(folder, name) });
const readable = { plaintextAcknowledged: true } as const;

async function fresh(): Promise<TestCore> {
  const { core, close } = await openCore();
  closing.push(close);
  return core;
}
const closing: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(closing.map((close) => close())));

const imported = (core: TestCore, path: string, more: Partial<CallParams<'transfer.import'>> = {}): Promise<Report> =>
  core.call('transfer.import', { path, dryRun: false, ...more });

function write(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Of these the keys are ids, and a field more would be an item more. */
const BY_ID = ['mapping', 'messages'];

/** The same with a field more in each object. */
function withUnknown(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => withUnknown(one));
  if (typeof value !== 'object' || value === null) return value;
  const known = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withUnknown(one, key)]));
  return BY_ID.includes(name) ? known : { a_new_field: { deep: [1, null, 'x'] }, ...known };
}

async function messagesOf(core: TestCore, id: string): Promise<Message[]> {
  return (await core.call('messages.page', { conversationId: id, limit: 100 })).items;
}

describe('our own file', () => {
  // The bug: an export that is prettier than it is complete.
  it('comes back whole: branches, lineage, files, pins, tags, titles; twice adds nothing', async () => {
    const path = join(folder, 'all.json');
    expect(await exported({ format: 'json', ...readable }, 'all.json')).toMatchObject({
      conversations: 2,
      messages: 3,
      attachments: 1,
      bytes: statSync(path).size,
    });
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(path, 'utf8')).not.toContain('placeholders');

    const core = await fresh();
    const dry = await imported(core, path, { dryRun: true });
    expect(dry).toMatchObject({ conversations: { added: 2 }, messages: { added: 3 }, attachments: { added: 1 } });
    expect((await core.call('conversations.list', { limit: 5 })).items).toEqual([]);
    const { dryRun: _, ...done } = await imported(core, path);
    expect(done).toEqual({ ...dry, dryRun: undefined, ...done });
    expect(done).toMatchObject({ sources: ['sotto'], conversations: { added: 2, failed: 0 }, problems: [] });

    const { tagIds: _own, ...before } = await source.call('conversations.get', { id: asked });
    const { tagIds, ...after } = await core.call('conversations.get', { id: asked });
    expect(after).toEqual({ ...before, archived: true });
    expect((await core.call('tags.list', {})).items).toEqual([
      { id: tagIds?.[0], name: 'Money', look: 'bar', conversations: 1 },
    ]);
    expect(await messagesOf(core, asked)).toEqual(await messagesOf(source, asked));
    const [file] = (await core.call('attachments.list', { conversationId: asked })).items;
    expect((await core.call('attachments.text', { id: file?.id ?? '' })).text).toBe('words of the file');
    expect((await core.call('search', { query: 'billing-7741', limit: 5 })).hits).toHaveLength(1);

    expect(await imported(core, path)).toMatchObject({
      conversations: { added: 0, known: 2 },
      messages: { added: 0, known: 3 },
      attachments: { added: 0, known: 1 },
    });
  });

  // The bug: an imported diagnosis that the next turn takes to the cloud because nobody has read it.
  it('is read for sensitivity behind everything else', async () => {
    const core = await fresh();
    const text = 'My biopsy came back positive and I am scared.';
    const [body] = [
      { ...chatGpt('x', 'y') } as { mapping: Record<string, { message: { content: { parts: string[] } } }> },
    ];
    const question = body.mapping['q'];
    if (question !== undefined) question.message.content.parts = [text];
    await imported(core, write('medical.json', JSON.stringify([body])));
    const [found] = (await core.call('conversations.list', { limit: 5 })).items;
    const next = { conversationId: found?.id ?? '', parentId: found?.leafId ?? null, text: 'And now?' };
    await imported(core, write('harmless.json', JSON.stringify([claude('h', 'how owls fly')])));
    const other = (await core.call('conversations.list', { limit: 5 })).items.find(({ id }) => id !== found?.id);
    const after = { conversationId: other?.id ?? '', parentId: other?.leafId ?? null, text: 'And now?' };
    // once the harmless one is told apart, the earlier one has been read as well
    await expect
      .poll(() => core.call('chat.preview', after), { timeout: 20_000 })
      .toMatchObject({ outcome: 'refused', refusal: 'no-model', sensitivity: 'public' });
    expect(await core.call('chat.preview', next)).toMatchObject({ outcome: 'refused', sensitivity: 'restricted' });
    await core.core.shutdown();
  });

  it('is refused when it is not agreed to, in the way, or too short a passphrase guards it', async () => {
    await expect(exported({ format: 'json' }, 'a')).rejects.toThrow('EXPORT_NOT_ACKNOWLEDGED');
    await expect(exported({ format: 'sotto' }, 'a')).rejects.toThrow('TRANSFER_PASSPHRASE_NEEDED');
    await expect(exported({ format: 'sotto', passphrase: 'short' }, 'a')).rejects.toThrow('VAULT_PASSPHRASE_TOO_SHORT');
    await expect(exported({ format: 'json', ...readable, conversationId: 'none' }, 'a')).rejects.toThrow('NOT_FOUND');
    write('there', 'mine');
    write('there.json', 'mine');
    await expect(exported({ format: 'json', ...readable }, 'there')).rejects.toThrow('FILE_EXISTS');
    await expect(exported({ format: 'markdown', layout: 'folder', ...readable }, 'there')).rejects.toThrow(
      'FILE_EXISTS',
    );
    expect(readdirSync(folder).toSorted()).toEqual(['there', 'there.json']);
    expect(readFileSync(join(folder, 'there.json'), 'utf8')).toBe('mine');
  });
});

// The bug: whoever is behind the window has core make a file that the system runs at the next login.
it('gets the ending of its format, whatever it was to be called', async () => {
  const { path } = await exported({ format: 'markdown', layout: 'file', ...readable }, 'evil.desktop');
  expect(path).toBe(join(folder, 'evil.desktop.md'));
  expect(readdirSync(folder)).toEqual(['evil.desktop.md']);
});

describe('a sealed file', () => {
  it('opens with its passphrase, holds the placeholders too, and any change of it is told', async () => {
    await exported({ format: 'sotto', passphrase: PASSPHRASE, conversationId: asked }, 'one.sotto');
    const path = join(folder, 'one.sotto');
    const bytes = readFileSync(path);
    for (const word of ['billing', 'contoso', 'format', 'notes']) expect(bytes.includes(word)).toBe(false);
    const core = await fresh();
    await expect(imported(core, path)).rejects.toThrow('TRANSFER_PASSPHRASE_NEEDED');
    await expect(imported(core, path, { passphrase: 'another passphrase' })).rejects.toThrow('IMPORT_WRONG_PASSPHRASE');
    // at 110 lies what tells a wrong passphrase
    for (const at of [9, 20, 40, 75, 110, 140, 300, bytes.length - 1]) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      await expect(imported(core, write(`changed ${at}`, changed), { passphrase: PASSPHRASE })).rejects.toThrow(
        at === 110 ? 'IMPORT_WRONG_PASSPHRASE' : 'IMPORT_DAMAGED',
      );
    }
    for (const cut of [4, 50, 200, bytes.length - 20]) {
      await expect(
        imported(core, write(`cut ${cut}`, bytes.subarray(0, cut)), { passphrase: PASSPHRASE }),
      ).rejects.toThrow(/IMPORT_(DAMAGED|UNRECOGNISED)/);
    }
    const longer = write('longer', Buffer.concat([bytes, Buffer.from('more')]));
    await expect(imported(core, longer, { passphrase: PASSPHRASE })).rejects.toThrow('IMPORT_DAMAGED');
    expect((await core.call('conversations.list', { limit: 5 })).items).toEqual([]);
    expect(await imported(core, path, { passphrase: PASSPHRASE })).toMatchObject({ conversations: { added: 1 } });
    const map = await core.core.redactionMap(asked);
    expect(map?.entries.map(({ value }) => value)).toEqual(['billing-7741@contoso.com']);
  });
});

describe('for reading', () => {
  it('Markdown: one file, or one for each conversation under a name that every system takes', async () => {
    await exported({ format: 'markdown', layout: 'file', ...readable }, 'all.md');
    expect(readFileSync(join(folder, 'all.md'), 'utf8')).toContain('billing-7741@contoso.com');
    expect(await exported({ format: 'markdown', layout: 'folder', ...readable }, 'notes')).toMatchObject({
      conversations: 2,
    });
    const names = readdirSync(join(folder, 'notes'));
    expect(names).toHaveLength(2);
    for (const name of names) expect(name).toMatch(/^\d{4}-\d{2}-\d{2} [\p{L}\p{N} ]+\.md$/u);
    expect(readdirSync(folder).toSorted()).toEqual(['all.md', 'notes']);
  });

  // The bug: somebody's pasted markup runs in the browser of whoever opens the export.
  it('HTML: nothing that was written is markup, and nothing asks anybody', async () => {
    await exported({ format: 'html', ...readable }, 'all.html');
    const page = readFileSync(join(folder, 'all.html'), 'utf8');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; PERSON?');
    expect(page).not.toMatch(/<(script|img|iframe|link|object|embed|form)\b/i);
    expect(page).not.toMatch(/<[^>]+\s(src|href|on\w+)=/i);
    expect(page).toContain(`content="default-src 'none'`);
  });
});

describe('other programs', () => {
  it.each([
    ['chatgpt', () => [chatGpt('c1', 'owls'), chatGpt('c2', 'bats')], { leftOut: 4, files: 2, perOne: 3 }],
    ['claude', () => [claude('c1', 'owls'), claude('c2', 'bats')], { leftOut: 0, files: 2, perOne: 2 }],
    ['openwebui', () => [openWebUi('c1', 'owls'), openWebUi('c2', 'bats')], { leftOut: 0, files: 0, perOne: 3 }],
  ] as const)('%s: every branch, in its order; known the second time', async (kind, make, counts) => {
    const core = await fresh();
    const path = write('conversations.json', JSON.stringify(make()));
    const report = await imported(core, path);
    expect(report).toMatchObject({
      sources: [kind],
      conversations: { added: 2, failed: 0 },
      messages: { added: 2 * counts.perOne, leftOut: counts.leftOut },
      attachments: { leftOut: counts.files },
      problems: [],
    });
    const [newest] = (await core.call('conversations.list', { limit: 5 })).items;
    const shown = await messagesOf(core, newest?.id ?? '');
    expect(shown.map(({ role }) => role)).toEqual(['user', 'assistant']);
    if (kind === 'chatgpt') expect(shown[1]?.content).toBe('The second answer');
    if (kind === 'claude') expect(shown[0]?.content).toMatch(/^notes\.txt\n\nwords of the file\n\nTell me of/);
    expect(await imported(core, path)).toMatchObject({ conversations: { added: 0, known: 2 }, messages: { added: 0 } });
  });

  it('an archive: only the conversations in it are read, whatever the rest is called', async () => {
    const core = await fresh();
    const path = write(
      'export.zip',
      zip([
        { name: '../../../etc/passwd', data: Buffer.from('x') },
        { name: 'folder\\conversations-001.json', data: Buffer.from(JSON.stringify([claude('b', 'bats')])) },
        { name: 'conversations-000.json', data: Buffer.from(JSON.stringify([claude('a', 'owls')])) },
        { name: 'user.json', data: Buffer.from('{}') },
      ]),
    );
    expect(await imported(core, path)).toMatchObject({ sources: ['claude'], conversations: { added: 2 } });
  });

  it('an archive that is a trick, damaged or locked is told from the others', async () => {
    const core = await fresh();
    const data = Buffer.from(JSON.stringify([claude('a', 'owls')]));
    const bomb = zip([{ name: 'conversations.json', data: Buffer.alloc(80 * 1024 * 1024, 0x20) }]);
    await expect(imported(core, write('bomb.zip', bomb))).rejects.toThrow('IMPORT_ZIP_TOO_LARGE');
    const locked = zip([{ name: 'conversations.json', data, claims: { flags: 1 } }]);
    await expect(imported(core, write('locked.zip', locked))).rejects.toThrow('IMPORT_ZIP_ENCRYPTED');
    const lying = zip([{ name: 'conversations.json', data, claims: { size: 10 } }]);
    await expect(imported(core, write('lying.zip', lying))).rejects.toThrow('IMPORT_DAMAGED');
    const cut = zip([{ name: 'conversations.json', data }]);
    await expect(imported(core, write('cut.zip', cut.subarray(0, 60)))).rejects.toThrow('IMPORT_DAMAGED');
    const others = zip([{ name: 'a.txt', data }]);
    await expect(imported(core, write('others.zip', others))).rejects.toThrow('IMPORT_UNRECOGNISED');
    expect((await core.call('conversations.list', { limit: 5 })).items).toEqual([]);
  });

  // The bug: one bad conversation takes nine hundred good ones with it, or is dropped without a word.
  it('what is broken is told by number and reason; what is whole is taken', async () => {
    const core = await fresh();
    const good = JSON.stringify(claude('good', 'owls'));
    const cycle = openWebUi('cycle', 'rings') as {
      chat: { history: { messages: Record<string, { parentId: string }> } };
    };
    const a = cycle.chat.history.messages['a'];
    if (a !== undefined) a.parentId = 'b';
    const parts = [
      Buffer.from(`[${good},{"uuid": nonsense},{"hello":"world"},42,`),
      Buffer.from([0x7b, 0x22, 0x6e, 0x22, 0x3a, 0x22, 0xff, 0xfe, 0x22, 0x7d]),
      Buffer.from(`,${JSON.stringify({ uuid: 'e', name: 'empty one', chat_messages: [] })},${JSON.stringify(cycle)},`),
      Buffer.from(`${JSON.stringify(claude('late', 'bats'))},{"uuid":"cut`),
    ];
    const report = await imported(core, write('mixed.json', Buffer.concat(parts)));
    expect(report.conversations).toEqual({ added: 3, extended: 0, known: 0, failed: 6 });
    expect(report.problems.map(({ number, problem }) => [number, problem])).toEqual([
      [2, 'broken-json'],
      [3, 'unknown-format'],
      [4, 'unknown-format'],
      [5, 'wrong-encoding'],
      [6, 'empty'],
      [7, 'broken-tree'],
      [9, 'cut-off'],
    ]);
    expect(report.problems[4]?.title).toBe('empty one');
  });

  // The bug: a program that adds a field to its export makes all of it unreadable, our own later versions included.
  it('fields that nobody knows are passed over, wherever they are and whoever wrote the file', async () => {
    await exported({ format: 'json', ...readable }, 'own.json');
    const own = JSON.parse(readFileSync(join(folder, 'own.json'), 'utf8')) as object;
    const files: readonly [string, object][] = [
      ['own', own],
      ['chatgpt', [chatGpt('c', 'wolves')]],
      ['claude', [claude('l', 'owls')]],
      ['open-webui', [openWebUi('w', 'bats')]],
    ];
    for (const [name, content] of files) {
      const [plain, noisy] = [await fresh(), await fresh()];
      const expected = await imported(plain, write(`${name}.json`, JSON.stringify(content)));
      const report = await imported(noisy, write(`${name}-new.json`, JSON.stringify(withUnknown(content))));
      expect(expected.conversations.added, name).toBeGreaterThan(0);
      expect(report, name).toEqual(expected);
      const { items } = await noisy.call('conversations.list', { limit: 10 });
      for (const { id } of items) expect(await messagesOf(noisy, id)).toEqual(await messagesOf(plain, id));
    }
  });

  it('UTF-16 with and without a mark is read; what is no export at all is refused', async () => {
    const core = await fresh();
    const text = JSON.stringify([claude('a', 'naïve owls 🦉')]);
    await imported(core, write('le.json', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])));
    expect(await imported(core, write('be.json', Buffer.from(text, 'utf16le').swap16()))).toMatchObject({
      conversations: { known: 1 },
    });
    expect((await core.call('search', { query: 'naïve', limit: 5 })).hits.length).toBeGreaterThan(0);
    for (const content of ['', 'hello', '"text"', '[]x', '{"a":1}', '[1,2,3]', '%PDF-1.7']) {
      const path = write(`strange ${content.length} ${content.charCodeAt(0)}`, content);
      const result = imported(core, path);
      if (content === '[]x' || content === '{"a":1}') expect((await result).conversations.added).toBe(0);
      else await expect(result).rejects.toThrow('IMPORT_UNRECOGNISED');
    }
    await expect(imported(core, join(folder, 'none'))).rejects.toThrow('FILE_UNREADABLE');
    await expect(imported(core, folder)).rejects.toThrow('FILE_UNREADABLE');
    // The bug: a pipe that nobody writes to keeps the one import that may run at a time waiting for ever.
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    await expect(imported(core, join(folder, 'pipe'))).rejects.toThrow('FILE_UNREADABLE');
    await expect(imported(core, '/dev/zero')).rejects.toThrow('FILE_UNREADABLE');
  });
});

it('does one thing at a time, and can be stopped; what came before stays, and the rest comes with the same file', async () => {
  const core = await fresh();
  const many = Array.from({ length: 3000 }, (_, index) => claude(`c${index}`, `owl number ${index}`));
  const path = write('many.json', JSON.stringify(many));
  const first = imported(core, path);
  await expect(imported(core, path)).rejects.toThrow('TRANSFER_BUSY');
  await expect
    .poll(async () => (await core.call('conversations.list', { limit: 5 })).items.length, { interval: 5 })
    .toBeGreaterThan(0);
  await core.call('transfer.stop', {});
  await expect(first).rejects.toThrow('CANCELLED');
  const report = await imported(core, path);
  expect(report.conversations.added).toBeGreaterThan(0);
  expect(report.conversations.known).toBeGreaterThan(0);
  expect(report.conversations.added + report.conversations.known).toBe(3000);
  const kinds = (await core.call('audit.list', { limit: 100 })).items.map(({ kind }) => kind);
  expect(kinds).toContain('import');
});

// The bug: an id that says "in memory only" comes from a file, and its conversation is never found again.
it('takes no id that belongs to conversations in memory', async () => {
  await exported({ format: 'json', ...readable, conversationId: asked }, 'one.json');
  const text = readFileSync(join(folder, 'one.json'), 'utf8').replaceAll(asked, 'temporary-1');
  const core = await fresh();
  expect(await imported(core, write('bad.json', text))).toMatchObject({
    conversations: { added: 0, failed: 1 },
    problems: [{ number: 1, problem: 'invalid' }],
  });
});

// The bug: what somebody took out of a conversation that is in memory only can never be brought back.
it('a temporary conversation that was exported comes back as one that stays', async () => {
  const made = await source.call('conversations.create', { title: 'for now', temporary: true });
  const data = new TextEncoder().encode('words of a file');
  await source.call('attachments.add', { conversationId: made.id, name: 'notes.txt', data });
  await exported({ format: 'json', ...readable, conversationId: made.id }, 'temporary.json');
  await source.call('conversations.delete', { ids: [made.id] });
  const core = await fresh();
  const path = join(folder, 'temporary.json');
  expect(await imported(core, path)).toMatchObject({ conversations: { added: 1, failed: 0 }, problems: [] });
  expect((await core.call('conversations.list', { limit: 5 })).items).toMatchObject([{ title: 'for now' }]);
  expect(await imported(core, path)).toMatchObject({ conversations: { added: 0, known: 1 } });
});

// The bug: a file made to hurt takes core's stack or memory with it, or what was whole before it.
it('huge numbers are a problem of one conversation, and deep nesting ends the file', async () => {
  const core = await fresh();
  const parts = [
    JSON.stringify(claude('good', 'owls')),
    `{"uuid":"number","name":"n","created_at":1e999999,"chat_messages":[{"uuid":"m","sender":"human","text":"x","created_at":-1e308}]}`,
    `{"uuid":"deep","chat_messages":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
  ];
  const report = await imported(core, write('deep.json', `[${parts.join(',')}]`));
  expect(report.conversations.added + report.conversations.failed).toBe(3);
  expect(report.problems.at(-1)).toMatchObject({ number: 3, problem: 'cut-off' });
  expect((await core.call('search', { query: 'owls', limit: 5 })).hits.length).toBeGreaterThan(0);
});

it('an export goes nowhere into the data folder', async () => {
  const into = { format: 'json', ...readable, path: join(source.profile, 'all.json') } as const;
  await expect(source.call('transfer.export', into)).rejects.toThrow('FILE_IN_PROFILE');
  await expect(source.call('backup.make', { path: join(source.profile, 'mine') })).rejects.toThrow('FILE_IN_PROFILE');
});

it('goes on after a kill between two batches as if it had not been', async () => {
  const core = await fresh();
  const path = write('two.json', JSON.stringify([chatGpt('k1', 'owls'), chatGpt('k2', 'bats')]));
  await imported(core, write('first.json', JSON.stringify([chatGpt('k1', 'owls')])));
  await core.core.shutdown();
  const next = startCore(core.profile);
  await next.call('vault.unlock', { kind: 'passphrase', passphrase: 'correct horse battery' });
  expect(await imported(next, path)).toMatchObject({ conversations: { added: 1, known: 1 } });
  await next.core.shutdown();
});
