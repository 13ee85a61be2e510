import type { StreamEvent } from '../../../shared/contract.ts';
import type { Handlers } from './handlers.ts';

type Watch = Handlers['streams']['chat.watch'];
type WatchEvent = StreamEvent<'chat.watch'>;
type Delta = Extract<WatchEvent, { type: 'text-delta' | 'reasoning-delta' }>;

/** Less than a frame, so that a window has what it can draw. Milliseconds. */
const EVERY_MS = 12;

/**
 * For windows: what comes within a few milliseconds is told in one go. A fast answer is five hundred tokens a second, and
 * each would be a task of its own in three processes. The first words are told at once, and nothing overtakes.
 */
export function gatherDeltas(handlers: Handlers): Handlers {
  const watch: Watch = async (params, emit, signal) => {
    const gathered = gather(emit);
    try {
      await handlers.streams['chat.watch'](params, gathered.take, signal);
    } finally {
      gathered.flush();
    }
  };
  return { ...handlers, streams: { ...handlers.streams, 'chat.watch': watch } };
}

function gather(emit: (event: WatchEvent) => void) {
  let waiting: Delta | null = null;
  let timer: NodeJS.Timeout | undefined;
  let toldAt = -Infinity;

  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting === null) return;
    const told = waiting;
    waiting = null;
    toldAt = performance.now();
    emit(told);
  };
  const take = (event: WatchEvent): void => {
    if (event.type !== 'text-delta' && event.type !== 'reasoning-delta') {
      flush();
      return emit(event);
    }
    if (waiting !== null && waiting.type !== event.type) flush();
    waiting = { type: event.type, text: (waiting?.text ?? '') + event.text };
    const due = toldAt + EVERY_MS - performance.now();
    if (due <= 0) flush();
    else timer ??= setTimeout(flush, due);
  };
  return { take, flush };
}
