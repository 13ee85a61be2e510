import { createHash, timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import type { Socket } from 'node:net';
import { connect, getCACertificates } from 'node:tls';
import type { TLSSocket } from 'node:tls';

import { SottoError } from '../../../../shared/errors.ts';
import type { Endpoint, TlsOptions } from './endpoint.ts';
import { tlsError } from './network-error.ts';

/** TLS over a connection that stands: 1.3, or 1.2 at the least, the certificate checked before a byte of HTTP goes out. */
export function secure(socket: Socket, endpoint: Endpoint, signal: AbortSignal): Promise<TLSSocket> {
  const { tls, hostname } = endpoint;
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason as Error);
    const secured = connect({
      socket,
      host: hostname,
      ...(isIP(hostname) === 0 && { servername: hostname }),
      ...roots(tls),
      ...(tls.client !== undefined && { cert: tls.client.certificate, key: tls.client.key }),
      minVersion: 'TLSv1.2',
      maxVersion: 'TLSv1.3',
      ALPNProtocols: ['http/1.1'],
      // said aloud, so that no environment variable can say otherwise
      rejectUnauthorized: true,
    });
    const settle = (): void => {
      signal.removeEventListener('abort', onAbort);
      secured.removeListener('error', onError);
      secured.removeListener('close', onClose);
    };
    const fail = (error: Error): void => {
      settle();
      secured.on('error', () => undefined);
      secured.destroy();
      reject(error);
    };
    const onAbort = (): void => fail(signal.reason as Error);
    const onError = (error: Error): void => fail(tlsError(error));
    const onClose = (): void => fail(new SottoError('PROVIDER_UNREACHABLE', { step: 'tls' }));
    signal.addEventListener('abort', onAbort, { once: true });
    secured.once('error', onError);
    secured.once('close', onClose);
    secured.once('secureConnect', () => {
      if (!secured.authorized) return fail(new SottoError('TLS_UNTRUSTED'));
      if (!pinMatches(secured, tls.pins)) return fail(new SottoError('TLS_PIN_MISMATCH'));
      settle();
      resolve(secured);
    });
  });
}

function roots(tls: TlsOptions): { ca?: string[] } {
  if (tls.ca !== undefined && tls.ca.length > 0) return { ca: [...tls.ca] };
  if (tls.systemCa === true) return { ca: [...getCACertificates('default'), ...getCACertificates('system')] };
  return {};
}

function pinMatches(socket: TLSSocket, pins: readonly string[] | undefined): boolean {
  if (pins === undefined || pins.length === 0) return true;
  const key = socket.getPeerX509Certificate()?.publicKey.export({ type: 'spki', format: 'der' });
  if (key === undefined) return false;
  const digest = createHash('sha256').update(key).digest();
  return pins.some((pin) => {
    const expected = Buffer.from(pin, 'base64');
    return expected.length === digest.length && timingSafeEqual(expected, digest);
  });
}

/** Of the server's certificate in DER, lower-case hex. */
export function certificateSha256(socket: TLSSocket): string | null {
  const certificate = socket.getPeerX509Certificate();
  return certificate === undefined ? null : createHash('sha256').update(certificate.raw).digest('hex');
}
