import { SottoError } from '../../../../shared/errors.ts';
import type { EgressContext, ResidualCheck } from './request.ts';
import type { Transport } from './transport.ts';

/** What one model call is about: given once, so that no request of that call can do without. */
export interface FetchContext {
  readonly context: EgressContext | (() => EgressContext);
  readonly residualCheck: ResidualCheck;
  readonly constants?: readonly string[];
  readonly permit?: () => Promise<void>;
  /** Nothing but these bytes is sent. */
  readonly expected?: Uint8Array;
}

export type TransportFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** The bytes of a request that the AI SDK built. It gives JSON as a string, and nothing else is let through. */
export function bytesOf(init: RequestInit | undefined): Uint8Array {
  if (typeof init?.body === 'string') return new TextEncoder().encode(init.body);
  if (init?.body instanceof Uint8Array) return init.body;
  throw new SottoError('EGRESS_UNCHECKED', { reason: 'body' });
}

/** `fetch` for the AI SDK. It can only post JSON to the transport's own endpoint. */
export function createTransportFetch(transport: Transport, options: FetchContext): TransportFetch {
  const { context, residualCheck, constants = [], permit, expected } = options;
  return async (input, init) => {
    if (typeof input !== 'string' && !(input instanceof URL))
      throw new SottoError('EGRESS_UNCHECKED', { reason: 'input' });
    if ((init?.method ?? 'GET').toUpperCase() !== 'POST')
      throw new SottoError('EGRESS_UNCHECKED', { reason: 'method' });
    const { signal } = init ?? {};
    const body = bytesOf(init);
    if (expected !== undefined && Buffer.compare(expected, body) !== 0) throw new SottoError('EGRESS_CHANGED');
    return transport.send({
      method: 'POST',
      url: String(input),
      headers: Object.fromEntries(new Headers(init?.headers)),
      body,
      residualCheck,
      constants,
      context: typeof context === 'function' ? context() : context,
      ...(permit !== undefined && { permit }),
      ...(signal !== undefined && signal !== null && { signal }),
    });
  };
}
