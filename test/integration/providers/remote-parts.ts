import type { LanguageModelV4CallOptions } from '@ai-sdk/provider';

import { createPrivacyEngine } from '../../../electron/core/privacy/index.ts';
import type { RedactionMap } from '../../../electron/core/privacy/redact/redaction-map.ts';
import { createRedactionSession } from '../../../electron/core/privacy/redact/redaction-session.ts';
import { streamAnswer } from '../../../electron/core/providers/answer/stream-answer.ts';
import type { AnswerReport } from '../../../electron/core/providers/answer/stream-answer.ts';
import { previewRequest } from '../../../electron/core/providers/models/preview-request.ts';
import type { RequestPreview } from '../../../electron/core/providers/models/preview-request.ts';
import { openRemoteModel } from '../../../electron/core/providers/models/remote-model.ts';
import { providerEndpoint } from '../../../electron/core/providers/provider-endpoint.ts';
import { createRequestRedactor } from '../../../electron/core/providers/redaction/request-redactor.ts';
import type { RequestRedactor } from '../../../electron/core/providers/redaction/request-redactor.ts';
import { createTransport } from '../../../electron/core/providers/transport/transport.ts';
import { DEFAULT_ROUTE_POLICY } from '../../../shared/domain/default-policy.ts';
import type { ProviderSettings } from '../../../shared/domain/provider.ts';
import { createMemoryLedger } from '../../fixtures/providers/memory-ledger.ts';
import type { MemoryLedger } from '../../fixtures/providers/memory-ledger.ts';
import { authority } from '../../fixtures/providers/recorded-server.ts';
import type { Answer, RecordedServer } from '../../fixtures/providers/recorded-server.ts';
import type { WireFormat } from '../../fixtures/providers/wire-formats.ts';

const engine = createPrivacyEngine();

export const KEY = 'test-key-0123456789';

export function settingsFor(format: WireFormat, origin: string): ProviderSettings {
  return {
    id: format.kind,
    kind: format.kind,
    preset: null,
    name: 'Test',
    zone: 'cloud',
    baseUrl: origin + format.base,
    allowInsecureLoopback: origin.startsWith('http:'),
    ca: [authority.certificate],
    systemCa: false,
    clientCertificate: null,
    pins: [],
    proxy: null,
    requestsPerMinute: 10_000,
    monthlyBudget: null,
  };
}

export interface Remote {
  readonly ledger: MemoryLedger;
  redactor(map?: RedactionMap, letThrough?: readonly string[]): RequestRedactor;
  preview(call: LanguageModelV4CallOptions, redactor?: RequestRedactor): Promise<RequestPreview>;
  open(call: LanguageModelV4CallOptions, redactor?: RequestRedactor): ReturnType<typeof streamAnswer>;
  ask(call: LanguageModelV4CallOptions, redactor?: RequestRedactor): Promise<Asked>;
  readonly endpoint: ReturnType<typeof providerEndpoint>;
  readonly transport: ReturnType<typeof createTransport>;
}

export interface Asked {
  readonly text: string;
  readonly reasoning: string;
  /** Undefined when it ended with an error. */
  readonly report: AnswerReport | undefined;
  readonly error: unknown;
}

/** Everything from a prompt to a restored answer, against a server of a test. */
export function remote(format: WireFormat, server: RecordedServer, change: Partial<ProviderSettings> = {}): Remote {
  const settings = { ...settingsFor(format, server.origin), ...change };
  const endpoint = providerEndpoint(settings, {
    apiKey: () => Promise.resolve(KEY),
    clientKey: null,
    proxyPassword: null,
  });
  const ledger = createMemoryLedger();
  const transport = createTransport({ endpoint, recorder: ledger });
  const redactor: Remote['redactor'] = (map, letThrough = []) =>
    createRequestRedactor({
      analyze: (text) => engine.analyze(text),
      session: createRedactionSession(map),
      policy: DEFAULT_ROUTE_POLICY,
      letThrough,
    });
  const base = { kind: format.kind, endpoint, transport, modelId: 'm-chat' };
  const context = { purpose: 'chat', modelId: 'm-chat', conversationId: 'c', messageId: 'm' } as const;
  const open: Remote['open'] = (call, one = redactor()) =>
    streamAnswer(openRemoteModel({ ...base, redactor: one, context }), call);
  return {
    ledger,
    endpoint,
    transport,
    redactor,
    open,
    preview: (call, one = redactor()) => previewRequest({ ...base, redactor: one }, call),
    async ask(call, one = redactor()) {
      const said = { 'text-delta': '', 'reasoning-delta': '' };
      let report: AnswerReport | undefined;
      let error: unknown;
      try {
        const answer = open(call, one);
        for (;;) {
          const next = await answer.next();
          if (next.done === true) {
            report = next.value;
            break;
          }
          if (next.value.type !== 'begun') said[next.value.type] += next.value.text;
        }
      } catch (thrown) {
        error = thrown;
      }
      return { text: said['text-delta'], reasoning: said['reasoning-delta'], report, error };
    },
  };
}

export const userSays = (text: string): LanguageModelV4CallOptions => ({
  prompt: [{ role: 'user', content: [{ type: 'text', text }] }],
});

/** Streams these events and ends the answer properly. */
export const stream =
  (events: readonly string[]): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end(events.join(''));
  };
