import type { ClientRequestArgs } from 'node:http';
import type { Duplex } from 'node:stream';

import type { Endpoint } from './endpoint.ts';
import { Agent } from './node-http.ts';
import { openConnection } from './open-connection.ts';
import { NO_PEER } from './peer-facts.ts';
import type { PeerFacts } from './peer-facts.ts';

/** How long an idle connection is kept for the next turn, in milliseconds. */
const KEEP_MS = 45_000;
const MOST_AT_ONCE = 16;

/** Connections to one endpoint, kept for a while. Node's agent does the keeping; we do the connecting. */
export class ConnectionPool extends Agent {
  private readonly endpoint: Endpoint;
  private readonly facts = new WeakMap<Duplex, PeerFacts>();
  private readonly closed = new AbortController();

  constructor(endpoint: Endpoint) {
    super({ keepAlive: true, timeout: KEEP_MS, maxSockets: MOST_AT_ONCE, scheduling: 'lifo' });
    this.endpoint = endpoint;
  }

  /** Called by Node. Returns nothing: the socket comes by the callback, when it is proved to be the right one. */
  override createConnection(
    options: ClientRequestArgs,
    callback?: (error: Error | null, stream: Duplex) => void,
  ): Duplex | null | undefined {
    const { signal } = options;
    const cancelled = signal === undefined ? this.closed.signal : AbortSignal.any([this.closed.signal, signal]);
    openConnection(this.endpoint, cancelled).then(
      ({ socket, facts }) => {
        this.facts.set(socket, facts);
        callback?.(null, socket);
      },
      (error: Error) => callback?.(error, undefined as unknown as Duplex),
    );
    return undefined;
  }

  factsOf(socket: Duplex | null): PeerFacts {
    return (socket === null ? undefined : this.facts.get(socket)) ?? NO_PEER;
  }

  override destroy(): void {
    this.closed.abort();
    super.destroy();
  }
}
