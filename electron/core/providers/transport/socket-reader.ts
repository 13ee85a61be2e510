import type { Socket } from 'node:net';

/** Reads a handshake from a socket byte by byte, and gives back what came too much. */
export interface SocketReader {
  /** Exactly that many bytes. */
  read(length: number): Promise<Buffer>;
  /** Up to and with `end`; rejects when more than `most` bytes come before it. */
  readTo(end: string, most: number): Promise<Buffer>;
  /** Leaves the socket as it was found, with unread bytes put back. */
  release(): void;
}

/** `closed` makes the error for a socket that ends before the handshake does. An abort rejects with its reason. */
export function readSocket(socket: Socket, signal: AbortSignal, closed: () => Error): SocketReader {
  let buffered = Buffer.alloc(0);
  let failure: Error | undefined;
  let wake = (): void => undefined;

  const onData = (chunk: Buffer): void => {
    buffered = Buffer.concat([buffered, chunk]);
    wake();
  };
  const fail = (error: Error): void => {
    failure ??= error;
    wake();
  };
  const onEnd = (): void => fail(closed());
  const onAbort = (): void => fail(signal.reason as Error);
  socket.on('data', onData);
  socket.on('error', onEnd);
  socket.on('close', onEnd);
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) onAbort();

  const until = async (ready: () => number): Promise<Buffer> => {
    for (;;) {
      const length = ready();
      if (length > 0) {
        const taken = buffered.subarray(0, length);
        buffered = buffered.subarray(length);
        return taken;
      }
      if (failure !== undefined) throw failure;
      await new Promise<void>((resolve) => (wake = resolve));
    }
  };

  return {
    read: (length) => until(() => (buffered.length >= length ? length : 0)),
    readTo: (end, most) =>
      until(() => {
        const at = buffered.indexOf(end);
        if (at === -1 && buffered.length > most) throw closed();
        return at === -1 ? 0 : at + end.length;
      }),
    release() {
      socket.removeListener('data', onData);
      socket.removeListener('error', onEnd);
      socket.removeListener('close', onEnd);
      signal.removeEventListener('abort', onAbort);
      socket.pause();
      if (buffered.length > 0) socket.unshift(buffered);
    },
  };
}
