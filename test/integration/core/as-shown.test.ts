import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';

import type { CallParams, CallResult } from '../../../shared/contract.ts';
import { mockProvider, streamed } from '../../fixtures/providers/mock-provider.ts';
import type { MockProvider } from '../../fixtures/providers/mock-provider.ts';
import { cut, WIRE_FORMATS } from '../../fixtures/providers/wire-formats.ts';
import type { WireFormat } from '../../fixtures/providers/wire-formats.ts';
import { openCore } from '../../fixtures/start-core.ts';
import type { TestCore } from '../../fixtures/start-core.ts';

// The bug all of these would catch: something leaves that is not what the person was shown.

const formatOf = (kind: string) => WIRE_FORMATS.find((format) => format.kind === kind) as WireFormat;
const compatible = formatOf('openai-compatible');
const MAIL = 'anna.kovacs@contoso.com';

let core: TestCore;
let close: () => Promise<void>;
let count = 0;
beforeAll(async () => {
  ({ core, close } = await openCore());
});
afterAll(() => close());

type Turn = CallParams<'chat.preview'>;
type Going = Extract<CallResult<'chat.preview'>, { outcome: 'go' }>;
type Shown = NonNullable<CallParams<'chat.send'>['shown']>;

const turn = (text: string, more: Partial<Turn> = {}): Turn => ({
  conversationId: null,
  parentId: null,
  text,
  ...more,
});

/** Gone with its test: another would find it in its way. */
async function provider(format = compatible, more: Partial<CallParams<'providers.add'>> = {}): Promise<MockProvider> {
  const id = `shown${count++}`;
  const made = await mockProvider(core, id, format, streamed(format, ['Hello']), more);
  onTestFinished(async () => void (await core.call('providers.remove', { id })));
  return made;
}

async function preview(wish: Turn): Promise<Going> {
  const made = await core.call('chat.preview', wish);
  if (made.outcome !== 'go') throw new Error(`refused: ${made.refusal}`);
  return made;
}

/** As the window has it. */
function shownOf({ route, request, instead }: Going): Shown {
  if (route.zone === 'device' || request === null) return { zone: 'device' };
  const seen = ({ url, sha256 }: NonNullable<Going['request']>) => ({ url, sha256 });
  return { zone: route.zone, ...seen(request), ...(instead !== null && { instead: seen(instead.request) }) };
}

async function begun(model: string, text = 'Hello there') {
  const sent = await core.call('chat.send', turn(text, { modelId: model }));
  await core.watch(sent.answer.id);
  const conversationId = sent.conversation.id;
  await core.call('conversations.update', { id: conversationId, mode: { kind: 'model', modelId: model } });
  return { conversationId, parentId: sent.answer.id };
}

describe('between the preview and the sending', () => {
  const CHANGES: readonly (readonly [string, (conversationId: string) => Promise<unknown>])[] = [
    ['the system prompt of the settings', () => core.call('settings.set', { systemPrompt: `Be brief (${count}).` })],
    ['the conversation’s own prompt', (id) => core.call('conversations.configure', { id, prompt: 'Answer in verse.' })],
    [
      'its assistant',
      async (id) => {
        const body = { name: 'Editor', icon: 'pen', prompt: 'Mend it.', sampling: {}, mode: { kind: 'auto' } } as const;
        const { id: assistantId } = await core.call('assistants.put', { ...body, floor: 'public' });
        await core.call('conversations.configure', { id, assistantId });
      },
    ],
    ['what its answers are sampled with', (id) => core.call('conversations.configure', { id, sampling: { seed: 4 } })],
    ['its mode', (id) => core.call('conversations.update', { id, mode: { kind: 'device' } })],
    [
      'words that are always replaced',
      () => core.call('settings.set', { dictionary: { redact: ['Larkspur'], allow: [] } }),
    ],
  ];

  test.each(CHANGES)('%s changes: nothing is written or sent, and what is shown then goes', async (_what, change) => {
    const server = await provider();
    const wish = turn('Is Larkspur on time?', await begun(server.model));
    const before = shownOf(await preview(wish));
    const sent = server.received.length;
    await change(wish.conversationId ?? '');
    await expect(core.call('chat.send', { ...wish, shown: before })).rejects.toMatchObject({
      code: expect.stringMatching(/^(EGRESS_CHANGED|ROUTE_REFUSED)$/),
    });
    expect(server.received).toHaveLength(sent);
    const page = await core.call('messages.page', { conversationId: wish.conversationId ?? '', limit: 10 });
    expect(page.items).toHaveLength(2);

    await core.call('conversations.update', {
      id: wish.conversationId ?? '',
      mode: { kind: 'model', modelId: server.model },
    });
    const again = await preview(wish);
    const { answer } = await core.call('chat.send', { ...wish, shown: shownOf(again) });
    expect((await core.watch(answer.id)).final).toMatchObject({ state: 'complete', content: 'Hello' });
    expect(server.received.at(-1)?.sha256).toBe(again.request?.sha256);
    await core.call('settings.set', { systemPrompt: '', dictionary: { redact: [], allow: [] } });
  });

  test('a file more, or less, than was shown: nothing is written or sent', async () => {
    const server = await provider();
    const file = await core.call('attachments.add', {
      conversationId: null,
      name: 'notes.txt',
      data: new TextEncoder().encode('words of a file'),
    });
    const wish = turn('What does it say?', { modelId: server.model });
    const without = shownOf(await preview(wish));
    const withIt = shownOf(await preview({ ...wish, attachmentIds: [file.id] }));
    const more = core.call('chat.send', { ...wish, attachmentIds: [file.id], shown: without });
    await expect(more).rejects.toMatchObject({ code: 'EGRESS_CHANGED' });
    await expect(core.call('chat.send', { ...wish, shown: withIt })).rejects.toMatchObject({ code: 'EGRESS_CHANGED' });
    expect(server.received).toEqual([]);
    expect((await core.call('search', { query: 'What does it say?', limit: 5 })).hits).toEqual([]);
  });

  test.each(['openai-compatible', 'google'])(
    'the same bytes for another model or service (%s): the address is held to as well',
    async (kind) => {
      const format = formatOf(kind);
      const first = await provider(format, { models: ['m', 'n'] });
      const second = await provider(format);
      const wish = turn('How do owls fly?');
      const shown = shownOf(await preview({ ...wish, modelId: first.model }));
      const elsewhere = { ...wish, modelId: second.model, shown };
      await expect(core.call('chat.send', elsewhere)).rejects.toMatchObject({ code: 'EGRESS_CHANGED' });
      const other = { ...wish, modelId: `${first.id}/n`, shown };
      await expect(core.call('chat.send', other)).rejects.toMatchObject({ code: 'EGRESS_CHANGED' });
      expect([first.received, second.received]).toEqual([[], []]);
    },
  );

  test('an answer that is asked for again goes as its preview says, or not at all', async () => {
    const server = await provider();
    const { conversationId, parentId } = await begun(server.model);
    const wish = turn('Hello there', { conversationId, modelId: server.model });
    const shown = shownOf(await preview(wish));
    await core.call('conversations.configure', { id: conversationId, prompt: 'Answer in verse.' });
    const again = { messageId: parentId, modelId: server.model };
    const stale = core.call('chat.regenerate', { ...again, shown });
    await expect(stale).rejects.toMatchObject({ code: 'EGRESS_CHANGED' });
    const fresh = await preview(wish);
    const { answer } = await core.call('chat.regenerate', { ...again, shown: shownOf(fresh) });
    await core.watch(answer.id);
    expect(server.received.at(-1)?.sha256).toBe(fresh.request?.sha256);
    expect(server.received).toHaveLength(2);
  });
});

describe.each(['openai-compatible', 'anthropic'])('going on with an answer of %s', (kind) => {
  const format = formatOf(kind);

  test('the preview has the very bytes, and no others are sent', async () => {
    const server = await provider(format);
    server.answer = (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (const event of format.answer(cut(`Write to ${MAIL}, that is`, [4])).slice(0, -2)) response.write(event);
      setTimeout(() => response.destroy(), 50);
    };
    const sent = await core.call('chat.send', turn(`Whom do I write to? ${MAIL}`, { modelId: server.model }));
    await core.watch(sent.answer.id);
    server.answer = streamed(format, [' all.']);
    const messageId = sent.answer.id;
    const shown = await core.call('chat.previewContinue', { messageId });
    if (shown.outcome !== 'go' || shown.request === null) throw new Error('no preview');
    expect(shown.request.body).not.toContain(MAIL);
    const forged = { zone: 'cloud' as const, url: shown.request.url, sha256: 'a'.repeat(64) };
    const changed = core.call('chat.continue', { messageId, shown: forged });
    await expect(changed).rejects.toMatchObject({ code: 'EGRESS_CHANGED' });
    expect(server.received).toHaveLength(1);
    const { answer } = await core.call('chat.continue', { messageId, shown: shownOf(shown) });
    expect((await core.watch(answer.id)).final).toMatchObject({ state: 'complete' });
    expect(server.received.at(-1)?.sha256).toBe(shown.request.sha256);
  });
});

describe('a model fails whose request was shown', () => {
  const wish = turn(`Write to ${MAIL}`);

  async function two(): Promise<[MockProvider, MockProvider]> {
    const first = await provider();
    first.answer = (response) => void response.writeHead(500).end('{"error":{"message":"no"}}');
    return [first, await provider(formatOf('anthropic'))];
  }

  test('the next one gets what was shown for it, and nothing else', async () => {
    const [first, second] = await two();
    const shown = await preview(wish);
    expect(shown).toMatchObject({ route: { modelId: first.model }, instead: { modelId: second.model, zone: 'cloud' } });
    const sent = await core.call('chat.send', { ...wish, shown: shownOf(shown) });
    expect((await core.watch(sent.answer.id)).final).toMatchObject({
      state: 'complete',
      lineage: { modelId: second.model, failedBefore: [{ error: 'PROVIDER_DOWN' }] },
    });
    expect(second.received.map(({ sha256 }) => sha256)).toEqual([shown.instead?.request.sha256]);
    expect(second.received[0]?.body.toString()).not.toContain(MAIL);
  });

  test('who was not shown as the next one is not asked: by other bytes, another address, or at all', async () => {
    const [, second] = await two();
    const third = await provider();
    const shown = shownOf(await preview(wish));
    if (shown.zone === 'device' || shown.instead === undefined) throw new Error('no second');
    const { instead, ...alone } = shown;
    const sends: Shown[] = [
      alone,
      { ...alone, instead: { ...instead, sha256: 'b'.repeat(64) } },
      { ...alone, instead: { ...instead, url: `${third.origin}/v1/messages` } },
    ];
    for (const one of sends) {
      const sent = await core.call('chat.send', { ...wish, shown: one });
      expect((await core.watch(sent.answer.id)).final.state).toBe('failed');
    }
    second.answer = (response) => void response.writeHead(500).end('{"error":{"message":"no"}}');
    const sent = await core.call('chat.send', { ...wish, shown });
    expect((await core.watch(sent.answer.id)).final.state).toBe('failed');
    expect([second.received.length, third.received.length]).toEqual([1, 0]);
  });

  test('nobody is shown in place of a model that was asked for by name', async () => {
    const [first] = await two();
    expect(await preview({ ...wish, modelId: first.model })).toMatchObject({ instead: null });
  });
});
