import type { CallName, CallParams, CallResult, Provider } from '../../shared/contract.ts';
import { presetOf } from '../../shared/domain/provider-presets.ts';
import { t } from '../../shared/messages/index.ts';
import { SottoError } from '../../shared/errors.ts';
import { fakePreview } from './fake-preview.ts';
import type { FakeStore } from './fake-store.ts';
import { openAi } from './provider-fixtures.ts';

type RemoteCalls = Extract<
  CallName,
  `providers.${string}` | `egress.${string}` | 'chat.preview' | 'chat.previewContinue'
>;
type Handlers = { [M in RemoteCalls]: (params: CallParams<M>) => CallResult<M> | Promise<CallResult<M>> };

/** Providers as core would answer about them, without anything that leaves. */
export function fakeProviders(store: FakeStore): Handlers {
  const find = (id: string): Provider => {
    const found = store.providers.find(({ settings }) => settings.id === id);
    if (found === undefined) throw new SottoError('NOT_FOUND');
    return found;
  };
  const change = (id: string, part: Partial<Provider>): Provider => {
    const changed = { ...find(id), ...part };
    store.providers = store.providers.map((one) => (one.settings.id === id ? changed : one));
    return changed;
  };

  return {
    'providers.list': () => ({ items: [...store.providers] }),
    'providers.add': ({ id, kind, preset, zone, baseUrl, apiKey, allowInsecureLoopback }) => {
      const known = presetOf(preset ?? null);
      const added: Provider = {
        settings: {
          ...openAi.settings,
          id,
          kind,
          preset: known?.id ?? null,
          name: known?.name ?? id,
          zone: zone ?? 'cloud',
          baseUrl: baseUrl ?? 'https://example.com/v1',
          allowInsecureLoopback: allowInsecureLoopback ?? false,
        },
        models: [],
        addedAt: Date.now(),
        keyAddedAt: apiKey === undefined ? null : Date.now(),
        consentAt: null,
      };
      store.providers = [...store.providers, added];
      return added;
    },
    'providers.consent': ({ id, consent }) => change(id, { consentAt: consent ? Date.now() : null }),
    'providers.setModels': ({ id, models }) => change(id, { models }),
    'providers.setKey': ({ id, apiKey }) => change(id, { keyAddedAt: Date.now(), keyMask: `…${apiKey.slice(-4)}` }),
    'providers.setBudget': ({ id, monthlyBudget }) => change(id, { settings: { ...find(id).settings, monthlyBudget } }),
    'providers.update': ({ id, ca, pins, proxy, requestsPerMinute }) => {
      const { settings } = find(id);
      return change(id, {
        settings: {
          ...settings,
          ca: ca ?? settings.ca,
          pins: pins ?? settings.pins,
          proxy: proxy === undefined ? settings.proxy : proxy,
          requestsPerMinute: requestsPerMinute ?? settings.requestsPerMinute,
        },
      });
    },
    'providers.remove': ({ id }) => {
      store.providers = store.providers.filter(({ settings }) => settings.id !== id);
      return {};
    },
    'providers.test': async ({ id }) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      if (find(id).keyAddedAt === null) throw new SottoError('PROVIDER_BAD_KEY');
      return {
        models: [
          ...openAi.models,
          { ...openAi.models[0], id: 'gpt-tiny', name: 'gpt-tiny' } as Provider['models'][number],
        ],
      };
    },
    'egress.list': ({ messageId, text, newestFirst }) => {
      const found = store.ledger.filter(
        (record) =>
          (messageId === undefined || record.messageId === messageId) &&
          (text === undefined || `${record.body} ${record.host}`.toLowerCase().includes(text.toLowerCase())),
      );
      const items = found.map(({ body, ...summary }) => ({ ...summary, requestBytes: body.length }));
      return { items: newestFirst === true ? items.reverse() : items, nextCursor: null };
    },
    'egress.get': ({ id }) => {
      const record = store.ledger.find((one) => one.id === id);
      if (record === undefined) throw new SottoError('NOT_FOUND');
      return record;
    },
    'chat.preview': (params) => fakePreview(store, params),
    'chat.previewContinue': () =>
      fakePreview(store, { conversationId: null, parentId: null, text: t('chat.continueRequest') }),
  };
}
