import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import type { EgressOutcome } from '../../../../shared/domain/egress.ts';
import { SottoError } from '../../../../shared/errors.ts';
import type { EgressEnding, EgressRecorder } from '../../ledger/egress-recorder.ts';
import { ConnectionPool } from './connection-pool.ts';
import type { Endpoint } from './endpoint.ts';
import type { PeerFacts } from './peer-facts.ts';
import { RateLimit } from './rate-limit.ts';
import { checkRequest } from './request.ts';
import type { CheckedRequest, TransportRequest } from './request.ts';
import { bodyStream, readStart } from './response-body.ts';
import { retryWait } from './retry.ts';
import type { TryEnd } from './retry.ts';
import { SendFailure, sendOnce } from './send-once.ts';
import type { RawAnswer } from './send-once.ts';

/** The only thing in Sotto that can reach a network. One for each provider's endpoint. */
export interface Transport {
  /**
   * Sends the exact bytes given, to the endpoint's host only, after they have been checked and recorded. A status that
   * tells of an error is an answer, not a failure.
   * @throws SottoError PROVIDER_*, TLS_*, PROXY_*, EGRESS_*, CANCELLED
   */
  send(request: TransportRequest): Promise<Response>;
  /** Ends what is under way and closes every connection. */
  close(): void;
}

export interface TransportOptions {
  readonly endpoint: Endpoint;
  readonly recorder: EgressRecorder;
  /** Asked before each try; throws when the endpoint may not be reached (any more). */
  readonly permit?: () => void;
}

/** An error's text is a few lines. */
const MOST_ERROR_BYTES = 65_536;
const PASSED_ON = ['content-type', 'retry-after', 'request-id', 'x-request-id'];
const PASSED_ON_OF_FILES = ['content-length', 'content-range', 'etag', 'location', 'x-linked-etag', 'x-linked-size'];

export function createTransport({ endpoint, recorder, permit }: TransportOptions): Transport {
  const pool = new ConnectionPool(endpoint);
  const rate = new RateLimit(endpoint.requestsPerMinute);
  const closed = new AbortController();

  async function send(request: TransportRequest): Promise<Response> {
    const checked = checkRequest(request, endpoint);
    const signal = request.signal === undefined ? closed.signal : AbortSignal.any([closed.signal, request.signal]);
    for (let attempt = 1; ; attempt++) {
      const result = await tryOnce(checked, attempt, signal, request.permit);
      if (result.kind === 'answer') return result.response;
      const again = (): number | undefined =>
        retryWait(result.end, attempt, checked.method === 'GET', Math.random(), Date.now());
      const wait = endpoint.files ? undefined : again();
      if (wait === undefined) {
        if (result.kind === 'refused') return result.response;
        throw result.error;
      }
      await sleep(wait, undefined, { signal }).catch(() => {
        throw new SottoError('CANCELLED');
      });
    }
  }

  type TryResult =
    | { readonly kind: 'answer'; readonly response: Response }
    | { readonly kind: 'refused'; readonly response: Response; readonly end: TryEnd }
    | { readonly kind: 'failed'; readonly error: SottoError; readonly end: TryEnd };

  async function tryOnce(
    checked: CheckedRequest,
    attempt: number,
    signal: AbortSignal,
    stillGoes: TransportRequest['permit'],
  ): Promise<TryResult> {
    if (signal.aborted) throw new SottoError('CANCELLED');
    await rate.take(signal);
    await stillGoes?.();
    permit?.();
    const authorization = await authorize();
    const entry = await record(checked, attempt);
    const total = new AbortController();
    const timer = setTimeout(() => total.abort(), endpoint.timeouts.total).unref();
    const finish = async (outcome: EgressEnding['outcome'], facts: PeerFacts, ending: Partial<EgressEnding>) => {
      clearTimeout(timer);
      await entry({ outcome, ...facts, ...ending });
    };
    let answer: RawAnswer;
    try {
      answer = await sendOnce(pool, endpoint, checked, authorization, AbortSignal.any([signal, total.signal]));
    } catch (failure) {
      if (!(failure instanceof SendFailure)) throw failure;
      const { sent, facts } = failure;
      const error = reasonOf(failure.reason, signal, total.signal);
      await finish(sent ? cutOrCancelled(error) : 'not-sent', facts, { error: error.code });
      return { kind: 'failed', error, end: { kind: 'failed', code: error.code, sent } };
    }
    const { status, message, facts } = answer;
    const redirect = endpoint.files && status >= 300 && status < 400;
    const refusal = redirect ? undefined : unacceptable(answer);
    if (refusal !== undefined) {
      message.destroy();
      await finish('refused', facts, { status, error: refusal.code });
      return { kind: 'failed', error: refusal, end: { kind: 'failed', code: refusal.code, sent: true } };
    }
    const headers = headersOf(answer, endpoint.files ? [...PASSED_ON, ...PASSED_ON_OF_FILES] : PASSED_ON);
    if (redirect) {
      message.destroy();
      await finish('answered', facts, { status });
      return { kind: 'answer', response: new Response(null, { status, headers }) };
    }
    if (status >= 400) {
      const start = await readStart(message, MOST_ERROR_BYTES, endpoint.timeouts.idle);
      await finish('refused', facts, { status, responseBytes: start.bytes.length });
      const body = start.bytes.toString('utf8');
      const retryAfter = headers['retry-after'];
      return {
        kind: 'refused',
        response: new Response(body, { status, headers }),
        end: { kind: 'status', status, retryAfter, body },
      };
    }
    const limits = { most: endpoint.maxResponseBytes, idle: endpoint.timeouts.idle };
    const explain = (error: SottoError): SottoError => reasonOf(error, signal, total.signal);
    const body = bodyStream(message, limits, explain, async (end) => {
      const ending = { status, responseBytes: end.bytes };
      if (end.kind === 'whole') return finish('answered', facts, ending);
      await finish(cutOrCancelled(end.error), facts, { ...ending, error: end.error.code });
    });
    const empty = status === 204 || status === 205;
    if (empty) await body.cancel();
    return { kind: 'answer', response: new Response(empty ? null : body, { status, headers }) };
  }

  async function authorize(): Promise<Record<string, string>> {
    const headers = await endpoint.authorize();
    for (const value of Object.values(headers)) {
      // a key with a line break in it would end the header
      if (!/^[\x20-\x7e]+$/.test(value)) throw new SottoError('PROVIDER_BAD_KEY');
    }
    return { ...headers };
  }

  /** Writes the record; what it returns completes it. Without a record nothing is sent. */
  async function record(checked: CheckedRequest, attempt: number) {
    const id = randomUUID();
    const startedAt = performance.now();
    const { method, path, body, context } = checked;
    const sha256 = createHash('sha256').update(body).digest('hex');
    const { providerId, zone, host } = endpoint;
    try {
      await recorder.begin({
        id,
        at: Date.now(),
        providerId,
        zone,
        host,
        attempt,
        method,
        path,
        body,
        sha256,
        ...context,
      });
    } catch {
      throw new SottoError('EGRESS_NOT_RECORDED');
    }
    return async (ending: Partial<EgressEnding> & Pick<EgressEnding, 'outcome'> & PeerFacts): Promise<void> => {
      const durationMs = Math.round(performance.now() - startedAt);
      try {
        await recorder.complete(id, { error: null, status: null, responseBytes: 0, ...ending, durationMs });
      } catch {
        // The record of what left is on disk, and says that its end is unknown. An answer is not thrown away for that.
      }
    };
  }

  return {
    send,
    close() {
      closed.abort();
      pool.destroy();
    },
  };
}

function cutOrCancelled(error: SottoError): Extract<EgressOutcome, 'cut-off' | 'cancelled'> {
  return error.code === 'CANCELLED' ? 'cancelled' : 'cut-off';
}

/** An abort by the clock is a timeout, not a person's wish. */
function reasonOf(error: SottoError, cancelled: AbortSignal, total: AbortSignal): SottoError {
  if (cancelled.aborted) return new SottoError('CANCELLED');
  return total.aborted ? new SottoError('PROVIDER_TIMEOUT', { step: 'total' }) : error;
}

function unacceptable({ status, message }: RawAnswer): SottoError | undefined {
  if (status >= 300 && status < 400) return new SottoError('PROVIDER_REDIRECTED', { status });
  const encoding = message.headers['content-encoding'] ?? 'identity';
  if (status < 200 || encoding !== 'identity') return new SottoError('PROVIDER_ANSWER_INVALID', { status });
  return undefined;
}

function headersOf({ message }: RawAnswer, names: readonly string[]): Record<string, string> {
  const entries = names.map((name): [string, string | string[] | undefined] => [name, message.headers[name]]);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
