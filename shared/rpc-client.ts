import { calls, streams } from './contract.ts';
import type { CallName, CallParams, CallResult, StreamEvent, StreamName, StreamParams } from './contract.ts';
import { SottoError } from './errors.ts';
import type { ErrorCode, ErrorParams } from './errors.ts';
import { serverFrame } from './frames.ts';
import type { FramePort } from './frames.ts';

export interface StreamListener<M extends StreamName> {
  event(event: StreamEvent<M>): void;
  /** The stream is over. `error` tells why when it did not end by itself. Called at most once, never after a cancel. */
  end?(error?: SottoError): void;
}

/** The calling end of the contract. */
export interface RpcClient {
  /** Throws SottoError; CORE_UNAVAILABLE when the port is closed or closes before the answer. */
  call<M extends CallName>(method: M, params: CallParams<M>): Promise<CallResult<M>>;
  /** Returns a function that detaches the listener. The work behind the stream goes on. */
  open<M extends StreamName>(method: M, params: StreamParams<M>, listener: StreamListener<M>): () => void;
  onClose(listener: () => void): void;
  close(): void;
}

interface Pending {
  result(data: unknown): void;
  event(event: unknown): void;
  end(): void;
  fail(error: SottoError): void;
}

const ignore = (): void => undefined;

/** Validates what it sends and what it gets. A frame that is not one of ours closes the port: the other end is broken. */
export function createClient(port: FramePort): RpcClient {
  const pending = new Map<number, Pending>();
  const closeListeners = new Set<() => void>();
  let nextId = 0;
  let closed = false;

  const closeDown = (): void => {
    if (closed) return;
    closed = true;
    const waiting = [...pending.values()];
    pending.clear();
    for (const one of waiting) one.fail(new SottoError('CORE_UNAVAILABLE'));
    for (const listener of closeListeners) listener();
  };
  const breakOff = (): void => {
    port.close();
    closeDown();
  };

  port.onClose(closeDown);
  port.onFrame((raw) => {
    if (closed) return;
    const parsed = serverFrame.safeParse(raw);
    if (!parsed.success) return breakOff();
    const frame = parsed.data;
    const target = pending.get(frame.id);
    // Late frames of something cancelled are normal.
    if (target === undefined) return;
    if (frame.t === 'event') return target.event(frame.event);
    pending.delete(frame.id);
    if (frame.t === 'result') return target.result(frame.data);
    if (frame.t === 'end') return target.end();
    target.fail(fromShape(frame.error));
  });

  return {
    call(method, params) {
      return new Promise((resolve, reject) => {
        if (closed) return reject(new SottoError('CORE_UNAVAILABLE'));
        const input = calls[method].params.safeParse(params);
        if (!input.success) return reject(new SottoError('INVALID_REQUEST', { method }));
        const id = nextId++;
        pending.set(id, {
          result(data) {
            const output = calls[method].result.safeParse(data);
            if (output.success) resolve(output.data as CallResult<typeof method>);
            else reject(new SottoError('INTERNAL'));
          },
          event: breakOff,
          end() {
            reject(new SottoError('INTERNAL'));
            breakOff();
          },
          fail: reject,
        });
        port.send({ t: 'call', id, method, params: input.data });
      });
    },

    open(method, params, listener) {
      const id = nextId++;
      const detach = (): void => {
        if (pending.delete(id) && !closed) port.send({ t: 'cancel', id });
      };
      if (closed) {
        void Promise.resolve().then(() => listener.end?.(new SottoError('CORE_UNAVAILABLE')));
        return ignore;
      }
      const input = streams[method].params.safeParse(params);
      if (!input.success) throw new SottoError('INVALID_REQUEST', { method });
      pending.set(id, {
        result() {
          listener.end?.(new SottoError('INTERNAL'));
          breakOff();
        },
        event(raw) {
          const event = streams[method].event.safeParse(raw);
          if (event.success) return listener.event(event.data as StreamEvent<typeof method>);
          detach();
          listener.end?.(new SottoError('INTERNAL'));
        },
        end: () => listener.end?.(),
        fail: (error) => listener.end?.(error),
      });
      port.send({ t: 'open', id, method, params: input.data });
      return detach;
    },

    onClose(listener) {
      if (closed) void Promise.resolve().then(listener);
      else closeListeners.add(listener);
    },
    close: breakOff,
  };
}

function fromShape(shape: { code: ErrorCode; params?: ErrorParams | undefined }): SottoError {
  return new SottoError(shape.code, shape.params);
}
