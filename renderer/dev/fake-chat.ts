import type { CallParams, CallResult, Conversation, Message, Route, StreamEvent } from '../../shared/contract.ts';
import { DEFAULT_SAMPLING } from '../../shared/domain/default-settings.ts';
import { SottoError } from '../../shared/errors.ts';
import { fakePreview } from './fake-preview.ts';
import { fakeRoute } from './fake-route.ts';
import { tell } from './fake-store.ts';
import type { FakeStore } from './fake-store.ts';

type Watcher = (event: StreamEvent<'chat.watch'>) => void;

const running = new Map<string, { watchers: Set<Watcher>; stop: (reason: 'stopped') => void }>();
let next = 0;
const newId = (prefix: string): string => `${prefix}${Date.now().toString(36)}${next++}`;

export function fakeSend(store: FakeStore, params: CallParams<'chat.send'>): CallResult<'chat.send'> {
  if (store.sendError !== null) throw new SottoError(store.sendError);
  const preview = fakePreview(store, params);
  if (preview.outcome === 'refused')
    throw new SottoError('ROUTE_REFUSED', { refusal: preview.refusal, sensitivity: preview.sensitivity });
  const { route } = preview;
  const old = store.conversations.find(({ id }) => id === params.conversationId);
  const conversation = old ?? startConversation(store, params.text);
  const userMessage = addMessage(store, conversation.id, params.parentId, 'user', params.text);
  const answer = startAnswer(store, conversation.id, userMessage.id, route);
  return {
    conversation: touch(store, conversation.id, answer.id),
    userMessage,
    answer,
    route,
  };
}

export function fakeRegenerate(store: FakeStore, params: CallParams<'chat.regenerate'>): CallResult<'chat.regenerate'> {
  const earlier = store.messages.get(params.messageId);
  if (earlier === undefined) throw new SottoError('NOT_FOUND');
  const route = fakeRoute(store, params.modelId);
  const answer = startAnswer(store, earlier.conversationId, earlier.parentId, route);
  return {
    conversation: touch(store, earlier.conversationId, answer.id),
    answer,
    route,
  };
}

export function fakeStop(messageId: string): void {
  running.get(messageId)?.stop('stopped');
}

export function fakeWatch(store: FakeStore, messageId: string, watcher: Watcher, signal: AbortSignal): Promise<void> {
  const message = store.messages.get(messageId);
  if (message === undefined) throw new SottoError('NOT_FOUND');
  watcher({ type: 'snapshot', message });
  const turn = running.get(messageId);
  if (turn === undefined) {
    watcher({ type: 'end', message });
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    const mine: Watcher = (event) => {
      watcher(event);
      if (event.type === 'end') resolve();
    };
    turn.watchers.add(mine);
    signal.addEventListener('abort', () => {
      turn.watchers.delete(mine);
      resolve();
    });
  });
}

function startConversation(store: FakeStore, text: string): Conversation {
  const at = Date.now();
  const fresh: Conversation = {
    id: newId('c'),
    title: text.split('\n')[0]?.slice(0, 60) ?? '',
    titled: false,
    mode: { kind: 'auto' },
    pinned: false,
    createdAt: at,
    updatedAt: at,
    leafId: null,
  };
  store.conversations.unshift(fresh);
  return fresh;
}

function addMessage(
  store: FakeStore,
  conversationId: string,
  parentId: string | null,
  role: 'user' | 'assistant',
  content: string,
): Message {
  const message: Message = {
    id: newId('m'),
    conversationId,
    parentId,
    role,
    content,
    state: role === 'user' ? 'complete' : 'streaming',
    createdAt: Date.now(),
    lineage: null,
    error: null,
  };
  store.messages.set(message.id, message);
  return message;
}

function touch(store: FakeStore, id: string, leafId: string): Conversation {
  const at = store.conversations.findIndex((one) => one.id === id);
  const old = store.conversations[at];
  if (old === undefined) throw new SottoError('NOT_FOUND');
  const changed = { ...old, leafId, updatedAt: Date.now() };
  store.conversations[at] = changed;
  return changed;
}

function startAnswer(store: FakeStore, conversationId: string, parentId: string | null, route: Route): Message {
  const answer = addMessage(store, conversationId, parentId, 'assistant', '');
  const watchers = new Set<Watcher>();
  const pieces = store.answer.match(/[\s\S]{1,6}/g) ?? [];
  let at = 0;
  const finish = (stopReason: 'end' | 'stopped' | 'error'): void => {
    clearInterval(timer);
    const now = store.messages.get(answer.id) ?? answer;
    const failed = stopReason === 'error' ? store.failWith : null;
    const state = failed !== null ? 'failed' : stopReason === 'stopped' ? 'interrupted' : 'complete';
    const model = store.models.find(({ id }) => id === route.modelId);
    const message: Message = {
      ...now,
      state,
      error: failed,
      lineage: {
        modelId: route.modelId,
        modelName: route.modelName,
        modelSha256: model?.sha256 ?? null,
        zone: route.zone,
        sampling: DEFAULT_SAMPLING,
        contextSize: 8192,
        promptTokens: 120,
        evaluatedTokens: 24,
        completionTokens: at,
        droppedMessages: 0,
        firstTokenMs: 180,
        durationMs: 180 + at * store.pace,
        stopReason,
      },
    };
    store.messages.set(answer.id, message);
    running.delete(answer.id);
    for (const watcher of watchers) watcher({ type: 'end', message });
    tell(store, { type: 'conversation', id: conversationId, change: 'updated' });
  };
  const timer = setInterval(() => {
    if (store.failWith !== null) return finish('error');
    const text = pieces[at++];
    if (text === undefined) return finish('end');
    const now = store.messages.get(answer.id) ?? answer;
    store.messages.set(answer.id, { ...now, content: now.content + text });
    for (const watcher of watchers) watcher({ type: 'text-delta', text });
  }, store.pace);
  running.set(answer.id, { watchers, stop: finish });
  return answer;
}
