import type { VaultStatus } from '../../shared/contract.ts';
import { isErrorCode } from '../../shared/errors.ts';
import { emptyStore, putMessages } from './fake-store.ts';
import type { FakeStore } from './fake-store.ts';
import { makeConversation, makeMessages, models } from './fixtures.ts';
import { ANSWERS, AWKWARD } from './texts.ts';

const unlocked: VaultStatus = {
  state: 'locked',
  slots: ['device', 'recovery'],
  keychain: 'available',
  canUnlockSilently: true,
};

/** The store for `?scenario=…`: one for every state worth looking at. */
export function storeFor(query: URLSearchParams): FakeStore {
  const scenario = query.get('scenario') ?? 'chat';
  const store = emptyStore();
  const theme = query.get('theme');
  if (theme === 'dark' || theme === 'light') store.appearance = { ...store.appearance, theme };
  if (query.get('sidebar') === 'closed') store.appearance = { ...store.appearance, sidebarOpen: false };
  if (scenario === 'onboarding') return store;
  if (scenario === 'onboarding-no-keychain') {
    store.vault = { ...store.vault, keychain: 'absent' };
    return store;
  }
  store.vault = unlocked;
  if (scenario === 'locked-passphrase')
    store.vault = { ...unlocked, slots: ['passphrase', 'recovery'], keychain: 'absent', canUnlockSilently: false };
  if (scenario.startsWith('broken-')) {
    const code = scenario.slice('broken-'.length);
    if (isErrorCode(code))
      store.vault = {
        state: 'broken',
        problem: code,
        slots: ['device', 'recovery'],
        keychain: 'available',
        canUnlockSilently: false,
      };
    return store;
  }
  if (scenario === 'empty') return store;
  store.models = scenario === 'no-model' ? [] : models;
  store.settings = { ...store.settings, defaultModelId: 'model-a' };
  store.answer = `${ANSWERS[0]}\n\n${ANSWERS[1]}`;
  if (scenario === 'no-model' || scenario === 'fresh') return store;
  fill(store, scenario === 'thousands' ? 5000 : 40, scenario === 'huge' ? 5000 : 4, scenario);
  return store;
}

function fill(store: FakeStore, conversations: number, turns: number, scenario: string): void {
  for (let index = 0; index < conversations; index += 1) {
    const conversation = makeConversation(index, { pinned: index === 3 || index === 6 });
    const messages = makeMessages(
      conversation.id,
      index === 0 ? turns : 1,
      index === 0 && scenario === 'awkward' ? AWKWARD : ANSWERS,
    );
    putMessages(
      store,
      conversation,
      index === 0 ? messages.map((message, at) => shape(message, at === messages.length - 1, scenario)) : messages,
    );
    if (index === 0 && scenario === 'branches') addBranches(store, conversation.id);
  }
}

/** The last answer in the state that the scenario is about. */
function shape<M extends ReturnType<typeof makeMessages>[number]>(message: M, last: boolean, scenario: string): M {
  if (!last) return message;
  if (scenario === 'interrupted') return { ...message, state: 'interrupted', error: 'INFERENCE_CRASHED' };
  if (scenario === 'failed')
    return { ...message, state: 'failed', content: '', error: 'MODEL_TOO_LARGE', lineage: null };
  if (scenario === 'stopped' && message.lineage !== null)
    return { ...message, state: 'interrupted', lineage: { ...message.lineage, stopReason: 'stopped' } };
  if (scenario === 'dropped' && message.lineage !== null)
    return { ...message, lineage: { ...message.lineage, droppedMessages: 12, stopReason: 'length' } };
  return message;
}

function addBranches(store: FakeStore, conversationId: string): void {
  const leaf = [...store.messages.values()].findLast((message) => message.conversationId === conversationId);
  if (leaf === undefined) return;
  store.messages.set(`${leaf.id}x`, {
    ...leaf,
    id: `${leaf.id}x`,
    content: 'Shorter: look at the clause, then the law, then your duty to limit the loss.',
  });
}
