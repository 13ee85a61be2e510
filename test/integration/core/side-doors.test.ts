import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';

import type { CallParams } from '../../../shared/contract.ts';
import { mockProvider, streamed } from '../../fixtures/providers/mock-provider.ts';
import type { MockProvider } from '../../fixtures/providers/mock-provider.ts';
import { WIRE_FORMATS } from '../../fixtures/providers/wire-formats.ts';
import type { WireFormat } from '../../fixtures/providers/wire-formats.ts';
import { openCore } from '../../fixtures/start-core.ts';
import type { TestCore } from '../../fixtures/start-core.ts';

// The bug all of these would catch: words that are looked at in a message, and not where else they get into a request.

const format = WIRE_FORMATS.find(({ kind }) => kind === 'openai-compatible') as WireFormat;
const MAIL = 'anna.kovacs@contoso.com';
const MEDICAL = 'My biopsy came back positive and I am scared.';
const TERM = 'Larkspur';

let core: TestCore;
let close: () => Promise<void>;
let count = 0;
beforeAll(async () => {
  ({ core, close } = await openCore());
});
afterAll(() => close());
afterEach(async () => void (await core.call('settings.set', { systemPrompt: '' })));

async function provider(): Promise<MockProvider> {
  const id = `door${count++}`;
  const made = await mockProvider(core, id, format, streamed(format, ['Hello']));
  onTestFinished(async () => void (await core.call('providers.remove', { id })));
  return made;
}

const bodies = ({ received }: MockProvider) => received.map(({ body }) => body.toString('utf8'));
const file = (name: string, text: string) =>
  core.call('attachments.add', { conversationId: null, name, data: new TextEncoder().encode(text) });
const assistant = async (prompt: string) =>
  (
    await core.call('assistants.put', {
      name: 'Clerk',
      icon: 'pen',
      prompt,
      sampling: {},
      mode: { kind: 'auto' },
      floor: 'public',
    })
  ).id;

type More = Partial<CallParams<'chat.send'>>;

/** Every way to get words into a request beside the message. */
const DOORS: readonly (readonly [string, (words: string) => Promise<More>])[] = [
  [
    'the system prompt of the settings',
    async (words) => {
      await core.call('settings.set', { systemPrompt: `Know this: ${words}` });
      return {};
    },
  ],
  ['a conversation’s own prompt', async (words) => ({ begin: { prompt: `Know this: ${words}` } })],
  ['an assistant', async (words) => ({ begin: { assistantId: await assistant(`Know this: ${words}`) } })],
  ['words at which an answer ends', async (words) => ({ sampling: { stop: [words] } })],
  ['what a file says', async (words) => ({ attachmentIds: [(await file('notes.txt', `Note: ${words}`)).id] })],
  ['the name of a file', async (words) => ({ attachmentIds: [(await file(`${words}.txt`, 'Nothing.')).id] })],
];

describe.each(DOORS)('by %s', (_door, through) => {
  test('a value leaves as a placeholder or not at all, and so does a word that a person chose', async () => {
    const server = await provider();
    const more = await through(`${MAIL} of ${TERM}`);
    const wish = { conversationId: null, parentId: null, text: 'How do owls fly?', modelId: server.model, ...more };
    const sent = await core.call('chat.send', { ...wish, replace: [TERM] });
    expect((await core.watch(sent.answer.id)).final.state).toBe('complete');
    expect(bodies(server)).toHaveLength(1);
    for (const body of bodies(server)) expect(body).not.toMatch(/anna\.kovacs|contoso|larkspur/i);
  });

  test('what must stay keeps the whole turn here, also when it is wished or confirmed otherwise', async () => {
    const server = await provider();
    const wish = { conversationId: null, parentId: null, text: 'How do owls fly?', ...(await through(MEDICAL)) };
    for (const more of [{}, { zone: 'cloud' as const }, { modelId: server.model, override: true }]) {
      await expect(core.call('chat.send', { ...wish, ...more })).rejects.toMatchObject({ code: 'ROUTE_REFUSED' });
    }
    expect(server.connections()).toBe(0);
  });
});

describe('by what there is already', () => {
  async function begun() {
    const server = await provider();
    const text = `Write to ${MAIL} about ${TERM}`;
    const wish = { conversationId: null, parentId: null, text, modelId: server.model, replace: [TERM] };
    const sent = await core.call('chat.send', wish);
    await core.watch(sent.answer.id);
    return { server, sent };
  }
  const clean = (...servers: MockProvider[]): void => {
    for (const body of servers.flatMap(bodies)) expect(body).not.toMatch(/anna\.kovacs|contoso|larkspur/i);
  };

  test('another model, another branch and a copy of a conversation see no value, and no word that was chosen', async () => {
    const { server, sent } = await begun();
    const other = await provider();
    const again = await core.call('chat.regenerate', { messageId: sent.answer.id, modelId: other.model });
    await core.watch(again.answer.id);
    const copy = await core.call('conversations.duplicate', { id: sent.conversation.id });
    const page = await core.call('messages.page', { conversationId: copy.id, limit: 10 });
    const nexts = [
      { conversationId: sent.conversation.id, parentId: again.answer.id },
      { conversationId: sent.conversation.id, parentId: null },
      { conversationId: copy.id, parentId: page.items.at(-1)?.id ?? null },
    ];
    for (const where of nexts) {
      const next = await core.call('chat.send', { ...where, text: `And ${TERM}?`, modelId: other.model });
      await core.watch(next.answer.id);
    }
    expect([server.received.length, other.received.length]).toEqual([1, 4]);
    clean(server, other);
  });

  test('words of one conversation do not go out under the rules of another', async () => {
    const { server, sent } = await begun();
    await core.call('conversations.update', { id: sent.conversation.id, mode: { kind: 'device' } });
    const before = server.received.length;
    const parentId = sent.answer.id;
    const other = await core.call('conversations.create', {});
    for (const conversationId of [null, other.id]) {
      const wish = { conversationId, parentId, text: 'Go on', modelId: server.model };
      await expect(core.call('chat.send', wish)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(server.received.length).toBe(before);
  });
});
