import { assistantHandlers } from '../assistants/handlers.ts';
import { attachmentHandlers } from '../attachments/handlers.ts';
import { organiseHandlers } from './organise-handlers.ts';
import { lifecycleHandlers } from './lifecycle-handlers.ts';
import { downloadHandlers } from '../models/download/handlers.ts';
import { measureSpeed } from '../models/measure-speed.ts';
import { modelHandlers } from '../models/handlers.ts';
import type { CallHandlers, StreamHandlers } from '../rpc/handlers.ts';
import { providerHandlers } from '../remote/handlers.ts';
import { updateHandlers } from '../updates/handlers.ts';
import type { Changes } from './changes.ts';
import { UNDO_MS } from './deletion.ts';
import type { Session } from './session.ts';

type SessionCalls = Exclude<
  keyof CallHandlers,
  | `vault.${string}`
  | 'backup.restore'
  | `recovery.${string}`
  | 'keys.export'
  | `appearance.${string}`
  | `app.${string}`
  | `policy.${string}`
>;

/** Every call that needs an open vault. `session()` throws VAULT_LOCKED while there is none. */
export function sessionHandlers(session: () => Session, changes: Changes): Pick<CallHandlers, SessionCalls> {
  return {
    'settings.get': () => Promise.resolve().then(() => session().settings.get()),
    async 'settings.set'(patch) {
      const next = await session().settings.set(patch);
      changes.publish({ type: 'settings' });
      return next;
    },
    ...conversationHandlers(session, changes),
    ...organiseHandlers(session, changes),
    ...chatHandlers(session),
    'drafts.get': async (params) => session().store.call('drafts.get', params),
    async 'drafts.put'(params) {
      const { store, retention } = session();
      await store.call('drafts.put', { ...params, now: retention.now() });
      return {};
    },
    ...attachmentHandlers(session),
    ...assistantHandlers(session),
    ...libraryHandlers(session),
    ...downloadHandlers(session),
    ...lifecycleHandlers(session, changes),
    'transfer.export': async (request) => session().transfer.export(request),
    'transfer.import': async (request) => session().transfer.import(request),
    async 'transfer.stop'() {
      await session().transfer.stop();
      return {};
    },
    'backup.make': async ({ path }) => session().backups.make(path),
    'backup.list': async () => session().backups.list(),
    ...providerHandlers(session),
    ...updateHandlers(session),
  };
}

type ConversationCalls = Exclude<
  Extract<SessionCalls, `conversations.${string}` | `messages.${string}` | 'search'>,
  'conversations.organise' | 'conversations.duplicate' | 'conversations.setup' | 'conversations.configure'
>;

function conversationHandlers(session: () => Session, changes: Changes): Pick<CallHandlers, ConversationCalls> {
  return {
    'conversations.list': async (params) => session().store.call('conversations.list', params),
    'conversations.get': async (params) => session().store.call('conversations.get', params),
    async 'conversations.create'({ title, temporary = false }) {
      const { store, retention, settings } = session();
      // who wants new conversations to stay here has that kept by core, whoever makes them
      const kind = (await settings.get()).defaultMode;
      const about = { title: title ?? null, temporary, mode: { kind }, now: retention.now() };
      const made = await store.call('conversations.create', about);
      changes.publish({ type: 'conversation', id: made.id, change: 'created' });
      return made;
    },
    async 'conversations.update'(params) {
      const updated = await session().store.call('conversations.update', params);
      changes.publish({ type: 'conversation', id: params.id, change: 'updated' });
      return updated;
    },
    async 'conversations.delete'({ ids }) {
      session().turns.stopIn(ids);
      await session().deletion.hide(ids);
      return { undoMs: UNDO_MS };
    },
    async 'conversations.restore'({ ids }) {
      await session().deletion.restore(ids);
      return {};
    },
    async 'conversations.purge'(params) {
      const { conversations, messages } = await session().purge.run(params);
      return { conversations, messages };
    },
    async 'messages.page'(params) {
      const { store, audit } = session();
      const page = await store.call('messages.page', params);
      audit.opened(params.conversationId);
      return page;
    },
    async 'messages.selectBranch'({ messageId }) {
      const conversation = await session().store.call('messages.selectBranch', { id: messageId });
      changes.publish({ type: 'conversation', id: conversation.id, change: 'updated' });
      return conversation;
    },
    search: async (params) => session().store.call('search', params),
  };
}

function chatHandlers(session: () => Session): Pick<CallHandlers, Extract<SessionCalls, `chat.${string}`>> {
  return {
    'chat.preview': async (params) => session().preview.turn(params),
    'chat.previewContinue': async (params) => session().preview.continuation(params),
    'chat.measure': async (params) => session().measure(params),
    'chat.send': async (params) => session().turns.send(params),
    'chat.regenerate': async (params) => session().turns.regenerate(params),
    'chat.continue': async (params) => session().turns.resume(params),
    async 'chat.stop'({ messageId }) {
      session().turns.stop(messageId);
      return {};
    },
  };
}

/** The library is made anew with every session, so its handlers are looked up when they are called. */
function libraryHandlers(session: () => Session): Pick<CallHandlers, Extract<SessionCalls, `models.${string}`>> {
  const library = () => modelHandlers(session().models);
  return {
    'models.list': async (params, signal) => library()['models.list'](params, signal),
    'models.inspect': async (params, signal) => library()['models.inspect'](params, signal),
    'models.add': async (params, signal) => library()['models.add'](params, signal),
    'models.update': async (params, signal) => library()['models.update'](params, signal),
    'models.remove': async (params, signal) => library()['models.remove'](params, signal),
    'models.verify': async (params, signal) => library()['models.verify'](params, signal),
    'models.catalog': async ({ context }) => session().offer(context),
    'models.find': async () => ({ items: await session().findFiles() }),
    async 'models.speed'({ id }, signal) {
      const { models, inference } = session();
      return measureSpeed(inference, await models.toLoad(await models.get(id)), signal);
    },
    async 'models.unload'() {
      await session().inference.unload();
      return {};
    },
  };
}

export function sessionStreams(session: () => Session, changes: Changes): StreamHandlers {
  return {
    async 'chat.watch'({ messageId }, emit, signal) {
      const live = session().turns.find(messageId);
      if (live !== undefined) return live.watch(emit, signal);
      const message = await session().store.call('messages.get', { id: messageId });
      emit({ type: 'snapshot', message });
      emit({ type: 'end', message });
    },
    changes: (_params, emit, signal) => changes.follow(emit, signal),
  };
}
