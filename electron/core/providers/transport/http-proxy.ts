import type { Socket } from 'node:net';

import { SottoError } from '../../../../shared/errors.ts';
import type { ProxyOptions } from './endpoint.ts';
import { readSocket } from './socket-reader.ts';

/** A proxy's answer to CONNECT is a few lines; more than this is no answer. */
const MOST_BYTES = 16_384;

/** Asks an HTTP proxy for a tunnel (RFC 9110, section 9.3.6), with Basic authentication where there is a login. */
export async function tunnelThroughHttp(
  socket: Socket,
  proxy: ProxyOptions,
  target: { readonly hostname: string; readonly port: number },
  signal: AbortSignal,
): Promise<void> {
  const name = target.hostname.includes(':') ? `[${target.hostname}]` : target.hostname;
  const authority = `${name}:${target.port}`;
  const lines = [`CONNECT ${authority} HTTP/1.1`, `Host: ${authority}`];
  if (proxy.login !== undefined) {
    const { user, password } = proxy.login;
    lines.push(`Proxy-Authorization: Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}`);
  }
  const reader = readSocket(socket, signal, () => new SottoError('PROXY_REFUSED'));
  try {
    socket.write(`${lines.join('\r\n')}\r\n\r\n`);
    const header = (await reader.readTo('\r\n\r\n', MOST_BYTES)).toString('latin1');
    const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(header)?.[1] ?? 0);
    if (status === 407) throw new SottoError('PROXY_LOGIN');
    if (status < 200 || status > 299) throw new SottoError('PROXY_REFUSED', { status });
  } finally {
    reader.release();
  }
}
