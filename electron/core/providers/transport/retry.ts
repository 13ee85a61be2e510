import type { ErrorCode } from '../../../../shared/errors.ts';

/** How one try ended, as far as trying again is concerned. */
export type TryEnd =
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly sent: boolean }
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly retryAfter: string | undefined;
      readonly body: string;
    };

const MOST_TRIES = 3;
const FIRST_WAIT = 500;
/** A provider that asks for a longer pause is told about, not waited for. Milliseconds. */
const LONGEST_WAIT = 20_000;

/** Nothing of the request left. */
const NOT_REACHED: readonly ErrorCode[] = ['PROVIDER_UNREACHABLE', 'PROXY_UNREACHABLE'];
/** The server says that it did not begin. 529 is Anthropic's "overloaded". */
const NOT_BEGUN = [429, 503, 529];
/** May have been done: only for requests that do nothing twice. */
const DOUBTFUL = [500, 502, 504];
const NO_CREDIT = /insufficient_quota|billing|credit balance/i;

/**
 * Milliseconds to wait before trying again, or undefined not to. What might have been processed is never repeated:
 * an answer would be paid for twice, and a second copy of the text would be out.
 *
 * @param tries tries so far, 1 or more
 * @param random 0 to 1, for full jitter
 */
export function retryWait(
  end: TryEnd,
  tries: number,
  idempotent: boolean,
  random: number,
  now: number,
): number | undefined {
  if (tries >= MOST_TRIES) return undefined;
  const backoff = FIRST_WAIT * 2 ** (tries - 1) * (0.5 + random / 2);
  if (end.kind === 'failed') {
    const again = end.sent ? idempotent && end.code === 'PROVIDER_CUT_OFF' : NOT_REACHED.includes(end.code);
    return again ? backoff : undefined;
  }
  if (!NOT_BEGUN.includes(end.status) && !(idempotent && DOUBTFUL.includes(end.status))) return undefined;
  if (end.status === 429 && NO_CREDIT.test(end.body)) return undefined;
  const asked = retryAfterMs(end.retryAfter, now);
  if (asked > LONGEST_WAIT) return undefined;
  return Math.max(asked, backoff);
}

/** Retry-After in either form (RFC 9110, section 10.2.3), in milliseconds; 0 for none. */
export function retryAfterMs(value: string | undefined, now: number): number {
  if (value === undefined) return 0;
  if (/^\d{1,9}(\.\d+)?$/.test(value.trim())) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? 0 : Math.max(0, at - now);
}
