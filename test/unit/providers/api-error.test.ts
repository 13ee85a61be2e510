import { APICallError, InvalidResponseDataError, JSONParseError } from '@ai-sdk/provider';
import { expect, test } from 'vitest';

import { toSottoError } from '../../../electron/core/providers/answer/api-error.ts';
import { SottoError } from '../../../shared/errors.ts';

const answered = (statusCode: number, body: unknown, headers: Record<string, string> = {}) =>
  toSottoError(
    new APICallError({
      message: 'their words about maria@contoso.com',
      url: 'https://h.example',
      requestBodyValues: { secret: 'x' },
      statusCode,
      responseBody: typeof body === 'string' ? body : JSON.stringify(body),
      responseHeaders: headers,
    }),
  );

test.each([
  [401, { error: { type: 'authentication_error' } }, 'PROVIDER_BAD_KEY'],
  [400, { error: { status: 'INVALID_ARGUMENT', details: [{ reason: 'API_KEY_INVALID' }] } }, 'PROVIDER_BAD_KEY'],
  [429, { error: { code: 'insufficient_quota' } }, 'PROVIDER_QUOTA'],
  [400, { error: { message: 'Your credit balance is too low to access the API.' } }, 'PROVIDER_QUOTA'],
  [402, '', 'PROVIDER_QUOTA'],
  [429, { error: { type: 'rate_limit_error' } }, 'PROVIDER_RATE_LIMIT'],
  [400, { error: { code: 'context_length_exceeded' } }, 'PROVIDER_CONTEXT_TOO_LONG'],
  [400, { error: { message: 'prompt is too long: 210000 tokens > 200000 maximum' } }, 'PROVIDER_CONTEXT_TOO_LONG'],
  [400, { error: { type: 'exceed_context_size_error' } }, 'PROVIDER_CONTEXT_TOO_LONG'],
  [400, { error: { code: 'content_filter' } }, 'PROVIDER_CONTENT_FILTER'],
  [404, { error: { code: 'model_not_found' } }, 'PROVIDER_MODEL_UNKNOWN'],
  [404, '', 'PROVIDER_MODEL_UNKNOWN'],
  [413, '', 'PROVIDER_REQUEST_TOO_LARGE'],
  [500, '<html>', 'PROVIDER_DOWN'],
  [529, { error: { type: 'overloaded_error' } }, 'PROVIDER_DOWN'],
  [504, '', 'PROVIDER_TIMEOUT'],
  [418, '', 'PROVIDER_REQUEST_REFUSED'],
  [200, 'not json', 'PROVIDER_ANSWER_INVALID'],
])('%i %j is %s', (status, body, code) => {
  expect(answered(status, body).code).toBe(code);
});

test('nothing of the request or of the provider’s words gets into the error (shown, logged, stored)', () => {
  const error = answered(418, 'maria@contoso.com');
  expect(`${error.stack} ${JSON.stringify(error.toShape())}`).not.toMatch(/maria|secret|their words/);
});

test('the pause that is asked for is passed on in seconds', () => {
  expect(answered(429, '', { 'retry-after': '31' }).params).toEqual({ seconds: 31 });
});

test('our own errors come through the SDK’s wrapping, an abort is a cancel, a broken answer is one', () => {
  const own = new SottoError('EGRESS_RESIDUAL');
  expect(toSottoError(new Error('x', { cause: new Error('y', { cause: own }) }))).toBe(own);
  expect(toSottoError(new DOMException('x', 'AbortError')).code).toBe('CANCELLED');
  expect(toSottoError(new JSONParseError({ text: 'x', cause: null })).code).toBe('PROVIDER_ANSWER_INVALID');
  expect(toSottoError(new InvalidResponseDataError({ data: undefined, message: 'x' })).code).toBe('PROVIDER_CUT_OFF');
  expect(toSottoError({ type: 'overloaded_error' }).code).toBe('PROVIDER_DOWN');
});
