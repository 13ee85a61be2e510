import type { IncomingMessage } from 'node:http';

import { SottoError } from '../../../../shared/errors.ts';
import { brokenConnection } from './network-error.ts';

export interface BodyLimits {
  /** Bytes. */
  readonly most: number;
  /** Milliseconds between two pieces, counted only while somebody waits for the next. */
  readonly idle: number;
}

export type BodyEnd =
  | { readonly kind: 'whole'; readonly bytes: number }
  | { readonly kind: 'broken'; readonly bytes: number; readonly error: SottoError };

/**
 * The body as a web stream with limits. `explain` turns what broke it into what the reader is told; `ended` is called
 * once, before the reader learns of the end.
 */
export function bodyStream(
  message: IncomingMessage,
  limits: BodyLimits,
  explain: (error: SottoError) => SottoError,
  ended: (end: BodyEnd) => Promise<void>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks = message[Symbol.asyncIterator]() as AsyncIterator<Buffer<ArrayBuffer>>;
  let bytes = 0;
  let over = false;

  const stop = async (error: SottoError): Promise<SottoError> => {
    if (over) return error;
    over = true;
    message.destroy();
    const reason = explain(error);
    await ended({ kind: 'broken', bytes, error: reason });
    return reason;
  };

  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        try {
          const next = await within(limits.idle, chunks.next());
          if (next.done === true) {
            over = true;
            await ended({ kind: 'whole', bytes });
            controller.close();
            return;
          }
          bytes += next.value.length;
          if (bytes > limits.most) throw new SottoError('PROVIDER_ANSWER_TOO_LARGE');
          controller.enqueue(new Uint8Array(next.value));
        } catch (error) {
          controller.error(await stop(brokenConnection(error as Error)));
        }
      },
      async cancel() {
        await stop(new SottoError('CANCELLED'));
      },
    },
    { highWaterMark: 0 },
  );
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new SottoError('PROVIDER_TIMEOUT', { step: 'idle' })), milliseconds);
  });
  // when the time is up, nobody waits for the work any more, and its failure is no news
  work.catch(() => undefined);
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

/** The beginning of a body, as text: for the few lines of an error. Never throws. */
export async function readStart(
  message: IncomingMessage,
  most: number,
  idle: number,
): Promise<{ readonly bytes: Buffer; readonly whole: boolean }> {
  const pieces: Buffer[] = [];
  let length = 0;
  try {
    const chunks = message[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
    for (;;) {
      const next = await within(idle, chunks.next());
      if (next.done === true) return { bytes: Buffer.concat(pieces), whole: true };
      pieces.push(next.value);
      length += next.value.length;
      if (length > most) break;
    }
  } catch {
    // what has come is enough
  }
  message.destroy();
  return { bytes: Buffer.concat(pieces).subarray(0, most), whole: false };
}
