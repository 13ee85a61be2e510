import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import type { AssistantBody } from '../../../shared/contract/assistants.ts';
import type { ProviderKind } from '../../../shared/domain/provider.ts';
import { writeTinyModel } from '../../fixtures/gguf/index.ts';
import { adding } from '../../fixtures/providers/adding.ts';
import { startServer } from '../../fixtures/providers/recorded-server.ts';
import type { RecordedServer } from '../../fixtures/providers/recorded-server.ts';
import { WIRE_FORMATS, cut } from '../../fixtures/providers/wire-formats.ts';
import { openCore } from '../../fixtures/start-core.ts';
import type { TestCore } from '../../fixtures/start-core.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

const WAY_IN = { kind: 'passphrase', passphrase: 'correct horse battery' } as const;
const CLERK: AssistantBody = {
  name: 'Clerk',
  icon: 'letter',
  prompt: 'Write like a clerkword.',
  mode: { kind: 'auto' },
  sampling: { temperature: 0.2, stop: ['HALT'] },
  floor: 'confidential',
};

let core: TestCore;
let close: () => Promise<void>;
const servers: RecordedServer[] = [];

beforeEach(async () => {
  ({ core, close } = await openCore());
});
afterEach(async () => {
  await close();
  for (const server of servers.splice(0)) await server.close();
});

/** A provider on loopback that says the same in every answer. */
async function provider(kind: ProviderKind, model: string): Promise<RecordedServer> {
  const format = WIRE_FORMATS.find((one) => one.kind === kind);
  if (format === undefined) throw new Error(kind);
  const server = await startServer((response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const event of format.answer(cut(' and some more', [5]))) response.write(event);
    response.end();
  });
  servers.push(server);
  await core.call('providers.add', adding('mock', format, server, { models: [model] }));
  return server;
}

async function addTinyModel(): Promise<string> {
  const path = join(core.profile, 'tiny.gguf');
  writeTinyModel(path, { contextLength: 512 });
  return (await core.call('models.add', { path, storage: 'in-place' })).id;
}

const bodyOf = (server: RecordedServer, at = -1): string => server.received.at(at)?.body.toString('utf8') ?? '';

// The bugs: a floor that the window only shows, one that the next assistant takes away, one that a wish gets around.
describe('an assistant’s floor', () => {
  it('keeps its turns from the cloud in core, from the first message on and when the assistant is changed', async () => {
    const server = await provider('openai-compatible', 'm');
    const { id: assistantId } = await core.call('assistants.put', CLERK);
    const question = { conversationId: null, parentId: null, text: 'What is a haiku?' };
    expect(await core.call('chat.preview', question)).toMatchObject({ outcome: 'go', route: { zone: 'cloud' } });
    const begin = { assistantId };
    const refused = await core.call('chat.preview', { ...question, begin });
    expect(refused).toMatchObject({ outcome: 'refused', sensitivity: 'confidential' });
    expect(refused.outcome === 'refused' && refused.reasons).toContainEqual({
      code: 'assistant-floor',
      values: { sensitivity: 'confidential' },
    });
    await expect(core.call('chat.send', { ...question, begin })).rejects.toMatchObject({ code: 'MODEL_NONE' });
    await expect(core.call('chat.send', { ...question, begin, modelId: 'mock/m' })).rejects.toMatchObject({
      code: 'ROUTE_REFUSED',
    });
    expect(server.connections()).toBe(0);

    await addTinyModel();
    const sent = await core.call('chat.send', { ...question, begin, sampling: { maxTokens: 4 } });
    expect(sent).toMatchObject({ route: { zone: 'device', sensitivity: 'confidential' } });
    const { final } = await core.watch(sent.answer.id);
    const conversationId = sent.conversation.id;
    await core.call('conversations.configure', { id: conversationId, assistantId: null });
    const next = { conversationId, parentId: final.id, text: 'And a sonnet?' };
    expect(await core.call('chat.preview', next)).toMatchObject({ outcome: 'go', route: { zone: 'device' } });
    await expect(core.call('chat.send', { ...next, modelId: 'mock/m' })).rejects.toMatchObject({
      code: 'ROUTE_REFUSED',
    });
    expect(server.connections()).toBe(0);
  });
});

// The bug: a meter that says there is room, because it left out the prompt of an assistant that is only chosen yet.
describe('how full the context would be', () => {
  it('counts what a conversation begins with before it is there', async () => {
    await provider('openai-compatible', 'm');
    const { id: assistantId } = await core.call('assistants.put', { ...CLERK, prompt: 'Mind the rules. '.repeat(200) });
    const draft = { conversationId: null, parentId: null, text: 'What is a haiku?', modelId: 'mock/m' };
    const alone = await core.call('chat.measure', draft);
    const begun = await core.call('chat.measure', { ...draft, begin: { assistantId } });
    expect(begun.promptTokens - alone.promptTokens).toBeGreaterThan(500);
  });
});

// The bugs: a prompt or a parameter that never arrives, a conversation on this device that an assistant sends elsewhere.
describe('what a conversation is answered with', () => {
  it('goes with its requests: prompt, parameters and stop texts, those replaced like everything else', async () => {
    const server = await provider('openai-compatible', 'm');
    const { id: assistantId } = await core.call('assistants.put', {
      ...CLERK,
      floor: 'public',
      sampling: { temperature: 0.2, stop: ['billing-7741@contoso.com'] },
    });
    const sent = await core.call('chat.send', {
      conversationId: null,
      parentId: null,
      text: 'Hi',
      begin: { assistantId },
    });
    await core.watch(sent.answer.id);
    expect(bodyOf(server)).toContain('clerkword');
    expect(JSON.parse(bodyOf(server))).toMatchObject({ temperature: 0.2 });
    expect(bodyOf(server)).not.toContain('billing-7741');

    const id = sent.conversation.id;
    await core.call('conversations.configure', { id, prompt: 'Only verse.', sampling: { temperature: 1, seed: 7 } });
    const again = await core.call('chat.send', { conversationId: id, parentId: sent.answer.id, text: 'More' });
    await core.watch(again.answer.id);
    expect(bodyOf(server)).toContain('Only verse.');
    expect(bodyOf(server)).not.toContain('clerkword');
    expect(JSON.parse(bodyOf(server))).toMatchObject({ temperature: 1, seed: 7 });
  });

  it('keeps to this device when the conversation does, whatever model its assistant brings', async () => {
    await provider('openai-compatible', 'm');
    const { conversation } = await core.call('chat.send', {
      conversationId: null,
      parentId: null,
      text: 'Hi',
    });
    const { id } = conversation;
    await core.call('conversations.update', { id, mode: { kind: 'device' } });
    const { id: assistantId } = await core.call('assistants.put', {
      ...CLERK,
      mode: { kind: 'model', modelId: 'mock/m' },
    });
    await core.call('conversations.configure', { id, assistantId });
    expect((await core.call('conversations.get', { id })).mode).toEqual({ kind: 'device' });
  });
});

// The bugs: an assistant lost with a lock, a temporary conversation's prompt on disk, a deleted one that can be read back.
it('survives a lock, follows changes in memory too, and leaves nothing when it is deleted', async () => {
  const made = await core.call('assistants.put', CLERK);
  const temporary = await core.call('conversations.create', { temporary: true });
  await core.call('conversations.configure', { id: temporary.id, prompt: 'quokkaprompt', assistantId: made.id });
  await core.call('assistants.put', { ...CLERK, id: made.id, name: 'Scribe' });
  expect(await core.call('conversations.setup', { id: temporary.id })).toMatchObject({
    assistant: { name: 'Scribe' },
    prompt: 'quokkaprompt',
  });
  await core.call('snippets.put', { name: 'hello', text: 'Dear {{name}}' });
  await core.call('assistants.hide', { key: 'letter', hidden: true });
  await core.call('vault.lock', {});
  await core.call('vault.unlock', WAY_IN);
  const { items } = await core.call('assistants.list', {});
  expect(items[0]).toMatchObject({ id: made.id, name: 'Scribe' });
  expect(items.find(({ starter }) => starter?.key === 'letter')?.starter?.hidden).toBe(true);
  expect((await core.call('snippets.list', {})).items).toHaveLength(1);
  await expect(core.call('assistants.put', { ...CLERK, id: 'starter-letter' })).rejects.toMatchObject({
    code: 'INVALID_REQUEST',
  });

  await core.call('assistants.delete', { id: made.id });
  const { key } = await core.call('keys.export', { proof: WAY_IN });
  await core.call('vault.lock', {});
  const { decryptedPages } = await import('../../fixtures/sqlcipher-pages.ts');
  const pages = Buffer.concat(decryptedPages(join(core.profile, 'sotto.db'), Buffer.from(key, 'hex'))).toString(
    'latin1',
  );
  expect(pages).toContain('Dear {{name}}');
  for (const word of ['clerkword', 'quokkaprompt']) expect(pages).not.toContain(word);
});

// The bugs: an export that leaves out how conversations are answered; one file that adds everything twice.
it('goes out with an export, and comes back once', async () => {
  const made = await core.call('assistants.put', CLERK);
  await core.call('snippets.put', { name: 'hello', text: 'Dear {{name}}' });
  await addTinyModel();
  const sent = await core.call('chat.send', {
    conversationId: null,
    parentId: null,
    text: 'What is a haiku?',
    begin: { assistantId: made.id, prompt: 'Only verse.' },
    sampling: { maxTokens: 4 },
  });
  await core.watch(sent.answer.id);
  const out = await core.call('transfer.export', {
    format: 'json',
    path: join(tempFolder(), 'all.json'),
    plaintextAcknowledged: true,
  });
  const other = await openCore();
  try {
    const path = out.path;
    expect(await other.core.call('transfer.import', { path, dryRun: true })).toMatchObject({
      assistants: { added: 1, known: 0 },
      snippets: { added: 1, known: 0 },
    });
    await other.core.call('transfer.import', { path, dryRun: false });
    const again = await other.core.call('transfer.import', { path, dryRun: false });
    expect(again).toMatchObject({ assistants: { added: 0, known: 1 }, snippets: { added: 0, known: 1 } });
    expect((await other.core.call('assistants.list', {})).items[0]).toMatchObject({ ...CLERK, id: made.id });
    expect(await other.core.call('conversations.setup', { id: sent.conversation.id })).toEqual(
      await core.call('conversations.setup', { id: sent.conversation.id }),
    );
  } finally {
    await other.close();
  }
  const one = await core.call('transfer.export', {
    format: 'json',
    path: join(tempFolder(), 'one.json'),
    conversationId: sent.conversation.id,
    plaintextAcknowledged: true,
  });
  const text = readFileSync(one.path, 'utf8');
  expect(text).toContain('Only verse.');
  expect(text).not.toContain('Dear {{name}}');
});

// The bugs: a first half that is lost or said twice, an answer that moves to another model, a made-up "same answer".
describe('going on with an answer', () => {
  it('on this device writes on in the answer itself, and tells what both parts took', async () => {
    await addTinyModel();
    const sent = await core.call('chat.send', {
      conversationId: null,
      parentId: null,
      text: 'Count',
      sampling: { maxTokens: 6, seed: 1 },
    });
    const { final: first } = await core.watch(sent.answer.id);
    expect(first.lineage?.stopReason).toBe('length');
    await core.call('conversations.configure', { id: sent.conversation.id, sampling: { maxTokens: 5, seed: 2 } });
    const more = await core.call('chat.continue', { messageId: first.id });
    expect(more).toMatchObject({ userMessage: null, answer: { id: first.id, state: 'streaming' } });
    const { final } = await core.watch(first.id);
    expect(final.id).toBe(first.id);
    expect(final.content.startsWith(first.content.trimEnd())).toBe(true);
    expect(final.content.length).toBeGreaterThan(first.content.length);
    expect(final.lineage).toMatchObject({ continued: 1, completionTokens: 11, modelId: first.lineage?.modelId });
    // what was written is known to the model's cache: only the turn's end was read again
    expect(final.lineage?.evaluatedTokens).toBeLessThan(first.lineage?.promptTokens ?? 0);
  });

  it('by a service that takes a beginning goes on in the answer, with its values replaced', async () => {
    const server = await provider('anthropic', 'claude-sonnet-4-5');
    const sent = await core.call('chat.send', {
      conversationId: null,
      parentId: null,
      text: 'Write to billing-7741@contoso.com',
    });
    const { final: first } = await core.watch(sent.answer.id);
    await core.call('chat.continue', { messageId: first.id });
    const { final } = await core.watch(first.id);
    expect(final.content).toBe(' and some more and some more');
    const body = JSON.parse(bodyOf(server)) as { messages: { role: string; content: { text: string }[] }[] };
    expect(body.messages.at(-1)).toMatchObject({ role: 'assistant' });
    expect(bodyOf(server)).not.toContain('billing-7741');
  });

  it('by one that does not is asked for in a message of its own', async () => {
    const server = await provider('openai-compatible', 'm');
    const sent = await core.call('chat.send', { conversationId: null, parentId: null, text: 'Hi' });
    const { final: first } = await core.watch(sent.answer.id);
    const more = await core.call('chat.continue', { messageId: first.id });
    expect(more.userMessage).toMatchObject({ role: 'user', parentId: first.id });
    expect(more.answer.id).not.toBe(first.id);
    await core.watch(more.answer.id);
    expect(bodyOf(server)).toContain(more.userMessage?.content);
    // something hangs on it now
    await expect(core.call('chat.continue', { messageId: sent.userMessage.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
