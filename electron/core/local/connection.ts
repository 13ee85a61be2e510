import { SottoError } from '../../../shared/errors.ts';
import type { FramePort } from '../../../shared/frames.ts';
import { inferenceResponse } from '../../inference/protocol.ts';
import type { InferenceRequest, InferenceResponse, InferenceResult } from '../../inference/protocol.ts';

export type Op = InferenceRequest['op'];
export type ResultOf<O extends Op> = Extract<InferenceResult, { op: O }>;
/** A request without its envelope. */
export type RequestBody = InferenceRequest extends infer R
  ? R extends InferenceRequest
    ? Omit<R, 't' | 'id'>
    : never
  : never;
export type Notice = Exclude<InferenceResponse, { t: 'done' | 'error' }>;

export interface PendingRequest<O extends Op> {
  readonly id: number;
  readonly result: Promise<ResultOf<O>>;
}

/** One inference process, as core sees it. When it ends, every open request fails with INFERENCE_CRASHED. */
export interface InferenceConnection {
  readonly closed: boolean;
  request<O extends Op>(body: Extract<RequestBody, { op: O }>, onNotice?: (notice: Notice) => void): PendingRequest<O>;
  /** Drops the process without waiting for it. */
  close(): void;
}

interface Waiting {
  readonly op: Op;
  readonly resolve: (result: InferenceResult) => void;
  readonly reject: (error: SottoError) => void;
  readonly onNotice: ((notice: Notice) => void) | undefined;
}

export function inferenceConnection(port: FramePort, onClose: () => void): InferenceConnection {
  const waiting = new Map<number, Waiting>();
  let closed = false;
  let next = 1;

  function close(): void {
    if (closed) return;
    closed = true;
    port.close();
    const open = [...waiting.values()];
    waiting.clear();
    // first the state of the whole, then the requests: who is told of a crash finds it recorded
    onClose();
    for (const { reject } of open) reject(new SottoError('INFERENCE_CRASHED'));
  }

  port.onClose(close);
  port.onFrame((raw) => {
    if (closed) return;
    const parsed = inferenceResponse.safeParse(raw);
    if (!parsed.success) return close();
    const response = parsed.data;
    const request = waiting.get(response.id);
    if (request === undefined) return;
    if (response.t !== 'done' && response.t !== 'error') return request.onNotice?.(response);
    waiting.delete(response.id);
    if (response.t === 'error') request.reject(new SottoError(response.error.code, response.error.params));
    else if (response.result.op === request.op) request.resolve(response.result);
    else close();
  });

  return {
    get closed() {
      return closed;
    },
    request<O extends Op>(
      body: Extract<RequestBody, { op: O }>,
      onNotice?: (notice: Notice) => void,
    ): PendingRequest<O> {
      const id = next++;
      const result = new Promise<ResultOf<O>>((resolve, reject) => {
        if (closed) return reject(new SottoError('INFERENCE_CRASHED'));
        waiting.set(id, { op: body.op, resolve: (it) => resolve(it as ResultOf<O>), reject, onNotice });
        port.send({ t: 'request', id, ...body });
      });
      return { id, result };
    },
    close,
  };
}
