import { SottoError } from '../../../../shared/errors.ts';

/** OpenSSL's complaints that mean: no common version. */
const TOO_OLD = /UNSUPPORTED_PROTOCOL|PROTOCOL_VERSION|WRONG_VERSION|INAPPROPRIATE_FALLBACK|NO_PROTOCOLS_AVAILABLE/;

/**
 * Alerts of a server that wanted a client certificate, or another one (RFC 8446, section 6.2). TLS 1.2 says only
 * "handshake failure" for a missing one.
 */
const CLIENT_CERTIFICATE =
  /ALERT_(CERTIFICATE_REQUIRED|BAD_CERTIFICATE|UNKNOWN_CA|CERTIFICATE_(EXPIRED|REVOKED|UNKNOWN)|ACCESS_DENIED|HANDSHAKE_FAILURE)/;

/** Node's and OpenSSL's names for a certificate that does not hold. */
const UNTRUSTED =
  /^(UNABLE_TO_|CERT_|SELF_SIGNED|DEPTH_ZERO|ERR_TLS_CERT|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE)|PATH_LENGTH)|CERTIFICATE_VERIFY_FAILED|UNSPECIFIED/;

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** For what goes wrong until TLS stands. Nothing of the server's text is kept. */
export function tlsError(error: Error): SottoError {
  const code = codeOf(error);
  if (TOO_OLD.test(code)) return new SottoError('TLS_TOO_OLD');
  if (CLIENT_CERTIFICATE.test(code)) return new SottoError('TLS_CLIENT_CERTIFICATE');
  if (UNTRUSTED.test(code)) return new SottoError('TLS_UNTRUSTED', { problem: code });
  if (/^ERR_OSSL|^ERR_SSL/.test(code)) return new SottoError('PROVIDER_UNREACHABLE', { step: 'tls', problem: code });
  return new SottoError('PROVIDER_UNREACHABLE', { step: 'tls' });
}

/** For what goes wrong on a connection that stood. With TLS 1.3 a server refuses a client certificate only now. */
export function brokenConnection(error: Error): SottoError {
  if (error instanceof SottoError) return error;
  const code = codeOf(error);
  if (CLIENT_CERTIFICATE.test(code)) return new SottoError('TLS_CLIENT_CERTIFICATE');
  if (code.startsWith('HPE_') || code === 'ERR_HTTP_CONTENT_LENGTH_MISMATCH') {
    return new SottoError('PROVIDER_ANSWER_INVALID', { problem: code });
  }
  return new SottoError('PROVIDER_CUT_OFF');
}
