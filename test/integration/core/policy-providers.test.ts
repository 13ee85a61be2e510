import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';

import { adding as addingTo } from '../../fixtures/providers/adding.ts';
import { startServer } from '../../fixtures/providers/recorded-server.ts';
import type { RecordedServer } from '../../fixtures/providers/recorded-server.ts';
import { WIRE_FORMATS } from '../../fixtures/providers/wire-formats.ts';
import type { WireFormat } from '../../fixtures/providers/wire-formats.ts';
import { openCore } from '../../fixtures/start-core.ts';
import type { TestCore } from '../../fixtures/start-core.ts';

// The bug all of these would catch: a company's rule that is shown as in force and that core doesn't keep.

const format = WIRE_FORMATS.find(({ kind }) => kind === 'openai-compatible') as WireFormat;
const folder = mkdtempSync(join(tmpdir(), 'sotto-policy-'));
const file = join(folder, 'policy.json');
let core: TestCore;
let close: () => Promise<void>;
let server: RecordedServer;

async function decide(settings: object): Promise<void> {
  const text = { format: 'sotto-policy', version: 1, organisation: 'Contoso', settings };
  writeFileSync(file, JSON.stringify(text), { mode: 0o600 });
  const { state } = await core.call('policy.reload', {});
  expect(state).toBe('in-force');
}

const adding = (id: string, zone: 'private' | 'cloud' = 'cloud') =>
  addingTo(id, format, server, { zone, apiKey: 'first-key-of-this-test-abcd', test: true });

const saying = (text: string, provider = 'there') => ({
  conversationId: null,
  parentId: null,
  text,
  modelId: `${provider}/m`,
});

async function say(text: string, provider = 'there') {
  const sent = await core.call('chat.send', saying(text, provider));
  return (await core.watch(sent.answer.id)).final;
}

beforeAll(async () => {
  vi.stubGlobal('__DEV_BUILD__', true);
  vi.stubEnv('SOTTO_TEST_POLICY', file);
  writeFileSync(file, JSON.stringify({ format: 'sotto-policy', version: 1, organisation: 'C', settings: {} }), {
    mode: 0o600,
  });
  ({ core, close } = await openCore());
  server = await startServer((response, received) => {
    if (received.body.length === 0) return void response.writeHead(200).end('{"data":[{"id":"m"}]}');
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const said = format.lastUserText(received.body.toString('utf8'));
    for (const event of format.answer([said])) response.write(event);
    response.end();
  });
  await core.call('providers.add', adding('there'));
  await core.call('providers.add', { ...adding('own', 'private') });
});
beforeEach(() => decide({}));
afterAll(async () => {
  await close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

const CLOSING: readonly (readonly [name: string, settings: object])[] = [
  ['providers.kinds', { 'providers.kinds': ['azure'] }],
  ['providers.hosts', { 'providers.hosts': ['llm.corp.example'] }],
  ['providers.regions', { 'providers.regions': ['westeurope'] }],
  ['providers.models', { 'providers.models': ['corp/*'] }],
  ['zones.cloud.allowed', { 'zones.cloud.allowed': false }],
];

test.each(CLOSING)('%s: what it leaves out is not asked, in no way', async (_name, settings) => {
  await decide(settings);
  const before = server.connections();
  const count = server.received.length;
  const preview = await core.call('chat.preview', saying('Hello there'));
  expect(preview).toMatchObject({ outcome: 'refused', refusal: 'may-not-go' });
  await expect(core.call('chat.send', saying('Hello there'))).rejects.toMatchObject({ code: 'ROUTE_REFUSED' });
  if (!('providers.models' in settings)) {
    await expect(core.call('providers.test', { id: 'there' })).rejects.toMatchObject({ code: 'POLICY_FORBIDS' });
    await expect(core.call('providers.add', adding('new'))).rejects.toMatchObject({ code: 'POLICY_FORBIDS' });
    const key = core.call('providers.setKey', { id: 'there', apiKey: 'another-key-of-this-test' });
    await expect(key).rejects.toMatchObject({ code: 'POLICY_FORBIDS' });
  }
  expect([server.connections(), server.received.length]).toEqual([before, count]);
  await decide({});
  expect((await say('Hello again')).state).toBe('complete');
});

test('a private server needs to be on the list, and its client certificate', async () => {
  for (const settings of [
    { 'providers.privateHosts': ['llm.corp.example'] },
    { 'providers.requireClientCertificate': true },
    { 'zones.private.allowed': false },
  ]) {
    await decide(settings);
    await expect(core.call('chat.send', saying('Hello', 'own'))).rejects.toMatchObject({ code: 'ROUTE_REFUSED' });
    await expect(core.call('providers.test', { id: 'own' })).rejects.toMatchObject({ code: 'POLICY_FORBIDS' });
  }
});

test('a company’s pins, authorities and proxy go before the person’s, who can’t set them', async () => {
  await decide({ 'providers.pins': { '127.0.0.1': [`${'A'.repeat(43)}=`] } });
  await expect(core.call('providers.test', { id: 'there' })).rejects.toMatchObject({ code: 'TLS_PIN_MISMATCH' });
  const pins = core.call('providers.update', { id: 'there', pins: [] });
  await expect(pins).rejects.toMatchObject({ code: 'POLICY_FORBIDS', params: { key: 'providers.pins' } });
  await decide({ 'providers.proxy': 'http://127.0.0.1:1' });
  await expect(core.call('providers.test', { id: 'there' })).rejects.toMatchObject({ code: 'PROXY_UNREACHABLE' });
  const proxy = core.call('providers.update', { id: 'there', proxy: null });
  await expect(proxy).rejects.toMatchObject({ code: 'POLICY_FORBIDS', params: { key: 'providers.proxy' } });
});

test('people who may not add providers don’t, and keep those they have', async () => {
  await decide({ 'providers.userMayAdd': false });
  const added = core.call('providers.add', adding('new'));
  await expect(added).rejects.toMatchObject({ code: 'POLICY_FORBIDS', params: { key: 'providers.userMayAdd' } });
  expect((await say('Hello')).state).toBe('complete');
});

test('ceilings, actions and what may be let through hold whatever is asked for', async () => {
  await decide({ 'findings.email': 'keep-on-device' });
  const mail = saying('Write to anna.kovacs@contoso.com');
  expect(await core.call('chat.preview', mail)).toMatchObject({ outcome: 'refused' });
  await decide({ 'zones.cloud.ceiling': 'public', 'zones.cloud.override': 'none', 'findings.email': 'allow' });
  expect(await core.call('chat.preview', { ...mail, override: true })).toMatchObject({
    outcome: 'refused',
    refusal: 'may-not-go',
  });
  await decide({ 'findings.letThrough': [] });
  const kept = { ...saying('Ask Maria Gonzalez about it'), keep: ['Maria Gonzalez'] };
  expect(await core.call('chat.preview', kept)).toMatchObject({
    outcome: 'refused',
    refusal: 'may-not-let-through',
  });
});

// The bug: the person sees a name marked as replaced, and it leaves as it is
test('a preview marks what its bytes replace, and not what the person or the company lets through', async () => {
  const text = 'Ask Maria Gonzalez at post@contoso.com about the boiler';
  const previewed = async (keep: string[]) => {
    const preview = await core.call('chat.preview', { ...saying(text), keep });
    if (preview.outcome !== 'go') throw new Error(preview.refusal);
    const marks = preview.replacements.map(({ start, end }) => text.slice(start, end));
    const body = preview.request?.body ?? '';
    return { marks, leaves: ['Maria Gonzalez', 'post@contoso.com'].filter((value) => body.includes(value)) };
  };
  await decide({});
  expect(await previewed([])).toEqual({ marks: ['Maria Gonzalez', 'post@contoso.com'], leaves: [] });
  expect(await previewed(['Maria Gonzalez'])).toEqual({ marks: ['post@contoso.com'], leaves: ['Maria Gonzalez'] });
  await decide({ 'findings.email': 'allow' });
  expect(await previewed([])).toEqual({ marks: ['Maria Gonzalez'], leaves: ['post@contoso.com'] });
});

test('a company’s words are replaced in every spelling, its products are not, and nobody lets its words through', async () => {
  await decide({ 'dictionary.redact': ['Project Nightjar'], 'dictionary.allow': ['Maria Gonzalez'] });
  await core.call('settings.set', {
    dictionary: { redact: ['Blue Heron'], allow: ['Project Nightjar status'] },
  });
  const text = 'What of the PROJECT NIGHTJAR status, the blue heron and Maria Gonzalez?';
  const final = await say(text);
  const body = server.received.at(-1)?.body.toString('utf8') ?? '';
  expect(body).not.toMatch(/nightjar|heron/i);
  expect(body).toContain('Maria Gonzalez');
  expect(final.content).toBe(text);
});

test('the audit log has what was added, changed, used, sent and let through, and no word of it', async () => {
  await decide({});
  await core.call('providers.add', adding('logged'));
  await core.call('providers.setBudget', { id: 'logged', monthlyBudget: 5 });
  await core.call('providers.setKey', { id: 'logged', apiKey: 'second-key-of-this-test-wxyz' });
  const sent = await core.call('chat.send', { ...saying('Ask Maria Gonzalez', 'logged'), keep: ['Maria Gonzalez'] });
  await core.watch(sent.answer.id);
  await core.call('providers.remove', { id: 'logged' });
  await expect
    .poll(async () => {
      const { items } = await core.call('audit.list', { newestFirst: true, limit: 200 });
      const mine = items.filter(({ detail }) => detail['provider'] === 'logged' || detail['answer'] === sent.answer.id);
      return mine.map(({ kind, detail }) => [kind, detail['what'] ?? detail['outcome'] ?? detail['count'] ?? null]);
    })
    .toEqual(
      expect.arrayContaining([
        ['provider-added', null],
        ['provider-key', 'added'],
        ['provider-changed', 'budget'],
        ['provider-key', 'replaced'],
        ['values-kept', 1],
        ['provider-key', 'used'],
        ['egress', 'answered'],
        ['provider-removed', null],
      ]),
    );
  const { items } = await core.call('audit.list', { limit: 1000 });
  expect(JSON.stringify(items)).not.toMatch(/maria|gonzalez|test-wxyz|test-abcd/i);
  expect((await core.call('audit.verify', {})).state).not.toBe('broken');
});

test('a key that is not good keeps the provider out; what was not asked for is not asked', async () => {
  const good = server.answer;
  server.answer = (response) => void response.writeHead(401).end('{"error":{"message":"no"}}');
  await expect(core.call('providers.add', adding('bad'))).rejects.toMatchObject({ code: 'PROVIDER_BAD_KEY' });
  const { items } = await core.call('providers.list', {});
  expect(items.map(({ settings }) => settings.id)).not.toContain('bad');
  const egress = await core.call('egress.list', { providerId: 'bad', limit: 10 });
  expect(egress.items).toMatchObject([{ purpose: 'key-test', outcome: 'refused', status: 401 }]);
  const before = server.received.length;
  await core.call('providers.add', { ...adding('unasked'), test: false });
  expect(server.received.length).toBe(before);
  server.answer = good;
});

test('an override is on record before the answer is', async () => {
  await decide({ 'findings.iban': 'allow', 'zones.cloud.override': 'confidential' });
  const text = 'Pay to DE89 3704 0044 0532 0130 00 today';
  expect(await core.call('chat.preview', saying(text))).toMatchObject({ refusal: 'needs-override' });
  const sent = await core.call('chat.send', { ...saying(text), override: true });
  await core.watch(sent.answer.id);
  const { items } = await core.call('audit.list', { newestFirst: true, limit: 50 });
  const override = items.findIndex(
    ({ kind, detail }) => kind === 'route-override' && detail['answer'] === sent.answer.id,
  );
  const egress = items.findIndex(({ kind, detail }) => kind === 'egress' && detail['purpose'] === 'chat');
  expect(override).toBeGreaterThan(egress);
});
