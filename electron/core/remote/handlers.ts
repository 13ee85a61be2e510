import type { Provider } from '../../../shared/contract.ts';
import { SottoError } from '../../../shared/errors.ts';
import type { CallHandlers } from '../rpc/handlers.ts';
import type { Store } from '../store/store.ts';
import { KEY_ROTATE_AFTER_DAYS } from './provider-record.ts';
import type { ProviderRecord } from './provider-record.ts';
import type { RemoteProviders, Usage } from './remote-providers.ts';

type RemoteCalls = Extract<keyof CallHandlers, `providers.${string}` | `egress.${string}`>;

interface RemoteSession {
  readonly store: Store;
  readonly providers: RemoteProviders;
}

/** The calls about models outside this device, and about what left for them. */
export function providerHandlers(session: () => RemoteSession): Pick<CallHandlers, RemoteCalls> {
  return {
    async 'providers.list'() {
      const { providers } = session();
      const records = await providers.list();
      const usage = await providers.usage(records);
      return {
        items: records.map((record) => {
          const forbiddenBy = providers.forbiddenBy(record);
          const shown = present(record, usage.get(record.settings.id));
          return forbiddenBy === null ? shown : { ...shown, forbiddenBy };
        }),
      };
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
        test: given.test ?? true,
        allowInsecureLoopback: given.allowInsecureLoopback ?? false,
        ca: given.ca ?? [],
      });
      return present(added);
    },
    'providers.consent': async ({ id, consent }) => present(await session().providers.setConsent(id, consent)),
    'providers.setModels': async ({ id, models }) => present(await session().providers.setModels(id, models)),
    'providers.setKey': async ({ id, apiKey, test = true }) =>
      present(await session().providers.setKey(id, apiKey, test)),
    'providers.setBudget': async ({ id, monthlyBudget }) =>
      present(await session().providers.setBudget(id, monthlyBudget)),
    'providers.update': async ({ id, ...change }) => present(await session().providers.update(id, change)),
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

function present(record: ProviderRecord, usage?: Usage): Provider {
  const { settings, models, addedAt, keyAddedAt, consentAt, keyMask = null } = record;
  const keyRotateAfterDays = record.keyRotateAfterDays ?? KEY_ROTATE_AFTER_DAYS;
  const shown = { settings, models: [...models], addedAt, keyAddedAt, consentAt, keyMask, keyRotateAfterDays };
  return usage === undefined ? shown : { ...shown, usage };
}
