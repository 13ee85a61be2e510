import type { Socket } from 'node:net';

/** What is known of the other end of a connection. */
export interface PeerFacts {
  readonly address: string | null;
  readonly proxied: boolean;
  readonly tlsVersion: string | null;
  /** Of the certificate in DER, lower-case hex. */
  readonly certificateSha256: string | null;
}

export const NO_PEER: PeerFacts = { address: null, proxied: false, tlsVersion: null, certificateSha256: null };

/** A connection that is ready for HTTP. */
export interface Connection {
  readonly socket: Socket;
  readonly facts: PeerFacts;
}
