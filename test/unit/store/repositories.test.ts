import { describe, expect, test } from 'vitest';

import { addTurn, openRepositories } from '../../fixtures/open-repositories.ts';

describe('conversations', () => {
  test('paging shows every conversation once, pinned first, newest first, also when times are equal', () => {
    const { store } = openRepositories();
    const ids = Array.from(
      { length: 25 },
      (_, i) => addTurn(store, `c${i}`, '', undefined, Math.floor(i / 5)).conversationId,
    );
    store['conversations.update']({ id: ids[3] ?? '', pinned: true });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = store['conversations.list']({ limit: 4, cursor });
      seen.push(...page.items.map((item) => item.id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    const rest = ids.filter((id) => id !== ids[3]).toReversed();
    expect(seen).toEqual([ids[3], ...rest]);
  });

  test('a made-up cursor is refused, not run', () => {
    const { store } = openRepositories();
    expect(() => store['conversations.list']({ limit: 5, cursor: "1' OR '1" })).toThrow('INVALID_REQUEST');
  });

  test('the title is the first line that says something, cut at a word; a person’s own title stays', () => {
    const { store } = openRepositories();
    const { conversationId } = addTurn(store, `\n\n  ${'word '.repeat(40)}\nsecond line`, '');
    const { title, titled } = store['conversations.get']({ id: conversationId });
    expect(title.length).toBeLessThanOrEqual(81);
    expect(title).toMatch(/^word .*word…$/);
    expect(titled).toBe(false);
    store['conversations.update']({ id: conversationId, title: 'Mine' });
    addTurn(store, 'another', '', {
      conversationId,
      answerId: store['conversations.get']({ id: conversationId }).leafId ?? '',
    });
    expect(store['conversations.get']({ id: conversationId })).toMatchObject({ title: 'Mine', titled: true });
  });

  test('a hidden conversation is nowhere to be found, and all there after an undo', () => {
    const { store } = openRepositories();
    const { conversationId } = addTurn(store, 'zanzibar', 'answer');
    store['conversations.hide']({ ids: [conversationId], now: 5 });
    expect(store['conversations.list']({ limit: 5 }).items).toEqual([]);
    expect(store.search({ query: 'zanzibar', limit: 5 }).hits).toEqual([]);
    expect(() => store['conversations.get']({ id: conversationId })).toThrow('NOT_FOUND');
    store['conversations.restore']({ ids: [conversationId] });
    expect(store.search({ query: 'zanzibar', limit: 5 }).hits).toHaveLength(2);
  });
});

describe('messages', () => {
  test('a branch of ten thousand messages pages from its end, without gaps', () => {
    const { store, db } = openRepositories();
    let last: { conversationId: string; answerId: string } | undefined;
    db.transaction(() => {
      for (let i = 0; i < 5000; i++) last = addTurn(store, `q${i}`, `a${i}`, last);
    })();
    const conversationId = last?.conversationId ?? '';
    const texts: string[] = [];
    let beforeId: string | undefined;
    for (;;) {
      const page = store['messages.page']({ conversationId, limit: 500, beforeId });
      texts.unshift(...page.items.map((item) => item.content));
      beforeId = page.items[0]?.id;
      if (!page.hasMore) break;
    }
    expect(texts).toHaveLength(10_000);
    expect(texts.slice(0, 4)).toEqual(['q0', 'a0', 'q1', 'a1']);
    expect(texts.at(-1)).toBe('a4999');
    // ten thousand parents in a row: a cascade would exceed SQLite's depth
    expect(store['conversations.purge']({ ids: [conversationId], forMs: Infinity })).toEqual({
      conversations: 1,
      messages: 10_000,
      left: [],
    });
  });

  test('editing and regenerating make branches; each can be shown again down to its newest leaf', () => {
    const { store } = openRepositories();
    const first = addTurn(store, 'question', 'answer one');
    const follow = addTurn(store, 'follow-up', 'deep answer', first);
    const { answer } = store['messages.addAnswer']({ parentId: first.userId, now: 2000 });
    store['messages.finish']({ id: answer.id, content: 'answer two', state: 'complete', lineage: null, error: null });
    const shown = store['messages.page']({ conversationId: first.conversationId, limit: 10 }).items;
    expect(shown.map((item) => item.content)).toEqual(['question', 'answer two']);
    expect(shown[1]?.siblingIds).toEqual([first.answerId, answer.id]);
    const back = store['messages.selectBranch']({ id: first.answerId });
    expect(back.leafId).toBe(follow.answerId);
    const again = store['messages.page']({ conversationId: first.conversationId, limit: 10 }).items;
    expect(again.map((item) => item.content)).toEqual(['question', 'answer one', 'follow-up', 'deep answer']);
  });

  test('a message can’t be hung under another conversation’s', () => {
    const { store } = openRepositories();
    const one = addTurn(store, 'one', '');
    const two = addTurn(store, 'two', '');
    expect(() =>
      store['messages.appendTurn']({ conversationId: one.conversationId, parentId: two.answerId, text: 'x', now: 1 }),
    ).toThrow('NOT_FOUND');
    expect(store['messages.page']({ conversationId: one.conversationId, limit: 10 }).items).toHaveLength(2);
    expect(
      store['messages.page']({ conversationId: one.conversationId, limit: 10, leafId: two.answerId }).items,
    ).toEqual([]);
  });

  test('a circle of parents can’t be written: reading a branch would not end', () => {
    const { store, db } = openRepositories();
    const { userId, answerId } = addTurn(store, 'question', 'answer');
    const hang = db.prepare(`UPDATE messages SET parent_seq = (SELECT seq FROM messages WHERE id = ?) WHERE id = ?`);
    expect(() => hang.run(answerId, userId)).toThrow('CHECK');
    expect(() => hang.run(userId, userId)).toThrow('CHECK');
    const elsewhere =
      db.prepare(`INSERT INTO messages (id, conversation_seq, parent_seq, role, content, state, created_at)
      VALUES ('x', 1, 999, 'user', '', 'complete', 1)`);
    expect(() => elsewhere.run()).toThrow('another conversation');
  });

  test('an answer that was being written when the process died says so', () => {
    const { store } = openRepositories();
    const turn = store['messages.appendTurn']({ conversationId: null, parentId: null, text: 'q', now: 1 });
    store['messages.saveProgress']({ id: turn.answer.id, content: 'half an ans' });
    expect(store['messages.interruptStreaming']({})).toBe(1);
    expect(store['messages.get']({ id: turn.answer.id })).toMatchObject({
      state: 'interrupted',
      content: 'half an ans',
    });
    expect(store.search({ query: 'half', limit: 5 }).hits).toHaveLength(1);
  });
});

describe('search', () => {
  test('finds words without their accents, marks them, and knows titles from messages', () => {
    const { store } = openRepositories();
    const { conversationId } = addTurn(store, 'Der Müller wohnt in Zürich', 'Yes.');
    store['conversations.update']({ id: conversationId, title: 'Zürich trip' });
    const { hits } = store.search({ query: 'zurich', limit: 10 });
    expect(hits.map((hit) => [hit.messageId === null, hit.snippet.find((part) => part.hit)?.text])).toEqual([
      [true, 'Zürich'],
      [false, 'Zürich'],
    ]);
  });

  test.each([
    ['東京都庁へ行きました。', '京都', '京都'],
    ['今天天气很好', '天气', '天气'],
    ['한국어 문장입니다', '국어', '국어'],
    ['ภาษาไทยไม่มีเว้นวรรค', 'ไทย', 'ไทย'],
    ['SQLiteは速い', 'sqlite', 'SQLite'],
  ])('in %s, written without spaces, %s is found and marked', (text, query, hit) => {
    const { store, db } = openRepositories();
    const { conversationId } = addTurn(store, text, 'ok');
    store['conversations.update']({ id: conversationId, title: 'titled' });
    const { hits } = store.search({ query, limit: 10 });
    expect(hits).toHaveLength(1);
    const marked = hits[0]?.snippet ?? [];
    expect(marked.filter((part) => part.hit).map((part) => part.text)).toEqual([hit]);
    expect(marked.map((part) => part.text).join('')).toBe(text);
    store['conversations.purge']({ ids: [conversationId], forMs: Infinity });
    db.exec(`INSERT INTO messages_fts (messages_fts, rank) VALUES ('integrity-check', 1)`);
  });

  test('an edited title is found by its new words only', () => {
    const { store } = openRepositories();
    const { conversationId } = addTurn(store, 'first words', '');
    store['conversations.update']({ id: conversationId, title: 'aardvark' });
    store['conversations.update']({ id: conversationId, title: 'baboon' });
    expect(store.search({ query: 'aardvark', limit: 5 }).hits).toEqual([]);
    expect(store.search({ query: 'baboon', limit: 5 }).hits).toHaveLength(1);
  });

  test('a growing answer is found once, by its final words', () => {
    const { store } = openRepositories();
    const turn = store['messages.appendTurn']({ conversationId: null, parentId: null, text: 'q', now: 1 });
    for (const content of ['gr', 'growing', 'growing text'])
      store['messages.saveProgress']({ id: turn.answer.id, content });
    expect(store.search({ query: 'growing', limit: 5 }).hits).toEqual([]);
    store['messages.finish']({
      id: turn.answer.id,
      content: 'final text',
      state: 'complete',
      lineage: null,
      error: null,
    });
    expect(store.search({ query: 'growing', limit: 5 }).hits).toEqual([]);
    expect(store.search({ query: 'final', limit: 5 }).hits).toHaveLength(1);
  });

  test('inside one conversation only its own messages are found', () => {
    const { store } = openRepositories();
    const one = addTurn(store, 'shared word', '');
    addTurn(store, 'shared word too', '');
    const { hits } = store.search({ query: 'shared', limit: 5, conversationId: one.conversationId });
    expect(hits.map((hit) => hit.messageId)).toEqual([one.userId]);
  });
});
