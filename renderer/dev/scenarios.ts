import type { VaultStatus } from '../../shared/contract.ts';
import { isLanguageChoice } from '../../shared/domain/languages.ts';
import { isErrorCode } from '../../shared/errors.ts';
import { emptyStore, putMessages } from './fake-store.ts';
import type { FakeStore } from './fake-store.ts';
import { makeConversation, makeMessages, models } from './fixtures.ts';
import { ANSWER, firm, ledgerFor, openAi, QUESTION } from './provider-fixtures.ts';
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
  const language = query.get('language');
  if (isLanguageChoice(language)) store.appearance = { ...store.appearance, language };
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
  if (scenario.startsWith('remote')) store.providers = [openAi, firm];
  if (scenario === 'remote-no-local') store.models = [];
  if (scenario === 'no-model' || scenario === 'fresh') return store;
  if (scenario === 'tags') store.tags = TAGS;
  fill(store, scenario === 'thousands' ? 5000 : 40, scenario === 'huge' ? 5000 : 4, scenario);
  return store;
}

const TAGS: FakeStore['tags'] = [
  { id: 'flat', name: 'Flat', look: 'square' },
  { id: 'work', name: 'Work', look: 'diamond' },
  { id: 'tax', name: 'Tax 2026', look: 'triangle' },
  { id: 'long', name: 'A name as long as anybody is allowed', look: 'hexagon' },
];

/** Some have one, some several, some none; the last few are archived. */
function tagged(index: number): { tagIds?: string[]; archived?: true } {
  const tagIds = TAGS.filter((_, at) => index % (at + 2) === 0).map(({ id }) => id);
  return { ...(tagIds.length === 0 ? {} : { tagIds }), ...(index > 34 ? { archived: true } : {}) };
}

function fill(store: FakeStore, conversations: number, turns: number, scenario: string): void {
  for (let index = 0; index < conversations; index += 1) {
    const conversation = makeConversation(index, {
      pinned: index === 3 || index === 6,
      ...(scenario === 'tags' ? tagged(index) : {}),
    });
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
    if (index === 0 && scenario.startsWith('remote')) addRemoteTurn(store, conversation.id);
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

/** A turn at the end that a cloud model answered, and what the ledger holds of it. */
function addRemoteTurn(store: FakeStore, conversationId: string): void {
  const branch = [...store.messages.values()].filter((message) => message.conversationId === conversationId);
  const [user, answer] = [branch.findLast(({ role }) => role === 'user'), branch.at(-1)];
  if (user === undefined || answer?.lineage === null || answer === undefined) return;
  store.messages.set(user.id, { ...user, content: QUESTION });
  const lineage = {
    ...answer.lineage,
    zone: 'cloud' as const,
    modelId: 'openai/gpt-large',
    modelName: 'OpenAI: gpt-large',
    modelSha256: null,
  };
  store.messages.set(answer.id, { ...answer, content: ANSWER, lineage });
  store.ledger = ledgerFor(conversationId, answer.id);
}
