import type {
  CallName,
  CallParams,
  CallResult,
  StreamEvent,
  StreamName,
  StreamParams,
} from '../../../shared/contract.ts';

/** One handler for each call of the contract: a missing one does not compile. */
export type CallHandlers = {
  readonly [M in CallName]: (params: CallParams<M>, signal: AbortSignal) => Promise<CallResult<M>>;
};

/** A stream handler emits until it resolves; when `signal` aborts its listener has gone. */
export type StreamHandlers = {
  readonly [M in StreamName]: (
    params: StreamParams<M>,
    emit: (event: StreamEvent<M>) => void,
    signal: AbortSignal,
  ) => Promise<void>;
};

export interface Handlers {
  readonly calls: CallHandlers;
  readonly streams: StreamHandlers;
}

/** Joins features' handlers into one map; two features answering the same method is a bug found at start. */
export function joinHandlers<A extends object, B extends object>(a: A, b: B): A & B {
  for (const name of Object.keys(b)) {
    if (Object.hasOwn(a, name)) throw new Error(`Two handlers for ${name}`);
  }
  return { ...a, ...b };
}
