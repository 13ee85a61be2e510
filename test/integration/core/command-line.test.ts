import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

// @ts-expect-error a script without types
import { openKeychain } from '../../../scripts/lib/desk.mjs';
import { writeTinyModel } from '../../fixtures/gguf/index.ts';
import { authority, startServer } from '../../fixtures/providers/recorded-server.ts';
import type { RecordedServer } from '../../fixtures/providers/recorded-server.ts';
import { cut, WIRE_FORMATS } from '../../fixtures/providers/wire-formats.ts';
import type { WireFormat } from '../../fixtures/providers/wire-formats.ts';

// The command line as it is built, in processes of its own, against a provider on loopback with its own authority: what
// it prints, what leaves, and what it says left. It would catch a command that works only inside the tests' process.

const TEXT = 'Write to billing-7741@contoso.com about IBAN DE89 3704 0044 0532 0130 00';
const MEDICAL = 'My biopsy came back positive and I am scared.';
const format = WIRE_FORMATS.find(({ kind }) => kind === 'openai-compatible') as WireFormat;

const root = join(import.meta.dirname, '..', '..', '..');
// inside the project, so that the bundles find their native parts
const bundles = join(root, 'out-command-line');
const work = mkdtempSync(join(tmpdir(), 'sotto-command-line-'));
const file = (name: string, content: string): string => {
  const path = join(work, name);
  writeFileSync(path, content, { mode: 0o600 });
  return path;
};
const goodKey = file('key', 'first-key-of-this-test-abcd');
const otherKey = file('other-key', 'second-key-of-this-test-wxyz');
const wrongKey = file('wrong-key', 'wrong-key-of-this-test-0000');
const ca = file('ca.pem', authority.certificate);
let server: RecordedServer;
/** A passphrase would be stretched by each of these processes, for two seconds: tests of the vault do that. */
let keychain: { readonly env: NodeJS.ProcessEnv; close(): Promise<void> };

interface Run {
  readonly code: number | null;
  readonly lines: readonly Record<string, unknown>[];
  readonly said: string;
}

function sotto(...words: string[]): Promise<Run> {
  const args = [join(bundles, 'cli', 'index.js'), '--profile', join(work, 'profile')];
  const child = spawn(process.execPath, [...args, '--json', ...words], {
    cwd: work,
    env: { ...keychain.env, HOME: work },
  });
  let out = '';
  let said = '';
  child.stdout.on('data', (piece: Buffer) => (out += piece.toString('utf8')));
  child.stderr.on('data', (piece: Buffer) => (said += piece.toString('utf8')));
  return new Promise((resolve) =>
    child.on('close', (code) => {
      const lines = out.split('\n').filter((line) => line !== '');
      resolve({ code, said, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>) });
    }),
  );
}

const answerOf = ({ lines }: Run): string =>
  lines.map(({ type, text }) => (type === 'text-delta' ? String(text) : '')).join('');
const posts = () => server.received.filter(({ method }) => method === 'POST');

beforeAll(async () => {
  const env = { ...process.env, SOTTO_BUILD: 'development', SOTTO_OUT: bundles, NODE_ENV: 'production' };
  execFileSync(process.execPath, [join(root, 'scripts', 'build-bundles.mjs'), 'node'], {
    cwd: root,
    env,
    stdio: 'pipe',
  });
  server = await startServer((response, received) => {
    if (String(received.headers['authorization']).includes('wrong')) {
      return void response.writeHead(401).end('{"error":{"message":"no"}}');
    }
    if (received.method === 'GET') return void response.writeHead(200).end(JSON.stringify(format.modelList));
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const said = format.lastUserText(received.body.toString('utf8'));
    for (const event of format.answer(cut(`You said: ${said}`, [3]))) response.write(event);
    response.end();
  });
  keychain = (await openKeychain()) as typeof keychain;
  const { code, said } = await sotto('init');
  if (code !== 0) throw new Error(said);
});
beforeEach(() => void server.received.splice(0));
afterAll(async () => {
  await server.close();
  await keychain.close();
  rmSync(work, { recursive: true, force: true });
  rmSync(bundles, { recursive: true, force: true });
});

const adding = (id: string, key: string): string[] => [
  ...['providers', 'add', '--kind', 'openai-compatible', '--id', id, '--zone', 'cloud', '--model', 'm-chat'],
  ...['--base-url', server.origin + format.base, '--ca-file', ca, '--api-key-file', key],
];

test('a provider is added with a key that it takes, and not with another', async () => {
  const refused = await sotto(...adding('mock', wrongKey));
  expect(refused).toMatchObject({ code: 1, lines: [{ type: 'error', code: 'PROVIDER_BAD_KEY' }] });
  expect(refused.said).toContain('key');
  expect((await sotto('providers', 'list')).lines).toEqual([]);
  expect((await sotto(...adding('mock', goodKey))).code).toBe(0);
});

test('what leaves are placeholders, what is printed are the values, and the ledger has the server’s bytes', async () => {
  const run = await sotto('chat', '--route', 'cloud', TEXT);
  expect(run.code).toBe(0);
  expect(run.lines[0]).toMatchObject({ type: 'route', zone: 'cloud', model: 'mock/m-chat' });
  expect(answerOf(run)).toBe(`You said: ${TEXT}`);
  expect(run.lines.at(-1)).toMatchObject({ type: 'turn-end', state: 'complete' });
  const [sent] = posts();
  const body = sent?.body.toString('utf8') ?? '';
  for (const value of ['billing-7741', 'contoso.com', 'DE89', '0532']) expect(body).not.toContain(value);
  const listed = (await sotto('egress', 'list')).lines.at(-1);
  expect(listed).toMatchObject({ provider: 'mock', zone: 'cloud', sha256: sent?.sha256, outcome: 'answered' });
  const shown = (await sotto('egress', 'show', String(listed?.['id']))).lines[0];
  expect(shown).toMatchObject({ body, sha256: createHash('sha256').update(body).digest('hex') });
  expect((await sotto('audit', 'verify')).code).toBe(0);
});

test('tags, the archive, copies and filters work from one process to the next', async () => {
  const [first] = (await sotto('list')).lines;
  const id = String(first?.['id']);
  expect((await sotto('tags', 'add', 'Money')).lines).toMatchObject([{ name: 'Money', conversations: 0 }]);
  expect((await sotto('tags', 'add', 'money')).code).toBe(1);
  expect((await sotto('tag', id, '--add', 'MONEY')).code).toBe(0);
  expect((await sotto('tag', id, '--add', 'nothing')).code).toBe(1);
  const [copy] = (await sotto('duplicate', id, '--title', 'A copy')).lines;
  expect(copy).toMatchObject({ title: 'A copy' });
  expect((await sotto('archive', id)).code).toBe(0);
  expect((await sotto('archive', 'nobody')).code).toBe(1);
  expect((await sotto('list')).lines.map((line) => line['id'])).toEqual([copy?.['id']]);
  expect((await sotto('list', '--archived', '--tag', 'money')).lines.map((line) => line['id'])).toEqual([id]);
  const found = async (...words: string[]) =>
    (await sotto('search', ...words)).lines.map((line) => line['conversation']);
  expect(await found('--archived')).toEqual([id]);
  expect(await found('--zone', 'cloud', '--not-archived')).toEqual([copy?.['id']]);
  expect(await found('--zone', 'private')).toEqual([]);
  expect((await sotto('search')).code).toBe(2);
  expect((await sotto('archive', id, '--undo')).code).toBe(0);
});

test('a medical text without a local model is refused with the reason, whatever is asked for', async () => {
  for (const route of ['auto', 'cloud', 'device']) {
    const run = await sotto('chat', '--route', route, MEDICAL);
    expect(run.code).toBe(1);
    expect(run.said).not.toBe('');
    expect(answerOf(run)).toBe('');
  }
  const auto = await sotto('chat', '--route', 'auto', MEDICAL);
  expect(auto.lines[0]).toMatchObject({ type: 'refused', refusal: 'no-local-model' });
  expect(auto.said).toContain('no local model');
  expect(server.received).toEqual([]);
  const record = (await sotto('audit', 'show')).lines.filter(({ kind }) => kind === 'route-refused');
  expect(record.map(({ detail }) => detail)).toContainEqual({ refusal: 'no-local-model', sensitivity: 'restricted' });
  expect(JSON.stringify(record)).not.toContain('biopsy');
});

test('budget, key and connection are set, and held to in the next process', async () => {
  expect((await sotto('providers', 'budget', 'mock', '--usd', '5')).lines).toEqual([
    { type: 'budget', id: 'mock', monthlyBudget: 5 },
  ]);
  expect((await sotto('providers', 'budget', 'mock')).code).toBe(2);
  expect((await sotto('providers', 'key', 'mock', '--api-key-file', wrongKey)).code).toBe(1);
  expect((await sotto('providers', 'key', 'mock', '--api-key-file', otherKey)).lines).toEqual([
    { type: 'key', id: 'mock', keyMask: '…wxyz' },
  ]);
  expect((await sotto('providers', 'list')).lines).toMatchObject([
    { id: 'mock', monthlyBudget: 5, keyMask: '…wxyz', usage: { spent: 0, unknown: 1, state: 'ok' } },
  ]);
  expect((await sotto('providers', 'update', 'mock', '--pin', `sha256/${'A'.repeat(43)}=`)).code).toBe(0);
  const pinned = await sotto('chat', '--model', 'mock/m-chat', 'How do I boil an egg?');
  expect(pinned.code).toBe(1);
  expect(posts()).toEqual([]);
  expect((await sotto('providers', 'update', 'mock', '--no-pins', '--rate', '30')).code).toBe(0);
  expect((await sotto('providers', 'update', 'mock', '--proxy', 'http://127.0.0.1:1')).code).toBe(0);
  expect((await sotto('providers', 'test', 'mock')).code).toBe(1);
  expect((await sotto('providers', 'update', 'mock', '--proxy', 'none')).code).toBe(0);
  // with the pin gone more servers could prove themselves: the key is asked for again
  expect((await sotto('providers', 'key', 'mock', '--api-key-file', otherKey)).code).toBe(0);
  expect((await sotto('providers', 'test', 'mock')).lines).toMatchObject([{ id: 'mock/m-chat' }]);
  expect(server.received.at(-1)?.headers['authorization']).toBe('Bearer second-key-of-this-test-wxyz');
});

test('with a local model the medical text stays, and nothing is asked of anybody', async () => {
  const model = join(work, 'model.gguf');
  writeTinyModel(model, { contextLength: 4096 });
  expect((await sotto('models', 'add', model)).code).toBe(0);
  const run = await sotto('chat', '--route', 'auto', '--max-tokens', '8', MEDICAL);
  expect(run.code).toBe(0);
  expect(run.lines[0]).toMatchObject({ type: 'route', zone: 'device' });
  expect(server.received).toEqual([]);
  expect((await sotto('chat', '--route', 'cloud', MEDICAL)).code).toBe(1);
  expect(server.received).toEqual([]);
});
