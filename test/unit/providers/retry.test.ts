import fc from 'fast-check';
import { expect, test } from 'vitest';

import { RateLimit } from '../../../electron/core/providers/transport/rate-limit.ts';
import { retryAfterMs, retryWait } from '../../../electron/core/providers/transport/retry.ts';
import type { TryEnd } from '../../../electron/core/providers/transport/retry.ts';
import { ERROR_CODES, SottoError } from '../../../shared/errors.ts';

const status = (code: number, change: Partial<Extract<TryEnd, { kind: 'status' }>> = {}): TryEnd => ({
  kind: 'status',
  status: code,
  retryAfter: undefined,
  body: '',
  ...change,
});

test('a request that may have been processed is never repeated, whatever went wrong', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ERROR_CODES), fc.double({ min: 0, max: 1, noNaN: true }), (code, random) => {
      expect(retryWait({ kind: 'failed', code, sent: true }, 1, false, random, 0)).toBeUndefined();
    }),
  );
  for (const code of [400, 401, 403, 404, 408, 409, 413, 422, 500, 502, 504]) {
    expect(retryWait(status(code), 1, false, 0.5, 0)).toBeUndefined();
  }
});

test('a certificate, a login or a pin that is wrong stays wrong (knocking again looks like an attack)', () => {
  for (const code of ['TLS_UNTRUSTED', 'TLS_PIN_MISMATCH', 'PROXY_LOGIN', 'CANCELLED', 'PROVIDER_TIMEOUT'] as const) {
    expect(retryWait({ kind: 'failed', code, sent: false }, 1, true, 0.5, 0)).toBeUndefined();
  }
});

test('waits grow, spread, and end', () => {
  const end: TryEnd = { kind: 'failed', code: 'PROVIDER_UNREACHABLE', sent: false };
  expect(retryWait(end, 1, false, 0, 0)).toBe(250);
  expect(retryWait(end, 1, false, 1, 0)).toBe(500);
  expect(retryWait(end, 2, false, 1, 0)).toBe(1000);
  expect(retryWait(end, 3, false, 1, 0)).toBeUndefined();
});

test('the pause that a provider asks for is kept, in both forms, unless a person would have to be told', () => {
  expect(retryWait(status(429, { retryAfter: '7' }), 1, false, 0, 0)).toBe(7000);
  expect(retryWait(status(503, { retryAfter: '600' }), 1, false, 0, 0)).toBeUndefined();
  expect(retryAfterMs('Wed, 21 Oct 2015 07:28:10 GMT', Date.parse('2015-10-21T07:28:00Z'))).toBe(10_000);
  expect(retryAfterMs('soon', 0)).toBe(0);
});

test('an account without credit is not asked again', () => {
  expect(retryWait(status(429, { body: '{"error":{"code":"insufficient_quota"}}' }), 1, false, 0, 0)).toBeUndefined();
});

test('no minute holds more requests than allowed, and a long wait is an answer', async () => {
  let now = 0;
  const limit = new RateLimit(3, () => now);
  const never = new AbortController().signal;
  for (let request = 0; request < 3; request++) await limit.take(never);
  await expect(limit.take(never)).rejects.toMatchObject({ code: 'PROVIDER_RATE_LIMIT', params: { seconds: 60 } });
  now = 60_000;
  await limit.take(never);
  now = 60_001;
  await limit.take(never);
  await limit.take(never);
  await expect(limit.take(never)).rejects.toBeInstanceOf(SottoError);
});
