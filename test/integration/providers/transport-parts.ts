import { createEndpoint } from '../../../electron/core/providers/transport/endpoint.ts';
import type { EndpointSettings } from '../../../electron/core/providers/transport/endpoint.ts';
import type { EgressContext, TransportRequest } from '../../../electron/core/providers/transport/request.ts';
import { createTransport } from '../../../electron/core/providers/transport/transport.ts';
import type { Transport } from '../../../electron/core/providers/transport/transport.ts';
import { createMemoryLedger } from '../../fixtures/providers/memory-ledger.ts';
import type { MemoryLedger } from '../../fixtures/providers/memory-ledger.ts';
import { authority } from '../../fixtures/providers/recorded-server.ts';

export const CONTEXT: EgressContext = {
  purpose: 'chat',
  modelId: 'test/model',
  conversationId: 'c1',
  messageId: 'm1',
  replaced: { email: 1 },
};

export interface TestTransport {
  readonly transport: Transport;
  readonly ledger: MemoryLedger;
  /** Posts JSON to `<baseUrl>/v1/chat`. */
  post(value: unknown, change?: Partial<Extract<TransportRequest, { method: 'POST' }>>): Promise<Response>;
}

/** A transport to a server of a test, trusting the tests' authority. */
export function connectTo(baseUrl: string, settings: Partial<EndpointSettings> = {}): TestTransport {
  const ledger = createMemoryLedger();
  const endpoint = createEndpoint({
    providerId: 'test',
    zone: 'cloud',
    baseUrl,
    tls: { ca: [authority.certificate] },
    allowInsecureLoopback: baseUrl.startsWith('http:'),
    ...settings,
  });
  const transport = createTransport({ endpoint, recorder: ledger });
  return {
    transport,
    ledger,
    post: (value, change = {}) =>
      transport.send({
        method: 'POST',
        url: `${baseUrl}/v1/chat`,
        headers: { 'content-type': 'application/json' },
        body: new TextEncoder().encode(JSON.stringify(value)),
        residualCheck: () => [],
        context: CONTEXT,
        ...change,
      }),
  };
}

/** The code of the error that a promise rejects with. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'no error';
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}
