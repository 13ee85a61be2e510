import type { Message, StreamEvent } from '../../../shared/contract.ts';

type WatchEvent = StreamEvent<'chat.watch'>;

/** What there is of an answer. */
export interface Written {
  readonly content: string;
  /** Empty: none. */
  readonly reasoning: string;
}

export function shownReasoning(reasoning: string): Pick<Message, 'reasoning'> {
  return reasoning === '' ? {} : { reasoning };
}

/** An answer being written. It belongs to core: watchers come and go, only `abort` stops it. */
export interface LiveTurn {
  readonly message: Message;
  /** What has been written so far. */
  readonly content: string;
  readonly written: Written;
  readonly signal: AbortSignal;
  add(text: string): void;
  /** Thoughts before the answer. */
  think(text: string): void;
  stop(): void;
  /** Tells every watcher how it ended. */
  end(final: Message): void;
  /** Sends what is there, then every addition; resolves at the end or when the watcher goes. */
  watch(emit: (event: WatchEvent) => void, gone: AbortSignal): Promise<void>;
}

export function createLiveTurn(message: Message): LiveTurn {
  const controller = new AbortController();
  const watchers = new Set<(event: WatchEvent) => void>();
  const ended = Promise.withResolvers<void>();
  // of an answer that is gone on with there is something already
  let { content, reasoning = '' } = message;

  return {
    message,
    get content() {
      return content;
    },
    get written() {
      return { content, reasoning };
    },
    signal: controller.signal,
    add(text) {
      content += text;
      for (const watcher of watchers) watcher({ type: 'text-delta', text });
    },
    think(text) {
      reasoning += text;
      for (const watcher of watchers) watcher({ type: 'reasoning-delta', text });
    },
    stop: () => controller.abort(),
    end(final) {
      for (const watcher of watchers) watcher({ type: 'end', message: final });
      watchers.clear();
      ended.resolve();
    },
    async watch(emit, gone) {
      emit({ type: 'snapshot', message: { ...message, content, ...shownReasoning(reasoning) } });
      watchers.add(emit);
      const left = new Promise<void>((resolve) => gone.addEventListener('abort', () => resolve(), { once: true }));
      await Promise.race([ended.promise, left]);
      watchers.delete(emit);
    },
  };
}
