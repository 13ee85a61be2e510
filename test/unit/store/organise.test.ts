import { describe, expect, test } from 'vitest';

import type { Lineage } from '../../../shared/contract.ts';
import type { StoreApi } from '../../../electron/core/store/api.ts';
import { EMPTY_MAP } from '../../../electron/core/privacy/redact/redaction-map.ts';
import { addTurn, openRepositories } from '../../fixtures/open-repositories.ts';

const listed = (store: StoreApi, params: { archived?: boolean; tagId?: string } = {}): string[] =>
  store['conversations.list']({ limit: 50, ...params }).items.map(({ id }) => id);

const lineage = (modelId: string, zone: Lineage['zone']): Lineage => ({
  modelId,
  modelName: `Model ${modelId}`,
  modelSha256: null,
  zone,
  sampling: { temperature: 1, topP: 1, topK: 0, minP: 0, repeatPenalty: 1, seed: null, maxTokens: null },
  contextSize: 1000,
  promptTokens: 10,
  evaluatedTokens: 10,
  completionTokens: 5,
  droppedMessages: 0,
  firstTokenMs: 10,
  durationMs: 20,
  stopReason: 'end',
});

function answered(store: StoreApi, text: string, modelId: string, zone: Lineage['zone'], now = 1000): string {
  const { conversation, answer } = store['messages.appendTurn']({ conversationId: null, parentId: null, text, now });
  store['messages.finish']({
    id: answer.id,
    content: 'done',
    state: 'complete',
    lineage: lineage(modelId, zone),
    error: null,
  });
  return conversation.id;
}

describe('tags', () => {
  // The bugs: a second tag that only differs by case; a name with a line break that breaks every row it is in
  test('a name is one tag whatever its case, and is kept tidy', () => {
    const { store } = openRepositories();
    const made = store['tags.create']({ name: '  Tax\n2026 ', now: 1 });
    expect(made).toMatchObject({ name: 'Tax 2026', look: 'square', conversations: 0 });
    expect(() => store['tags.create']({ name: 'TAX 2026', now: 2 })).toThrow('TAG_EXISTS');
    const other = store['tags.create']({ name: 'Home', now: 3 });
    expect(other.look).toBe('diamond');
    expect(() => store['tags.update']({ id: other.id, name: 'tax 2026' })).toThrow('TAG_EXISTS');
    expect(store['tags.update']({ id: made.id, name: 'TAX 2026' }).name).toBe('TAX 2026');
    expect(store['tags.list']({}).items.map(({ name }) => name)).toEqual(['Home', 'TAX 2026']);
  });

  // The bugs: tagging twice counts twice; a purge or the end of a tag leaves its mark somewhere
  test('a conversation has a tag once, and neither outlives the other', () => {
    const { store, db } = openRepositories();
    const a = addTurn(store, 'one', '').conversationId;
    const b = addTurn(store, 'two', '').conversationId;
    const { id } = store['tags.create']({ name: 'Work', now: 1 });
    expect(store['conversations.organise']({ ids: [a, b, 'nobody'], addTags: [id], now: 5 })).toBe(2);
    store['conversations.organise']({ ids: [a], addTags: [id], now: 6 });
    expect(store['conversations.get']({ id: a }).tagIds).toEqual([id]);
    expect(store['tags.list']({}).items[0]?.conversations).toBe(2);
    expect(listed(store, { tagId: id }).toSorted()).toEqual([a, b].toSorted());
    store['conversations.purge']({ ids: [b], forMs: Infinity });
    expect(store['tags.list']({}).items[0]?.conversations).toBe(1);
    store['tags.delete']({ id });
    expect(store['conversations.get']({ id: a }).tagIds).toBeUndefined();
    expect(db.prepare('SELECT count(*) AS n FROM conversation_tags').get()).toEqual({ n: 0 });
    expect(() => store['conversations.organise']({ ids: [a], addTags: [id], now: 7 })).toThrow('NOT_FOUND');
  });

  // The bug: a purge of everything leaves the words that a person called things by
  test('go with everything', () => {
    const { store, db } = openRepositories();
    const { conversationId } = addTurn(store, 'one', '');
    const { id } = store['tags.create']({ name: 'Secret project', now: 1 });
    store['conversations.organise']({ ids: [conversationId], addTags: [id], now: 2 });
    store['conversations.purgeAll']({});
    expect(store['tags.list']({}).items).toEqual([]);
    expect(db.prepare('SELECT count(*) AS n FROM conversation_tags').get()).toEqual({ n: 0 });
  });
});

describe('the archive', () => {
  // The bugs: archived ones in the list; a list that pages over them; one that a person goes on with and can't see
  test('holds what is out of the list, until somebody writes in it', () => {
    const { store } = openRepositories();
    const turn = addTurn(store, 'zanzibar', 'answer');
    const other = addTurn(store, 'other', '').conversationId;
    store['conversations.organise']({ ids: [turn.conversationId], archived: true, now: 9 });
    expect(listed(store)).toEqual([other]);
    expect(listed(store, { archived: true })).toEqual([turn.conversationId]);
    expect(store['conversations.get']({ id: turn.conversationId }).archived).toBe(true);
    expect(store.search({ query: 'zanzibar', limit: 5 }).hits.map(({ archived }) => archived)).toEqual([true, true]);
    addTurn(store, 'more', '', turn);
    expect(listed(store, { archived: true })).toEqual([]);
    expect(listed(store)).toContain(turn.conversationId);
  });
});

describe('a copy of a conversation', () => {
  // The bugs: only the branch on show copied; a value under another placeholder in the copy; a file shared, so that the
  // end of one conversation is the end of the other's file; a copy that outlives its original's time
  test('has all branches, files and placeholders, and shares nothing', () => {
    const { store, db } = openRepositories();
    const { id: tag } = store['tags.create']({ name: 'Work', now: 1 });
    const file = store['attachments.add']({
      conversationId: null,
      name: 'a.txt',
      kind: 'text',
      mediaType: 'text/plain',
      pages: null,
      state: 'read',
      text: 'file words',
      data: new Uint8Array([1, 2, 3]),
      now: 1,
    });
    const first = store['messages.appendTurn']({
      conversationId: null,
      parentId: null,
      text: 'question',
      attachmentIds: [file.id],
      now: 100,
    });
    const id = first.conversation.id;
    store['messages.finish']({ id: first.answer.id, content: 'one', state: 'complete', lineage: null, error: null });
    const second = store['messages.addAnswer']({ parentId: first.userMessage.id, now: 200 });
    store['messages.saveProgress']({ id: second.answer.id, content: 'half' });
    store['redaction.put']({ conversationId: id, map: { ...EMPTY_MAP, reserved: ['PERSON_1'] } });
    store['retention.raise']({ conversationId: id, sensitivity: 'restricted' });
    store['conversations.organise']({ ids: [id], addTags: [tag], pinned: true, archived: true, now: 300 });

    const copy = store['conversations.duplicate']({ id });
    expect(copy).toMatchObject({ title: 'question', tagIds: [tag], pinned: false, updatedAt: 200 });
    expect(copy.archived).toBeUndefined();
    const branch = store['messages.branch']({ id: copy.leafId ?? '' });
    expect(branch.map(({ content, state }) => [content, state])).toEqual([
      ['question', 'complete'],
      ['half', 'interrupted'],
    ]);
    const [question] = store['messages.page']({ conversationId: copy.id, limit: 5 }).items;
    const answers = store['messages.page']({ conversationId: copy.id, limit: 5 }).items[1]?.siblingIds ?? [];
    expect(answers.map((one) => store['messages.get']({ id: one }).content)).toEqual(['one', 'half']);
    expect(store['redaction.get']({ conversationId: copy.id })?.reserved).toEqual(['PERSON_1']);
    expect(db.prepare('SELECT sensitivity FROM conversations WHERE id = ?').get(copy.id)).toEqual({
      sensitivity: 'restricted',
    });

    store['conversations.purge']({ ids: [id], forMs: Infinity });
    const own = question?.attachments?.[0]?.id ?? '';
    expect(own).not.toBe(file.id);
    expect([...store['attachments.data']({ id: own }).data]).toEqual([1, 2, 3]);
    expect(store.search({ query: 'question', limit: 9 }).hits).toHaveLength(2);
    expect(db.pragma('foreign_key_check')).toEqual([]);
  });
});

describe('a title by a model', () => {
  // The bug: a name that a person gave is overwritten by one that was made up meanwhile
  test('names what nobody has named, and nothing else', () => {
    const { store } = openRepositories();
    const { conversationId: id, answerId } = addTurn(store, 'how do I', 'so');
    expect(store['conversations.nameByModel']({ id, title: 'Doing it', answerId })).toBe(true);
    expect(store['conversations.get']({ id })).toMatchObject({ title: 'Doing it', titled: true });
    const { conversationId: mine, answerId: other } = addTurn(store, 'how do I', 'so');
    store['conversations.update']({ id: mine, title: 'Mine' });
    expect(store['conversations.nameByModel']({ id: mine, title: 'Theirs', answerId: other })).toBe(false);
    expect(store['conversations.get']({ id: mine }).title).toBe('Mine');
    expect(store.search({ query: 'Doing', limit: 5 }).hits[0]?.conversationId).toBe(id);
  });
});

describe('search with filters', () => {
  // The bug of each: a hit that the filter should have kept out, or one it should have let through
  test('by who answered, where, how sensitive, when, tag, archive and file', () => {
    const { store } = openRepositories();
    const here = answered(store, 'lease one', 'local', 'device', 1000);
    const there = answered(store, 'lease two', 'openai/gpt', 'cloud', 2000);
    store['retention.raise']({ conversationId: here, sensitivity: 'restricted' });
    const { id: tag } = store['tags.create']({ name: 'Flat', now: 1 });
    const { id: both } = store['tags.create']({ name: 'Law', now: 1 });
    store['conversations.organise']({ ids: [here, there], addTags: [tag], now: 1 });
    store['conversations.organise']({ ids: [there], addTags: [both], archived: true, now: 1 });
    const found = (filters: NonNullable<Parameters<StoreApi['search']>[0]['filters']>, query = 'lease'): string[] => [
      ...new Set(store.search({ query, limit: 20, filters }).hits.map(({ conversationId }) => conversationId)),
    ];
    for (const query of ['lease', '']) {
      expect(found({ modelId: 'local' }, query)).toEqual([here]);
      expect(found({ zone: 'cloud' }, query)).toEqual([there]);
      expect(found({ sensitivity: 'restricted' }, query)).toEqual([here]);
      expect(found({ sensitivity: 'public' }, query)).toEqual([]);
      expect(found({ from: 1500 }, query)).toEqual([there]);
      expect(found({ to: 2000 }, query)).toEqual([here]);
      expect(found({ from: 1000, to: 1001 }, query)).toEqual([here]);
      expect(found({ archived: true }, query)).toEqual([there]);
      expect(found({ archived: false }, query)).toEqual([here]);
      expect(found({ tagIds: [tag, both] }, query)).toEqual([there]);
      expect(found({ tagIds: ['nothing'] }, query)).toEqual([]);
      expect(found({ hasAttachment: true }, query)).toEqual([]);
      expect(found({ hasAttachment: false, zone: 'device', tagIds: [tag] }, query)).toEqual([here]);
    }
    expect(found({ modelId: 'local' }, 'two')).toEqual([]);
    expect(store.search({ query: '', limit: 5 }).hits).toEqual([]);
    expect(store['search.models']({}).items).toEqual([
      { modelId: 'local', modelName: 'Model local', zone: 'device' },
      { modelId: 'openai/gpt', modelName: 'Model openai/gpt', zone: 'cloud' },
    ]);
  });
});
