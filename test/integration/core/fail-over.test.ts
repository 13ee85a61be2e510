import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { adding } from '../../fixtures/providers/adding.ts';
import { startServer } from '../../fixtures/providers/recorded-server.ts';
import type { Answer, RecordedServer } from '../../fixtures/providers/recorded-server.ts';
import { WIRE_FORMATS, cut } from '../../fixtures/providers/wire-formats.ts';
import type { WireFormat } from '../../fixtures/providers/wire-formats.ts';
import { openCore } from '../../fixtures/start-core.ts';
import type { TestCore } from '../../fixtures/start-core.ts';

const format = WIRE_FORMATS.find(({ kind }) => kind === 'openai-compatible') as WireFormat;
let core: TestCore;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ core, close } = await openCore());
});
afterAll(() => close());

const open: { id: string; server: RecordedServer }[] = [];
afterEach(async () => {
  for (const { id, server } of open.splice(0)) {
    await core.call('providers.remove', { id });
    await server.close();
  }
});

/** In the order in which they are asked. */
async function provider(id: string, zone: 'private' | 'cloud', answer: Answer): Promise<RecordedServer> {
  const server = await startServer(answer);
  open.push({ id, server });
  await core.call('providers.add', adding(id, format, server, { zone }));
  return server;
}

const broken: Answer = (response) => void response.writeHead(500).end('{"error":{"message":"no"}}');
const good: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const event of format.answer(['Here', ' I am.'])) response.write(event);
  response.end();
};
/** Begins to answer and breaks. */
const cutOff: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(': wait\n\n');
  setTimeout(() => response.destroy(), 50);
};

async function say(modelId?: string) {
  const text = 'How do I boil an egg?';
  const wish = { conversationId: null, parentId: null, text, ...(modelId === undefined ? {} : { modelId }) };
  const sent = await core.call('chat.send', wish);
  return (await core.watch(sent.answer.id)).final;
}

describe('when a model fails', () => {
  test('another of the same zone answers, and the answer tells whom was asked before', async () => {
    const first = await provider('first', 'cloud', broken);
    const second = await provider('second', 'cloud', good);
    const final = await say();
    expect(final).toMatchObject({
      content: 'Here I am.',
      state: 'complete',
      lineage: { modelId: 'second/m', failedBefore: [{ modelName: 'first: m', error: 'PROVIDER_DOWN' }] },
    });
    expect([first.received.length, second.received.length]).toEqual([1, 1]);
    const { items } = await core.call('egress.list', { messageId: final.id, limit: 10 });
    expect(items.map(({ providerId, outcome }) => [providerId, outcome])).toEqual([
      ['first', 'refused'],
      ['second', 'answered'],
    ]);
  });

  test('one’s own server is never replaced by a cloud', async () => {
    const cloud = await provider('cloud', 'cloud', good);
    await provider('own', 'private', broken);
    expect(await say()).toMatchObject({ state: 'failed', error: 'PROVIDER_DOWN', lineage: { modelId: 'own/m' } });
    expect(cloud.connections()).toBe(0);
  });

  test('a private server takes over from a cloud only where it comes after it: never the other way round', async () => {
    const own = await provider('own', 'private', broken);
    const other = await provider('other', 'private', good);
    const cloud = await provider('cloud', 'cloud', good);
    expect((await say()).lineage).toMatchObject({ modelId: 'other/m' });
    expect([own.received.length, other.received.length, cloud.connections()]).toEqual([1, 1, 0]);
  });

  test('after the first byte nobody else is asked: the answer is kept as what it is', async () => {
    await provider('first', 'cloud', cutOff);
    const second = await provider('second', 'cloud', good);
    const final = await say();
    expect(final).toMatchObject({ state: 'failed', error: 'PROVIDER_CUT_OFF' });
    expect(second.connections()).toBe(0);
  });

  test('one that was asked by name is not replaced', async () => {
    await provider('first', 'cloud', broken);
    const second = await provider('second', 'cloud', good);
    expect(await say('first/m')).toMatchObject({ state: 'failed', error: 'PROVIDER_DOWN' });
    expect(second.connections()).toBe(0);
  });

  test('words that are too long, or not wanted there, go nowhere else', async () => {
    await provider('first', 'cloud', (response) =>
      response.writeHead(400).end('{"error":{"code":"content_filter","message":"no"}}'),
    );
    const second = await provider('second', 'cloud', good);
    expect(await say()).toMatchObject({ state: 'failed', error: 'PROVIDER_CONTENT_FILTER' });
    expect(second.connections()).toBe(0);
  });
});

test('thoughts come with their values, are kept beside the answer, and are not sent again', async () => {
  const mail = 'anna.kovacs@contoso.com';
  const server = await provider('thinks', 'cloud', (response, received) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const said = format.lastUserText(received.body.toString('utf8'));
    for (const event of format.answer(['Done.'], cut(`They say: ${said}`, [3]))) response.write(event);
    response.end();
  });
  const wish = { conversationId: null, parentId: null, text: `Write to ${mail}`, modelId: 'thinks/m' };
  const sent = await core.call('chat.send', wish);
  const { events, final } = await core.watch(sent.answer.id);
  const thoughts = events.map((event) =>
    event.type === 'snapshot' ? (event.message.reasoning ?? '') : event.type === 'reasoning-delta' ? event.text : '',
  );
  expect(thoughts.join('')).toBe(`They say: Write to ${mail}`);
  expect(final).toMatchObject({ content: 'Done.', reasoning: `They say: Write to ${mail}` });
  const page = await core.call('messages.page', { conversationId: sent.conversation.id, limit: 10 });
  expect(page.items.at(-1)).toMatchObject({ reasoning: `They say: Write to ${mail}` });
  expect(page.items.at(-2)).not.toHaveProperty('reasoning');
  const next = await core.call('chat.send', {
    ...wish,
    conversationId: sent.conversation.id,
    parentId: final.id,
    text: 'And now?',
  });
  await core.watch(next.answer.id);
  expect(server.received.at(-1)?.body.toString('utf8')).not.toContain('They say');
});
