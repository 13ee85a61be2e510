import { isIP } from 'node:net';
import type { Socket } from 'node:net';

import { SottoError } from '../../../../shared/errors.ts';
import type { ProxyOptions } from './endpoint.ts';
import { readSocket } from './socket-reader.ts';

const VERSION = 5;
const NO_LOGIN = 0;
const LOGIN = 2;
const NONE_ACCEPTABLE = 0xff;

/**
 * Asks a SOCKS5 proxy for a connection (RFC 1928), with user name and password where there is a login (RFC 1929). Names
 * go to the proxy as names: this computer asks no name server about the provider.
 */
export async function tunnelThroughSocks(
  socket: Socket,
  proxy: ProxyOptions,
  target: { readonly hostname: string; readonly port: number },
  signal: AbortSignal,
): Promise<void> {
  const reader = readSocket(socket, signal, () => new SottoError('PROXY_REFUSED'));
  try {
    // with a login, the unauthenticated method is not offered: a proxy can't talk us out of using it
    const method = proxy.login === undefined ? NO_LOGIN : LOGIN;
    socket.write(Buffer.from([VERSION, 1, method]));
    const chosen = await reader.read(2);
    if (chosen[0] !== VERSION) throw new SottoError('PROXY_REFUSED');
    if (chosen[1] === NONE_ACCEPTABLE) throw new SottoError('PROXY_LOGIN');
    if (chosen[1] !== method) throw new SottoError('PROXY_REFUSED');
    if (proxy.login !== undefined) {
      socket.write(loginRequest(proxy.login));
      const reply = await reader.read(2);
      if (reply[1] !== 0) throw new SottoError('PROXY_LOGIN');
    }
    const port = Buffer.from([target.port >> 8, target.port & 0xff]);
    socket.write(Buffer.concat([Buffer.from([VERSION, 1, 0]), addressBytes(target.hostname), port]));
    const reply = await reader.read(4);
    if (reply[0] !== VERSION || reply[1] !== 0) throw new SottoError('PROXY_REFUSED', { reply: reply[1] ?? 0 });
    await reader.read(await boundLength(reply[3] ?? 0, (length) => reader.read(length)));
  } finally {
    reader.release();
  }
}

function loginRequest({ user, password }: { readonly user: string; readonly password: string }): Buffer {
  const name = Buffer.from(user, 'utf8');
  const secret = Buffer.from(password, 'utf8');
  if (name.length === 0 || name.length > 255 || secret.length > 255) throw new SottoError('PROXY_LOGIN');
  return Buffer.concat([Buffer.from([1, name.length]), name, Buffer.from([secret.length]), secret]);
}

/** Type and address, as the request carries them. */
function addressBytes(hostname: string): Buffer {
  if (isIP(hostname) === 4) return Buffer.from([1, ...hostname.split('.').map(Number)]);
  if (isIP(hostname) === 6) return Buffer.concat([Buffer.from([4]), ipv6Bytes(hostname)]);
  const name = Buffer.from(hostname, 'latin1');
  if (name.length > 255) throw new SottoError('PROXY_REFUSED');
  return Buffer.concat([Buffer.from([3, name.length]), name]);
}

/** Of an address as URL normalises it: no dotted end, at most one `::`. */
function ipv6Bytes(hostname: string): Buffer {
  const [head = '', tail] = hostname.split('::');
  const groups = (text: string): string[] => (text === '' ? [] : text.split(':'));
  const before = groups(head);
  const after = groups(tail ?? '');
  const zeros = Array<string>(tail === undefined ? 0 : 8 - before.length - after.length).fill('0');
  return Buffer.from(
    [...before, ...zeros, ...after].flatMap((group) => {
      const value = Number.parseInt(group, 16);
      return [value >> 8, value & 0xff];
    }),
  );
}

/** Bytes that follow the reply's address type: the address that the proxy bound, and its port. */
async function boundLength(type: number, read: (length: number) => Promise<Buffer>): Promise<number> {
  if (type === 1) return 4 + 2;
  if (type === 4) return 16 + 2;
  if (type === 3) return ((await read(1))[0] ?? 0) + 2;
  throw new SottoError('PROXY_REFUSED');
}
