import { SottoError } from '../../../shared/errors.ts';
import type { ErrorCode } from '../../../shared/errors.ts';
import type { FramePort } from '../../../shared/frames.ts';

/** Milliseconds to wait for the host to start a process. */
const START_LIMIT_MS = 20_000;

/** Requests for a process of one kind that the host has not answered yet. */
export interface ProcessRequests {
  wait(): Promise<FramePort>;
  arrived(port: FramePort): void;
  failed(): void;
}

/** `unavailable`: what a caller is told when there is none to be had. */
export function createProcessRequests(unavailable: ErrorCode): ProcessRequests {
  const waiting: { resolve: (port: FramePort) => void; reject: (error: SottoError) => void }[] = [];
  return {
    wait() {
      return new Promise((resolve, reject) => {
        const entry = { resolve, reject };
        waiting.push(entry);
        setTimeout(() => {
          const index = waiting.indexOf(entry);
          if (index >= 0) waiting.splice(index, 1);
          reject(new SottoError(unavailable));
        }, START_LIMIT_MS).unref();
      });
    },
    arrived(port) {
      const next = waiting.shift();
      if (next === undefined) port.close();
      else next.resolve(port);
    },
    failed() {
      waiting.shift()?.reject(new SottoError(unavailable));
    },
  };
}
