import type { IncomingMessage } from 'node:http';

import { SottoError } from '../../../../shared/errors.ts';
import type { ConnectionPool } from './connection-pool.ts';
import type { Endpoint } from './endpoint.ts';
import { brokenConnection } from './network-error.ts';
import { request as httpRequest } from './node-http.ts';
import { NO_PEER } from './peer-facts.ts';
import type { PeerFacts } from './peer-facts.ts';
import type { CheckedRequest } from './request.ts';

/** An answer whose header is in and whose body is to be read. */
export interface RawAnswer {
  readonly status: number;
  readonly message: IncomingMessage;
  readonly facts: PeerFacts;
}

/** A try that got no answer. */
export class SendFailure extends Error {
  readonly reason: SottoError;
  /** Whether any of the request may have left. */
  readonly sent: boolean;
  readonly facts: PeerFacts;

  constructor(reason: SottoError, sent: boolean, facts: PeerFacts) {
    super(reason.code);
    this.reason = reason;
    this.sent = sent;
    this.facts = facts;
  }
}

/** One try. Rejects with SendFailure and nothing else. Aborting the signal later ends the answer's body as well. */
export function sendOnce(
  pool: ConnectionPool,
  endpoint: Endpoint,
  checked: CheckedRequest,
  authorization: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    let sent = false;
    let facts = NO_PEER;
    let timer: NodeJS.Timeout | undefined;
    const fail = (reason: SottoError): void => {
      clearTimeout(timer);
      reject(new SendFailure(signal.aborted ? new SottoError('CANCELLED') : reason, sent, facts));
    };
    if (signal.aborted) return fail(new SottoError('CANCELLED'));

    const outgoing = httpRequest({
      agent: pool,
      host: endpoint.hostname,
      port: endpoint.port,
      method: checked.method,
      path: checked.path,
      headers: {
        ...checked.headers,
        ...authorization,
        host: endpoint.host,
        'user-agent': 'Sotto',
        // a compressed answer can be small on the wire and endless in memory
        'accept-encoding': 'identity',
        ...(checked.method === 'POST' && { 'content-length': String(checked.body.length) }),
      },
      maxHeaderSize: 32_768,
      insecureHTTPParser: false,
      signal,
    });
    outgoing.once('socket', (socket) => {
      sent = true;
      facts = pool.factsOf(socket);
      timer = setTimeout(() => {
        fail(new SottoError('PROVIDER_TIMEOUT', { step: 'first-byte' }));
        outgoing.destroy();
      }, endpoint.timeouts.firstByte);
    });
    outgoing.on('error', (error) => fail(sent ? brokenConnection(error) : notSent(error)));
    outgoing.once('response', (message) => {
      clearTimeout(timer);
      resolve({ status: message.statusCode ?? 0, message, facts });
    });
    // never asked for: a server that switches protocols or speaks out of turn is not what it says it is
    outgoing.once('upgrade', (_message, socket) => {
      socket.destroy();
      fail(new SottoError('PROVIDER_ANSWER_INVALID'));
    });
    outgoing.end(checked.body);
  });
}

function notSent(error: Error): SottoError {
  return error instanceof SottoError ? error : new SottoError('PROVIDER_UNREACHABLE');
}
