import type { Provider } from '../../../shared/contract.ts';
import { SottoError } from '../../../shared/errors.ts';
import type { CallHandlers } from '../rpc/handlers.ts';
import type { Store } from '../store/store.ts';
import type { ProviderRecord } from './provider-record.ts';
import type { RemoteProviders } from './remote-providers.ts';

type RemoteCalls = Extract<keyof CallHandlers, `providers.${string}` | `egress.${string}`>;

interface RemoteSession {
  readonly store: Store;
  readonly providers: RemoteProviders;
}

/** The calls about models outside this device, and about what left for them. */
export function providerHandlers(session: () => RemoteSession): Pick<CallHandlers, RemoteCalls> {
  return {
    async 'providers.list'() {
      return { items: (await session().providers.list()).map(present) };
    },
    async 'providers.add'({ id, kind, models, consent, ...given }) {
      const added = await session().providers.add({
        id,
        kind,
        models,
        consent,
        preset: given.preset ?? null,
        zone: given.zone ?? null,
        baseUrl: given.baseUrl ?? null,
        apiKey: given.apiKey ?? null,
        allowInsecureLoopback: given.allowInsecureLoopback ?? false,
        ca: given.ca ?? [],
      });
      return present(added);
    },
    'providers.consent': async ({ id, consent }) => present(await session().providers.setConsent(id, consent)),
    'providers.setModels': async ({ id, models }) => present(await session().providers.setModels(id, models)),
    async 'providers.remove'({ id }) {
      await session().providers.remove(id);
      return {};
    },
    'providers.test': async ({ id }) => ({ models: [...(await session().providers.test(id))] }),
    async 'egress.list'({ newestFirst, conversationId, messageId, providerId, text, cursor, limit }) {
      return session().store.call('egress.list', {
        limit,
        ...(newestFirst === undefined ? {} : { newestFirst }),
        ...(conversationId === undefined ? {} : { conversationId }),
        ...(messageId === undefined ? {} : { messageId }),
        ...(providerId === undefined ? {} : { providerId }),
        ...(text === undefined ? {} : { text }),
        ...(cursor === undefined ? {} : { cursor }),
      });
    },
    async 'egress.get'({ id }) {
      const record = await session().store.call('egress.get', { id });
      if (record === null) throw new SottoError('NOT_FOUND');
      return record;
    },
  };
}

function present({ settings, models, addedAt, keyAddedAt, consentAt }: ProviderRecord): Provider {
  return { settings, models: [...models], addedAt, keyAddedAt, consentAt };
}
