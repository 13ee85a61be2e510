import { isTemporaryId } from '../../../shared/domain/temporary.ts';
import type { StoreMethod, StoreParams, StoreResult } from './api.ts';
import type { Store } from './store.ts';
import type { WorkerClient } from './worker-client.ts';

/** The parameters by which a call names what it is about. */
const NAMES = ['id', 'conversationId', 'parentId', 'messageId'] as const;

type AnyParams = Readonly<Record<string, unknown>>;

/**
 * A store with conversations that are never written: they live in a second database, in memory, and go with it. Their
 * ids say so, and each call goes where its ids belong. `start` opens that database when the first one begins.
 *
 * Of a request that such a conversation sends, the ledger keeps when, where and how much, with the hash of its body, but
 * not the body: that stays beside the conversation.
 */
export function withTemporary(main: Store, start: () => Promise<WorkerClient>): Store {
  let memory: Promise<WorkerClient> | undefined;
  /** Requests whose body is in memory. */
  const requests = new Set<string>();

  function temporary(): Promise<WorkerClient> {
    memory ??= start().catch((error: unknown) => {
      memory = undefined;
      throw error;
    });
    return memory;
  }

  async function forget(): Promise<void> {
    const before = memory;
    memory = undefined;
    requests.clear();
    await (await before?.catch(() => undefined))?.close();
  }

  async function besides<M extends StoreMethod>(
    method: M,
    params: StoreParams<M>,
  ): Promise<StoreResult<M> | undefined> {
    if (memory === undefined) return undefined;
    return (await memory).call(method, params);
  }

  /** What is about both, or about something else than its ids say. */
  const special: { [M in StoreMethod]?: (params: StoreParams<M>) => Promise<StoreResult<M>> } = {
    async 'conversations.create'(params) {
      if (params.temporary !== true) return main.call('conversations.create', params);
      return (await temporary()).call('conversations.create', params);
    },
    async 'conversations.list'(params) {
      const page = await main.call('conversations.list', params);
      const all = params.archived !== true && params.tagId === undefined;
      if (params.cursor !== undefined || memory === undefined || !all) return page;
      const own = await (await memory).call('conversations.list', { limit: 500 });
      return { ...page, items: [...own.items, ...page.items] };
    },
    async 'conversations.purgeAll'(params) {
      await forget();
      return main.call('conversations.purgeAll', params);
    },
    async 'setups.follow'(params) {
      await besides('setups.follow', params);
      await main.call('setups.follow', params);
    },
    async 'egress.begin'(params) {
      if (!isTemporary({ ...params })) return main.call('egress.begin', params);
      requests.add(params.id);
      await (await temporary()).call('egress.begin', params);
      await main.call('egress.begin', { ...params, withoutBody: true });
    },
    async 'egress.complete'(params) {
      if (requests.has(params.id)) await besides('egress.complete', params);
      await main.call('egress.complete', params);
    },
    async 'egress.setCost'(params) {
      if (isTemporaryId(params.messageId)) await besides('egress.setCost', params);
      await main.call('egress.setCost', params);
    },
    async 'egress.get'(params) {
      const own = requests.has(params.id) ? await besides('egress.get', params) : undefined;
      return own ?? main.call('egress.get', params);
    },
  };

  return {
    async call(method, params) {
      const own = special[method] as ((params: unknown) => Promise<never>) | undefined;
      if (own !== undefined) return own(params);
      if (isTemporary(params as AnyParams)) return (await temporary()).call(method, params);
      return main.call(method, params);
    },
    rekey: (from, to) => main.rekey(from, to),
    async close() {
      await forget();
      await main.close();
    },
  };
}

function isTemporary(params: AnyParams): boolean {
  const { ids } = params;
  if (Array.isArray(ids) && ids.length > 0) return ids.every((id) => isTemporaryId(String(id)));
  return NAMES.some((name) => {
    const value = params[name];
    return typeof value === 'string' && isTemporaryId(value);
  });
}
