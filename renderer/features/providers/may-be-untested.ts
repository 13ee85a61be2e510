import type { ErrorCode, SottoError } from '../../../shared/errors.ts';

/** What keeps a key from being tried without saying anything about the key. */
const NOT_REACHED: ReadonlySet<ErrorCode> = new Set([
  'PROVIDER_UNREACHABLE',
  'PROVIDER_TIMEOUT',
  'PROVIDER_CUT_OFF',
  'PROVIDER_DOWN',
  'PROVIDER_RATE_LIMIT',
  'PROVIDER_ANSWER_INVALID',
  'PROVIDER_REDIRECTED',
  'PROVIDER_REQUEST_REFUSED',
  'TLS_UNTRUSTED',
  'TLS_CLIENT_CERTIFICATE',
  'PROXY_UNREACHABLE',
  'PROXY_LOGIN',
  'PROXY_REFUSED',
]);

/** Whether a key may be kept unasked after this: the provider wasn't reached, rather than that it refused. */
export function mayBeUntested(error: SottoError): boolean {
  return NOT_REACHED.has(error.code);
}
