import type { Provider } from '../../shared/contract.ts';
import type { EgressRecord } from '../../shared/domain/egress.ts';
import type { ProviderModel } from '../../shared/domain/provider.ts';

const DAY = 86_400_000;
const HASH = '9f2b6c1de0a34587b1c2d3e4f5061728394a5b6c7d8e9f00112233445566778f';

const model = (id: string): ProviderModel => ({
  id,
  name: id,
  contextTokens: null,
  maxOutputTokens: null,
  price: null,
});

export const openAi: Provider = {
  settings: {
    id: 'openai',
    kind: 'openai',
    preset: 'openai',
    name: 'OpenAI',
    zone: 'cloud',
    baseUrl: 'https://api.openai.com/v1',
    allowInsecureLoopback: false,
    ca: [],
    systemCa: true,
    clientCertificate: null,
    pins: [],
    proxy: null,
    requestsPerMinute: 120,
    monthlyBudget: null,
  },
  models: [model('gpt-large'), model('gpt-small')],
  addedAt: Date.now() - 12 * DAY,
  keyAddedAt: Date.now() - 200 * DAY,
  consentAt: Date.now() - 12 * DAY,
};

export const firm: Provider = {
  ...openAi,
  settings: {
    ...openAi.settings,
    id: 'firm',
    kind: 'openai-compatible',
    preset: null,
    name: 'firm',
    zone: 'private',
    baseUrl: 'https://llm.firm.example/v1',
  },
  models: [model('mixtral-8x22b')],
  keyAddedAt: null,
  consentAt: null,
};

export const QUESTION =
  'Write to billing-7741@contoso.com about IBAN DE89 3704 0044 0532 0130 00 and ask for the receipt.';
export const SENT = 'Write to [EMAIL_1] about IBAN [IBAN_1] and ask for the receipt.';
export const ANSWER =
  'Dear billing team (billing-7741@contoso.com),\n\nplease send the receipt for the payment from **DE89 3704 0044 0532 0130 00**.\n\nKind regards,\n[PERSON_4]';

/** A request of the ledger, and one that was cut off, for the message with this id. */
export function ledgerFor(conversationId: string, messageId: string): EgressRecord[] {
  const body = JSON.stringify({
    model: 'gpt-large',
    input: [{ role: 'user', content: [{ type: 'input_text', text: SENT }] }],
    store: false,
    stream: true,
  });
  const record: EgressRecord = {
    id: 'e1',
    at: Date.now() - 60_000,
    purpose: 'chat',
    providerId: 'openai',
    modelId: 'gpt-large',
    zone: 'cloud',
    conversationId,
    messageId,
    attempt: 1,
    method: 'POST',
    host: 'api.openai.com',
    path: '/v1/responses',
    requestBytes: body.length,
    sha256: HASH,
    replaced: { email: 1, iban: 1 },
    outcome: 'answered',
    error: null,
    address: '162.159.140.245:443',
    proxied: false,
    tlsVersion: 'TLSv1.3',
    certificateSha256: HASH.split('').reverse().join(''),
    status: 200,
    responseBytes: 2480,
    durationMs: 1820,
    body,
  };
  const cut: EgressRecord = {
    ...record,
    id: 'e0',
    at: record.at - DAY,
    messageId: 'other',
    outcome: 'cut-off',
    error: 'PROVIDER_CUT_OFF',
  };
  const list: EgressRecord = {
    ...record,
    id: 'e2',
    at: record.at - 2 * DAY,
    purpose: 'model-list',
    messageId: null,
    conversationId: null,
    modelId: null,
    method: 'GET',
    path: '/v1/models',
    requestBytes: 0,
    replaced: {},
    body: '',
  };
  return [list, cut, record];
}
