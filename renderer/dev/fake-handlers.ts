import type { CallName, CallParams, CallResult, SearchHit } from '../../shared/contract.ts';
import { estimatePrompt } from '../../shared/domain/estimate-tokens.ts';
import { SottoError } from '../../shared/errors.ts';
import { compareConversations } from '../features/sidebar/order.ts';
import { fakeRegenerate, fakeSend, fakeStop } from './fake-chat.ts';
import { fakeAssistants } from './fake-assistants.ts';
import { fakeAttachments } from './fake-attachments.ts';
import { fakeLibrary } from './fake-library.ts';
import { fakeOrganise, passes } from './fake-organise.ts';
import { fakeProviders } from './fake-providers.ts';
import { branchTo, tell, withSiblings } from './fake-store.ts';
import type { FakeStore } from './fake-store.ts';
import { qwen } from './fixtures.ts';

/** What the development page can show; it says UNKNOWN_METHOD to the rest. */
type Handlers = { [M in CallName]?: (params: CallParams<M>) => CallResult<M> | Promise<CallResult<M>> };

const RECOVERY_KEY = 'K7QM-2XPD-9RTC-4HWN-V6BJ-8ZFA-3YGE-5SKM';
const UNDO_MS = 6000;

/** Answers like core would, from memory. `end` ends the pretended core, as a lock does. */
export function fakeHandlers(store: FakeStore, end: () => void): Handlers {
  const find = (id: string) => {
    const found = store.conversations.find((one) => one.id === id);
    if (found === undefined) throw new SottoError('NOT_FOUND');
    return found;
  };
  const replace = (id: string, change: object) => {
    const changed = { ...find(id), ...change };
    store.conversations = store.conversations.map((one) => (one.id === id ? changed : one));
    return changed;
  };
  const deleted = new Map<string, ReturnType<typeof find>>();
  const findModel = (id: string) => {
    const found = store.models.find((one) => one.id === id);
    if (found === undefined) throw new SottoError('NOT_FOUND');
    return found;
  };

  return {
    ...fakeAttachments(),
    ...fakeAssistants(store),
    ...fakeLibrary(),
    ...fakeOrganise(store),
    'vault.status': () => store.vault,
    'vault.create': async ({ kind }) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      store.vault = {
        ...store.vault,
        state: 'unlocked',
        slots: [kind === 'both' ? 'passphrase' : kind, 'recovery'],
        canUnlockSilently: kind === 'device',
      };
      return { recoveryKey: RECOVERY_KEY };
    },
    'vault.unlock': async (key) => {
      await new Promise((resolve) => setTimeout(resolve, key.kind === 'device' ? 20 : 500));
      if (key.kind === 'passphrase' && key.passphrase !== store.passphrase)
        throw new SottoError('VAULT_WRONG_PASSPHRASE');
      if (key.kind === 'recovery' && key.recoveryKey !== RECOVERY_KEY) throw new SottoError('VAULT_WRONG_RECOVERY_KEY');
      const { problem: _, ...vault } = store.vault;
      store.vault = { ...vault, state: 'unlocked' };
      return {};
    },
    'vault.lock': () => {
      store.vault = { ...store.vault, state: 'locked' };
      setTimeout(end);
      return {};
    },

    'appearance.get': () => store.appearance,
    'appearance.set': (change) => (store.appearance = { ...store.appearance, ...strip(change) }),
    'settings.get': () => store.settings,
    'settings.set': (change) => (store.settings = { ...store.settings, ...strip(change) }),

    'conversations.list': ({ cursor, limit, archived = false, tagId }) => {
      const wanted = { archived, ...(tagId === undefined ? {} : { tagIds: [tagId] }) };
      const sorted = store.conversations.filter((one) => passes(store, one, wanted)).toSorted(compareConversations);
      const from = Number(cursor ?? 0);
      return {
        items: sorted.slice(from, from + limit),
        nextCursor: from + limit < sorted.length ? String(from + limit) : null,
      };
    },
    'conversations.get': ({ id }) => find(id),
    'conversations.create': () => {
      throw new SottoError('INTERNAL');
    },
    'conversations.update': ({ id, ...change }) =>
      replace(id, change.title === undefined ? strip(change) : { ...strip(change), titled: true }),
    'conversations.delete': ({ ids }) => {
      for (const one of store.conversations) if (ids.includes(one.id)) deleted.set(one.id, one);
      store.conversations = store.conversations.filter(({ id }) => !ids.includes(id));
      return { undoMs: UNDO_MS };
    },
    'conversations.restore': ({ ids }) => {
      for (const id of ids) {
        const one = deleted.get(id);
        if (one !== undefined) store.conversations.push(one);
      }
      return {};
    },
    'conversations.purge': () => {
      const gone = { conversations: store.conversations.length, messages: store.messages.size };
      store.conversations = [];
      store.messages.clear();
      tell(store, { type: 'conversations' });
      return gone;
    },

    'messages.page': ({ conversationId, leafId, beforeId, limit }) => {
      const branch = branchTo(store, leafId ?? find(conversationId).leafId);
      const end = beforeId === undefined ? branch.length : branch.findIndex(({ id }) => id === beforeId);
      const from = Math.max(0, end - limit);
      return { items: branch.slice(from, end).map((message) => withSiblings(store, message)), hasMore: from > 0 };
    },
    'messages.selectBranch': ({ messageId }) => {
      let leaf = store.messages.get(messageId);
      if (leaf === undefined) throw new SottoError('NOT_FOUND');
      const parents = new Map([...store.messages.values()].map((message) => [message.parentId, message]));
      for (let child = parents.get(leaf.id); child !== undefined; child = parents.get(child.id)) leaf = child;
      return replace(leaf.conversationId, { leafId: leaf.id });
    },
    search: ({ query, limit, conversationId, filters }) => {
      const hits: SearchHit[] = [];
      const wanted = query.toLowerCase();
      for (const one of store.conversations) {
        if (conversationId !== undefined) break;
        if (!passes(store, one, filters)) continue;
        const snippet = mark(one.title, wanted);
        if (snippet !== null)
          hits.push({
            conversationId: one.id,
            messageId: null,
            title: one.title,
            role: null,
            at: one.updatedAt,
            snippet,
          });
      }
      for (const message of query === '' ? [] : store.messages.values()) {
        const of = store.conversations.find(({ id }) => id === message.conversationId);
        if (of === undefined || !passes(store, of, filters)) continue;
        if (conversationId !== undefined && message.conversationId !== conversationId) continue;
        const snippet = mark(message.content, wanted);
        if (snippet !== null)
          hits.push({
            conversationId: message.conversationId,
            messageId: message.id,
            title: of.title,
            role: message.role,
            at: message.createdAt,
            snippet,
          });
      }
      hits.sort((a, b) => b.at - a.at);
      return { hits: hits.slice(0, limit), truncated: hits.length > limit };
    },

    ...fakeProviders(store),

    'chat.send': (params) => fakeSend(store, params),
    'chat.regenerate': (params) => fakeRegenerate(store, params),
    'chat.measure': ({ text, parentId }) => {
      const branch = branchTo(store, parentId).map(({ content }) => content);
      const promptTokens = estimatePrompt([...branch, text]);
      return { promptTokens, contextSize: 8192, dropped: 0, fits: promptTokens <= 8192, exact: true };
    },
    'chat.stop': ({ messageId }) => {
      fakeStop(messageId);
      return {};
    },

    'models.list': () => ({ items: store.models }),
    'models.inspect': () => {
      if (store.inspectError !== null) throw new SottoError(store.inspectError);
      const {
        id: _id,
        sha256: _sha,
        path: _path,
        storage: _storage,
        addedAt: _at,
        fileState: _state,
        load: _load,
        ...facts
      } = qwen;
      return facts;
    },
    'models.add': ({ path, storage }) => {
      const added = { ...qwen, id: `model-${store.models.length + 1}`, path, storage, sha256: null };
      store.models = [...store.models, added];
      tell(store, {
        type: 'model-progress',
        modelId: added.id,
        task: 'hash',
        done: 900_000_000,
        total: added.sizeBytes,
      });
      return added;
    },
    'models.update': ({ id, name, load }) => {
      const old = findModel(id);
      const changed = { ...old, name: name ?? old.name, load: { ...old.load, ...strip(load ?? {}) } };
      store.models = store.models.map((one) => (one.id === id ? changed : one));
      return changed;
    },
    'models.remove': ({ id }) => {
      store.models = store.models.filter((one) => one.id !== id);
      return {};
    },
    'models.verify': ({ id }) => ({ state: 'ok', sha256: findModel(id).sha256 }),
    'models.unload': () => {
      tell(store, { type: 'inference', status: { state: 'idle' } });
      return {};
    },

    'updates.state': () => store.updates,
    'updates.check': () => store.updates,
    'updates.fetch': () => store.updates,
    'updates.install': () => store.updates,

    'app.doctor': () => ({
      checks: [
        { name: 'vault', state: 'ok', detail: 'unlocked', values: { slots: 'device, recovery' } },
        { name: 'keychain', state: 'ok', detail: 'available', values: {} },
        { name: 'database', state: 'ok', detail: 'ok', values: { cipher: 'SQLCipher 4' } },
        { name: 'network', state: 'off', detail: 'off', values: {} },
        { name: 'memory', state: 'warning', detail: 'low', values: { free: '1.1 GB', total: '8 GB' } },
        { name: 'dumps', state: 'failed', detail: 'on', values: {} },
      ],
    }),
    'app.about': () => ({
      version: '0.1.0',
      node: '24.21.0',
      sqlite: '3.53.4',
      llama: 'b7000',
      runtime: 'Electron 45.4.1',
    }),
  };
}

/** `undefined` stands for "not given" in a partial change. */
function strip<T extends object>(change: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

function mark(text: string, wanted: string): SearchHit['snippet'] | null {
  const at = text.toLowerCase().indexOf(wanted);
  if (at < 0) return null;
  const from = Math.max(0, at - 40);
  return [
    { text: (from > 0 ? '…' : '') + text.slice(from, at), hit: false },
    { text: text.slice(at, at + wanted.length), hit: true },
    { text: text.slice(at + wanted.length, at + wanted.length + 80), hit: false },
  ];
}
