import { calls, streams } from '../../../shared/contract.ts';
import type { CallName, StreamName } from '../../../shared/contract.ts';
import { SottoError, toErrorShape } from '../../../shared/errors.ts';
import type { ErrorShape } from '../../../shared/errors.ts';
import { clientFrame } from '../../../shared/frames.ts';
import type { ClientFrame, FramePort, ServerFrame } from '../../../shared/frames.ts';
import type { Handlers } from './handlers.ts';

/** Requests under way at once from one port; a page that asks for more is broken or hostile. */
const MOST_UNDER_WAY = 1000;

interface ServeOptions {
  /** Told of bugs (errors that are not ours), without their text. */
  readonly onBug?: (method: string, error: unknown) => void;
}

/** Answers the frames of one client until its port closes. */
export function serve(port: FramePort, handlers: Handlers, options: ServeOptions = {}): void {
  const underWay = new Map<number, AbortController>();
  let closed = false;

  const send = (frame: ServerFrame): void => {
    if (!closed) port.send(frame);
  };
  const close = (): void => {
    if (closed) return;
    closed = true;
    for (const controller of underWay.values()) controller.abort();
    underWay.clear();
    port.close();
  };
  port.onClose(close);

  port.onFrame((raw) => {
    if (closed) return;
    const parsed = clientFrame.safeParse(raw);
    if (!parsed.success) return close();
    const frame = parsed.data;
    if (frame.t === 'cancel') return underWay.get(frame.id)?.abort();
    if (underWay.has(frame.id) || underWay.size >= MOST_UNDER_WAY) return close();
    const controller = new AbortController();
    underWay.set(frame.id, controller);
    const answer = frame.t === 'call' ? answerCall : answerStream;
    void answer(frame, controller.signal).finally(() => underWay.delete(frame.id));
  });

  async function answerCall(frame: Exclude<ClientFrame, { t: 'cancel' }>, signal: AbortSignal): Promise<void> {
    try {
      const data = await runCall(frame.method, frame.params, signal);
      send({ t: 'result', id: frame.id, ok: true, data });
    } catch (error) {
      send({ t: 'error', id: frame.id, error: describe(frame.method, error) });
    }
  }

  async function runCall(method: string, params: unknown, signal: AbortSignal): Promise<unknown> {
    if (!Object.hasOwn(calls, method)) throw new SottoError('UNKNOWN_METHOD');
    const name = method as CallName;
    const input = calls[name].params.safeParse(params);
    if (!input.success) throw new SottoError('INVALID_REQUEST', { method: name });
    const handler = handlers.calls[name] as (params: unknown, signal: AbortSignal) => Promise<unknown>;
    return handler(input.data, signal);
  }

  async function answerStream(frame: Exclude<ClientFrame, { t: 'cancel' }>, signal: AbortSignal): Promise<void> {
    try {
      if (!Object.hasOwn(streams, frame.method)) throw new SottoError('UNKNOWN_METHOD');
      const name = frame.method as StreamName;
      const input = streams[name].params.safeParse(frame.params);
      if (!input.success) throw new SottoError('INVALID_REQUEST', { method: name });
      const emit = (event: unknown): void => {
        if (!signal.aborted) send({ t: 'event', id: frame.id, event });
      };
      const handler = handlers.streams[name] as (p: unknown, e: typeof emit, s: AbortSignal) => Promise<void>;
      await handler(input.data, emit, signal);
      send({ t: 'end', id: frame.id });
    } catch (error) {
      send({ t: 'error', id: frame.id, error: describe(frame.method, error) });
    }
  }

  function describe(method: string, error: unknown): ErrorShape {
    if (!(error instanceof SottoError)) options.onBug?.(Object.hasOwn(calls, method) ? method : 'unknown', error);
    return toErrorShape(error);
  }
}
