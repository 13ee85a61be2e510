import type { Socket } from 'node:net';

import { SottoError } from '../../../../shared/errors.ts';
import { dial } from './dial.ts';
import { isLoopbackAddress } from './endpoint.ts';
import type { Endpoint } from './endpoint.ts';
import { tunnelThroughHttp } from './http-proxy.ts';
import type { Connection } from './peer-facts.ts';
import { certificateSha256, secure } from './secure.ts';
import { tunnelThroughSocks } from './socks-proxy.ts';

/** A connection to the one host of an endpoint, proved to be that host. */
export async function openConnection(endpoint: Endpoint, cancelled: AbortSignal): Promise<Connection> {
  const timeout = AbortSignal.timeout(endpoint.timeouts.connect);
  try {
    return await open(endpoint, AbortSignal.any([cancelled, timeout]));
  } catch (error) {
    if (cancelled.aborted) throw new SottoError('CANCELLED');
    if (timeout.aborted) throw new SottoError('PROVIDER_TIMEOUT', { step: 'connect' });
    throw error;
  }
}

async function open(endpoint: Endpoint, signal: AbortSignal): Promise<Connection> {
  const socket = await reach(endpoint, signal);
  // an error that nobody listens to would end the process; whoever uses the socket hears of it by its closing too
  socket.on('error', ignore);
  try {
    const address = socket.remoteAddress ?? null;
    const proxied = endpoint.proxy !== undefined;
    if (!endpoint.secure) {
      // `localhost` is a name, and names can be made to point elsewhere
      if (address === null || !isLoopbackAddress(address)) throw new SottoError('PROVIDER_HOST_REFUSED');
      return { socket, facts: { address, proxied, tlsVersion: null, certificateSha256: null } };
    }
    const secured = await secure(socket, endpoint, signal);
    secured.on('error', ignore);
    const facts = {
      address,
      proxied,
      tlsVersion: secured.getProtocol(),
      certificateSha256: certificateSha256(secured),
    };
    return { socket: secured, facts };
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

async function reach(endpoint: Endpoint, signal: AbortSignal): Promise<Socket> {
  const { proxy } = endpoint;
  if (proxy === undefined) {
    return dial(
      endpoint.hostname,
      endpoint.port,
      signal,
      () => new SottoError('PROVIDER_UNREACHABLE', { step: 'tcp' }),
    );
  }
  const socket = await dial(proxy.host, proxy.port, signal, () => new SottoError('PROXY_UNREACHABLE'));
  try {
    const tunnel = proxy.kind === 'http' ? tunnelThroughHttp : tunnelThroughSocks;
    await tunnel(socket, proxy, endpoint, signal);
    return socket;
  } catch (error) {
    socket.on('error', ignore);
    socket.destroy();
    throw error;
  }
}

function ignore(): void {}
