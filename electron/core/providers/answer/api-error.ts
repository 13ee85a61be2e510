import { APICallError, InvalidResponseDataError } from '@ai-sdk/provider';

import { SottoError } from '../../../../shared/errors.ts';
import type { ErrorCode } from '../../../../shared/errors.ts';
import { retryAfterMs } from '../transport/retry.ts';

/** How providers say it, in error codes, types and texts. The first that fits counts. */
const SIGNS: readonly (readonly [RegExp, ErrorCode])[] = [
  [
    /insufficient_quota|credit balance|billing_(hard_limit|not_active)|payment required|out of credits/i,
    'PROVIDER_QUOTA',
  ],
  [
    /context_length_exceeded|context_window_exceeded|prompt is too long|maximum context|context (length|size|window)|exceed_context_size|input token count|too many tokens|request_too_large/i,
    'PROVIDER_CONTEXT_TOO_LONG',
  ],
  [
    /content_filter|content_policy|ResponsibleAIPolicy|content management policy|PROHIBITED_CONTENT/i,
    'PROVIDER_CONTENT_FILTER',
  ],
  [/invalid_api_key|API_KEY_INVALID|API key not valid|authentication_error|incorrect api key/i, 'PROVIDER_BAD_KEY'],
  [/model_not_found|DeploymentNotFound|model .{0,80}(not found|does not exist)/i, 'PROVIDER_MODEL_UNKNOWN'],
  [/rate_limit|RESOURCE_EXHAUSTED|too_many_requests/i, 'PROVIDER_RATE_LIMIT'],
  [/overloaded|server_error|internal_error|api_error|UNAVAILABLE|service_unavailable/i, 'PROVIDER_DOWN'],
];

/** Whatever the SDK throws or streams, as one of our codes. The provider's own words are read and dropped. */
export function toSottoError(error: unknown): SottoError {
  for (let one = error, depth = 0; one instanceof Error && depth < 5; one = one.cause, depth++) {
    if (one instanceof SottoError) return one;
    if (one.name === 'AbortError') return new SottoError('CANCELLED');
  }
  if (APICallError.isInstance(error)) {
    const { statusCode, responseBody, responseHeaders } = error;
    return fromStatus(statusCode, responseBody ?? '', responseHeaders?.['retry-after']);
  }
  // so says the SDK of a stream that just stops
  if (InvalidResponseDataError.isInstance(error) && error.data === undefined) return new SottoError('PROVIDER_CUT_OFF');
  if (error instanceof Error && error.name.startsWith('AI_')) return new SottoError('PROVIDER_ANSWER_INVALID');
  const code = codeIn(textOf(error));
  return new SottoError(code ?? 'PROVIDER_DOWN');
}

function fromStatus(status: number | undefined, body: string, retryAfter: string | undefined): SottoError {
  if (status === undefined) return new SottoError('PROVIDER_DOWN');
  if (status < 400) return new SottoError('PROVIDER_ANSWER_INVALID');
  if (status === 402) return new SottoError('PROVIDER_QUOTA');
  const code = codeIn(body) ?? codeOf(status);
  if (code === 'PROVIDER_RATE_LIMIT' && retryAfter !== undefined) {
    return new SottoError(code, { seconds: Math.ceil(retryAfterMs(retryAfter, Date.now()) / 1000) });
  }
  return new SottoError(code, code === 'PROVIDER_REQUEST_REFUSED' || code === 'PROVIDER_DOWN' ? { status } : {});
}

function codeIn(text: string): ErrorCode | undefined {
  return SIGNS.find(([sign]) => sign.test(text))?.[1];
}

function codeOf(status: number): ErrorCode {
  if (status === 401 || status === 403) return 'PROVIDER_BAD_KEY';
  if (status === 404) return 'PROVIDER_MODEL_UNKNOWN';
  if (status === 408 || status === 504) return 'PROVIDER_TIMEOUT';
  if (status === 413) return 'PROVIDER_REQUEST_TOO_LARGE';
  if (status === 429) return 'PROVIDER_RATE_LIMIT';
  return status >= 500 ? 'PROVIDER_DOWN' : 'PROVIDER_REQUEST_REFUSED';
}

/** For looking only: never kept, never shown. */
function textOf(error: unknown): string {
  if (typeof error === 'string') return error;
  if (error instanceof Error) return `${error.name} ${error.message}`;
  try {
    return JSON.stringify(error) ?? '';
  } catch {
    return '';
  }
}
