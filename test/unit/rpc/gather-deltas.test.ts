import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { Handlers } from '../../../electron/core/rpc/handlers.ts';
import { gatherDeltas } from '../../../electron/core/rpc/gather-deltas.ts';
import type { Message, StreamEvent } from '../../../shared/contract.ts';

type WatchEvent = StreamEvent<'chat.watch'>;

const message = { id: 'a', content: 'Owls fly.' } as Message;
const said = (text: string): WatchEvent => ({ type: 'text-delta', text });
const thought = (text: string): WatchEvent => ({ type: 'reasoning-delta', text });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A window that watches, and core's side of it. */
function watch() {
  const told: WatchEvent[] = [];
  let emit: (event: WatchEvent) => void = () => undefined;
  const end = Promise.withResolvers<void>();
  const streams: Partial<Handlers['streams']> = {
    'chat.watch': (_params, given) => {
      emit = given;
      return end.promise;
    },
  };
  const handlers = gatherDeltas({ calls: {}, streams } as unknown as Handlers);
  const done = handlers.streams['chat.watch'](
    { messageId: 'a' },
    (event) => told.push(event),
    new AbortController().signal,
  );
  return { told, emit: (event: WatchEvent) => emit(event), end: end.resolve, fail: end.reject, done };
}

describe('an answer that a window watches', () => {
  // The first word is what a person waits for.
  it('is told from its first word at once', () => {
    const { told, emit } = watch();
    emit({ type: 'snapshot', message });
    emit(said('Owls '));
    expect(told).toEqual([{ type: 'snapshot', message }, said('Owls ')]);
  });

  // Five hundred tokens a second are as many tasks in three processes.
  it('is told in a hundred pieces a second at most, with every word', () => {
    const { told, emit } = watch();
    for (let at = 0; at < 500; at++) {
      emit(said(`${at} `));
      vi.advanceTimersByTime(2);
    }
    vi.advanceTimersByTime(50);
    const text = told.map((event) => (event.type === 'text-delta' ? event.text : '')).join('');
    expect(text).toBe(Array.from({ length: 500 }, (_, at) => `${at} `).join(''));
    expect(told.length).toBeLessThan(100);
  });

  // Joined with the words before it, a thought would stand in the answer.
  it('keeps thoughts and words apart, in their order', () => {
    const { told, emit } = watch();
    for (const event of [thought('Hm'), thought(', owls'), said('Owls'), said(' fly'), thought('.')]) emit(event);
    vi.advanceTimersByTime(50);
    expect(told).toEqual([thought('Hm'), thought(', owls'), said('Owls fly'), thought('.')]);
  });

  // Told before the last words, an end would drop them.
  it('has all its words before its end, and none behind it', () => {
    const { told, emit } = watch();
    for (const event of [said('Owls '), said('fly'), said('.'), { type: 'end', message } as const]) emit(event);
    vi.advanceTimersByTime(50);
    expect(told).toEqual([said('Owls '), said('fly.'), { type: 'end', message }]);
  });

  it('has all its words when it breaks off', async () => {
    const { told, emit, fail, done } = watch();
    emit(said('Owls '));
    emit(said('fly'));
    fail(new Error('over'));
    await expect(done).rejects.toThrow('over');
    expect(told).toEqual([said('Owls '), said('fly')]);
  });
});
