import type { Message, StreamEvent } from '../../../shared/contract.ts';

type WatchEvent = StreamEvent<'chat.watch'>;

/** An answer being written. It belongs to core: watchers come and go, only `abort` stops it. */
export interface LiveTurn {
  readonly message: Message;
  /** What has been written so far. */
  readonly content: string;
  readonly signal: AbortSignal;
  add(text: string): void;
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
  let content = '';

  return {
    message,
    get content() {
      return content;
    },
    signal: controller.signal,
    add(text) {
      content += text;
      for (const watcher of watchers) watcher({ type: 'text-delta', text });
    },
    stop: () => controller.abort(),
    end(final) {
      for (const watcher of watchers) watcher({ type: 'end', message: final });
      watchers.clear();
      ended.resolve();
    },
    async watch(emit, gone) {
      emit({ type: 'snapshot', message: { ...message, content } });
      watchers.add(emit);
      const left = new Promise<void>((resolve) => gone.addEventListener('abort', () => resolve(), { once: true }));
      await Promise.race([ended.promise, left]);
      watchers.delete(emit);
    },
  };
}
