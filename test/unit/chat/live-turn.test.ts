import { describe, expect, test } from 'vitest';

import { createLiveTurn } from '../../../electron/core/chat/live-turn.ts';
import { promptFor } from '../../../electron/core/chat/prompt.ts';
import type { Message, StreamEvent } from '../../../shared/contract.ts';

const answer: Message = {
  id: 'a1',
  conversationId: 'c1',
  parentId: 'u1',
  role: 'assistant',
  content: '',
  state: 'streaming',
  createdAt: 1,
  lineage: null,
  error: null,
};

function watcher() {
  const events: StreamEvent<'chat.watch'>[] = [];
  const gone = new AbortController();
  const text = () =>
    events
      .map((event) =>
        event.type === 'snapshot' ? event.message.content : event.type === 'text-delta' ? event.text : '',
      )
      .join('');
  return { events, gone, text, emit: (event: StreamEvent<'chat.watch'>) => void events.push(event) };
}

describe('a live turn', () => {
  test('a window that comes late sees the same text as one that was there from the start', async () => {
    const turn = createLiveTurn(answer);
    const early = watcher();
    const late = watcher();
    const first = turn.watch(early.emit, early.gone.signal);
    turn.add('Once ');
    const second = turn.watch(late.emit, late.gone.signal);
    turn.add('upon');
    turn.end({ ...answer, content: 'Once upon', state: 'complete' });
    await Promise.all([first, second]);
    expect(early.text()).toBe('Once upon');
    expect(late.text()).toBe('Once upon');
    expect(late.events.at(-1)?.type).toBe('end');
  });

  test('a window that goes does not stop the answer', async () => {
    const turn = createLiveTurn(answer);
    const one = watcher();
    const watching = turn.watch(one.emit, one.gone.signal);
    one.gone.abort();
    await watching;
    expect(turn.signal.aborted).toBe(false);
    turn.add('more');
    expect(one.text()).toBe('');
  });
});

describe('the prompt', () => {
  const at = (role: Message['role'], content: string, state: Message['state'] = 'complete'): Message => ({
    ...answer,
    role,
    content,
    state,
  });

  test('an answer that never began is not put into the model’s mouth as an empty one', () => {
    const prompt = promptFor('', [at('user', 'a'), at('assistant', '', 'failed'), at('user', 'b')]);
    expect(prompt.map((message) => message.content)).toEqual(['a', 'b']);
  });

  test('an interrupted answer keeps what it said', () => {
    expect(promptFor('', [at('user', 'a'), at('assistant', 'half', 'interrupted')])).toHaveLength(2);
  });

  test('a blank system prompt is none', () => {
    expect(promptFor('  \n', [at('user', 'a')])).toEqual([{ role: 'user', content: 'a' }]);
    expect(promptFor('Be brief.', [at('user', 'a')])[0]).toEqual({ role: 'system', content: 'Be brief.' });
  });
});
