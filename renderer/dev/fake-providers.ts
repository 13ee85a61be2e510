import type { CallName, CallParams, CallResult, Provider } from '../../shared/contract.ts';
import { SottoError } from '../../shared/errors.ts';
import { fakeRoute } from './fake-chat.ts';
import type { FakeStore } from './fake-store.ts';

type RemoteCalls = Extract<CallName, `providers.${string}` | `egress.${string}` | 'chat.preview'>;
type Handlers = { [M in RemoteCalls]: (params: CallParams<M>) => CallResult<M> };

/** Providers as core would answer about them, without anything that leaves. */
export function fakeProviders(store: FakeStore): Handlers {
  const providers = new Map<string, Provider>();
  const find = (id: string): Provider => {
    const found = providers.get(id);
    if (found === undefined) throw new SottoError('NOT_FOUND');
    return found;
  };
  const keep = (provider: Provider): Provider => {
    providers.set(provider.settings.id, provider);
    return provider;
  };

  return {
    'providers.list': () => ({ items: [...providers.values()] }),
    'providers.add': ({ id, kind, models, consent, zone, baseUrl }) =>
      keep({
        settings: {
          id,
          kind,
          preset: null,
          name: id,
          zone: zone ?? 'cloud',
          baseUrl: baseUrl ?? 'https://example.com/v1',
          allowInsecureLoopback: false,
          ca: [],
          systemCa: true,
          clientCertificate: null,
          pins: [],
          proxy: null,
          requestsPerMinute: 120,
          monthlyBudget: null,
        },
        models: models.map((name) => ({ id: name, name, contextTokens: null, maxOutputTokens: null, price: null })),
        addedAt: Date.now(),
        keyAddedAt: Date.now(),
        consentAt: consent ? Date.now() : null,
      }),
    'providers.consent': ({ id, consent }) => keep({ ...find(id), consentAt: consent ? Date.now() : null }),
    'providers.setModels': ({ id, models }) => keep({ ...find(id), models }),
    'providers.remove': ({ id }) => {
      providers.delete(id);
      return {};
    },
    'providers.test': ({ id }) => ({ models: find(id).models }),
    'egress.list': () => ({ items: [], nextCursor: null }),
    'egress.get': () => {
      throw new SottoError('NOT_FOUND');
    },
    'chat.preview': ({ modelId }) => ({
      outcome: 'go',
      route: fakeRoute(store, modelId),
      replacements: [],
      request: null,
    }),
  };
}
