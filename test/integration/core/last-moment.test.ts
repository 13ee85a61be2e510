import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';

import type { CallParams } from '../../../shared/contract.ts';
import { adding } from '../../fixtures/providers/adding.ts';
import { json, startServer } from '../../fixtures/providers/recorded-server.ts';
import type { RecordedServer } from '../../fixtures/providers/recorded-server.ts';
import { WIRE_FORMATS } from '../../fixtures/providers/wire-formats.ts';
import type { WireFormat } from '../../fixtures/providers/wire-formats.ts';
import { openCore } from '../../fixtures/start-core.ts';
import type { TestCore } from '../../fixtures/start-core.ts';

// The bug all of these would catch: a turn that leaves because it might have when it was planned.

const format = WIRE_FORMATS.find(({ kind }) => kind === 'openai-compatible') as WireFormat;
let core: TestCore;
let close: () => Promise<void>;
let count = 0;
beforeAll(async () => {
  ({ core, close } = await openCore());
});
afterAll(() => close());

interface Busy extends RecordedServer {
  readonly id: string;
  /** Requests that brought words. */
  readonly asked: () => number;
  /** Answers the first request: ask again, at once. */
  readonly release: () => void;
}

/** A provider that holds the first request until it is told to have it asked again. */
async function busyProvider(): Promise<Busy> {
  const id = `busy${count++}`;
  let times = 0;
  let release = (): void => undefined;
  const server = await startServer((response, received) => {
    times += 1;
    if (times === 1) return void (release = () => json(429, {}, { 'retry-after': '0' })(response, received));
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const event of format.answer(['Hello'])) response.write(event);
    response.end();
  });
  onTestFinished(() => server.close());
  await core.call('providers.add', adding(id, format, server));
  return Object.assign(server, { id, asked: () => times, release: () => release() });
}

const turn = (text: string, more: Partial<CallParams<'chat.send'>> = {}): CallParams<'chat.send'> => ({
  conversationId: null,
  parentId: null,
  text,
  ...more,
});

/** Sends, lets something happen while the provider holds the request, has it ask again; tells how the answer ended. */
async function meanwhile(server: Busy, happens: (conversationId: string) => Promise<unknown>) {
  const sent = await core.call('chat.send', turn('How do owls fly?', { modelId: `${server.id}/m` }));
  await vi.waitFor(() => expect(server.asked()).toBe(1), { timeout: 60_000 });
  await happens(sent.conversation.id);
  server.release();
  return (await core.watch(sent.answer.id)).final;
}

test('nothing happens meanwhile: the second try is made (or the others prove nothing)', async () => {
  const server = await busyProvider();
  expect(await meanwhile(server, () => Promise.resolve())).toMatchObject({ state: 'complete', content: 'Hello' });
  expect(server.asked()).toBe(2);
});

test('the conversation is set to stay on this device', async () => {
  const server = await busyProvider();
  const final = await meanwhile(server, (id) => core.call('conversations.update', { id, mode: { kind: 'device' } }));
  expect(final).toMatchObject({ state: 'failed', error: 'ROUTE_REFUSED' });
  expect(server.asked()).toBe(1);
});

test('the consent is taken back', async () => {
  const server = await busyProvider();
  const final = await meanwhile(server, () => core.call('providers.consent', { id: server.id, consent: false }));
  expect(final.state).toBe('failed');
  expect(server.asked()).toBe(1);
});

test('the provider is removed, and another of the same name is added without a key: it gets neither turn nor key', async () => {
  const server = await busyProvider();
  const other = await busyProvider();
  const final = await meanwhile(server, async () => {
    await core.call('providers.remove', { id: server.id });
    const { apiKey: _key, ...keyless } = adding(server.id, format, other);
    await core.call('providers.add', keyless);
  });
  expect(final.state).toBe('failed');
  expect([server.asked(), other.asked()]).toEqual([1, 0]);
  other.answer = json(200, format.modelList);
  await core.call('providers.test', { id: server.id });
  expect(other.received.length).toBeGreaterThan(0);
  expect(other.received.every(({ headers }) => headers['authorization'] === undefined)).toBe(true);
});

test('a word of it is to be replaced from now on: what was built before has it as it is', async () => {
  const server = await busyProvider();
  const dictionary = { redact: ['owls'], allow: [] };
  const final = await meanwhile(server, () => core.call('settings.set', { dictionary }));
  await core.call('settings.set', { dictionary: { redact: [], allow: [] } });
  expect(final).toMatchObject({ state: 'failed', error: 'EGRESS_CHANGED' });
  expect(server.asked()).toBe(1);
});

test('a setting that has nothing to do with it changes: it is sent', async () => {
  const server = await busyProvider();
  const final = await meanwhile(server, () => core.call('settings.set', { autoTitles: false }));
  expect(final).toMatchObject({ state: 'complete', content: 'Hello' });
});

test('the budget is lowered below what was spent', async () => {
  const server = await busyProvider();
  const price = { currency: 'USD', input: 1_000_000, output: 1_000_000, cachedInput: null };
  const model = { id: 'm', name: 'm', contextTokens: null, maxOutputTokens: null, price };
  await core.call('providers.setModels', { id: server.id, models: [model] });
  await meanwhile(server, () => Promise.resolve());
  const before = server.asked();
  let release = (): void => undefined;
  server.answer = (...held) => void (release = () => json(429, {}, { 'retry-after': '0' })(...held));
  const sent = await core.call('chat.send', turn('And by night?', { modelId: `${server.id}/m` }));
  await vi.waitFor(() => expect(server.received.length).toBe(before + 1), { timeout: 60_000 });
  await core.call('providers.setBudget', { id: server.id, monthlyBudget: 0.01 });
  release();
  const { final } = await core.watch(sent.answer.id);
  expect(final).toMatchObject({ state: 'failed', error: 'ROUTE_REFUSED' });
  expect(server.received.length).toBe(before + 1);
});

test('a budget has room for one answer, and two are asked for at once: one is sent, and gives back what it did not need', async () => {
  const server = await busyProvider();
  const held: (() => void)[] = [];
  server.answer = (response) =>
    void held.push(() => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end(format.answer(['Hello']).join(''));
    });
  const price = { currency: 'USD', input: 1000, output: 1000, cachedInput: null };
  const model = { id: 'm', name: 'm', contextTokens: null, maxOutputTokens: null, price };
  await core.call('providers.setModels', { id: server.id, models: [model] });
  await core.call('providers.setBudget', { id: server.id, monthlyBudget: 2 });
  const ask = (text: string) => core.call('chat.send', turn(text, { modelId: `${server.id}/m` }));
  const ends = [ask('How do owls fly?'), ask('How do bats fly?')].map(async (sent) =>
    sent.then(
      async ({ answer }) => (await core.watch(answer.id)).final.error,
      (error: { code: string }) => error.code,
    ),
  );
  await vi.waitFor(() => expect(held).toHaveLength(1), { timeout: 60_000 });
  expect(await Promise.race(ends)).toBe('ROUTE_REFUSED');
  // a third one, while the first is still being answered
  await expect(ask('How do moths fly?')).rejects.toMatchObject({
    code: 'ROUTE_REFUSED',
    params: { refusal: 'over-budget' },
  });
  held[0]?.();
  expect(await Promise.all(ends)).toEqual(expect.arrayContaining(['ROUTE_REFUSED', null]));
  expect(server.received).toHaveLength(1);
  const next = await ask('And how do moths fly?');
  await vi.waitFor(() => expect(held).toHaveLength(2), { timeout: 60_000 });
  held[1]?.();
  expect((await core.watch(next.answer.id)).final.state).toBe('complete');
});

test('two turns sent into one conversation at once: one is written and asked, the other refused', async () => {
  const server = await busyProvider();
  const first = await core.call('chat.send', turn('Hello there', { modelId: `${server.id}/m` }));
  await vi.waitFor(() => expect(server.asked()).toBe(1), { timeout: 60_000 });
  server.release();
  await core.watch(first.answer.id);
  const next = (text: string) =>
    core.call(
      'chat.send',
      turn(text, { conversationId: first.conversation.id, parentId: first.answer.id, modelId: `${server.id}/m` }),
    );
  const results = await Promise.allSettled([
    next('Write to anna.kovacs@contoso.com'),
    next('Write to ben.okafor@contoso.com'),
  ]);
  const refused = results.filter((one) => one.status === 'rejected');
  expect(refused).toMatchObject([{ reason: { code: 'TURN_IN_PROGRESS' } }]);
  for (const one of results) if (one.status === 'fulfilled') await core.watch(one.value.answer.id);
  expect(server.asked()).toBe(3);
});

test('a preview that somebody made up, or that is out of date, sends nothing; the true one sends its very bytes', async () => {
  const server = await busyProvider();
  server.release();
  server.answer = (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end(format.answer(['Hello']).join(''));
  };
  const wish = turn('Write to anna.kovacs@contoso.com', { modelId: `${server.id}/m` });
  const preview = await core.call('chat.preview', wish);
  if (preview.outcome !== 'go' || preview.request === null) throw new Error('no preview');
  const { url, sha256 } = preview.request;
  const shown = { zone: 'cloud' as const, url, sha256 };

  const untrue = [
    { ...wish, shown: { zone: 'device' as const } },
    { ...wish, shown: { ...shown, sha256: 'a'.repeat(64) } },
    { ...wish, text: `${wish.text} today`, shown },
  ];
  for (const one of untrue) {
    await expect(core.call('chat.send', one)).rejects.toMatchObject({ code: 'EGRESS_CHANGED' });
  }
  expect(server.received).toEqual([]);

  const sent = await core.call('chat.send', { ...wish, shown });
  expect((await core.watch(sent.answer.id)).final).toMatchObject({ state: 'complete' });
  expect(server.received.map((one) => one.sha256)).toEqual([sha256]);
});
