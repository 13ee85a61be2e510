import { connect } from 'node:net';
import type { Socket } from 'node:net';

/** A TCP connection. `failed` makes the error of anything that goes wrong before it stands; an abort rejects with its reason. */
export function dial(
  host: string,
  port: number,
  signal: AbortSignal,
  failed: (error: NodeJS.ErrnoException) => Error,
): Promise<Socket> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason as Error);
    const socket = connect({ host, port, noDelay: true, autoSelectFamily: true });
    const settle = (): void => {
      signal.removeEventListener('abort', onAbort);
      socket.removeListener('error', onError);
    };
    const onAbort = (): void => {
      settle();
      socket.on('error', () => undefined);
      socket.destroy();
      reject(signal.reason as Error);
    };
    const onError = (error: Error): void => {
      settle();
      reject(failed(error));
    };
    signal.addEventListener('abort', onAbort, { once: true });
    socket.once('error', onError);
    socket.once('connect', () => {
      settle();
      resolve(socket);
    });
  });
}
