import type { Assistant, ConversationSetup, Snippet } from '../../shared/contract/assistants.ts';
import type { CallName, CallParams, CallResult } from '../../shared/contract.ts';
import { STARTER_KEYS, STARTER_PREFIX, STARTERS } from '../../shared/domain/assistant-starters.ts';
import { t } from '../../shared/messages/index.ts';
import { tell } from './fake-store.ts';
import type { FakeStore } from './fake-store.ts';

type Handlers = { [M in CallName]?: (params: CallParams<M>) => CallResult<M> | Promise<CallResult<M>> };

const OWN: Assistant = {
  id: 'assistant-1',
  name: 'Tenancy clerk',
  icon: 'scales',
  prompt: 'You help a landlord’s office to answer its tenants: plainly, in their language, and never as legal advice.',
  mode: { kind: 'device' },
  sampling: { temperature: 0.3 },
  floor: 'confidential',
  createdAt: 1,
  updatedAt: 1,
};

const GREETING: Snippet = {
  id: 'snippet-1',
  name: 'thank-you note',
  text: 'Write a short thank-you note to {{name}} for {{occasion=the visit}}. Date it {{date}}.',
  createdAt: 1,
  updatedAt: 1,
};

/** Assistants and snippets, from memory. */
export function fakeAssistants(store: FakeStore): Handlers {
  let own = [OWN];
  let snippets = [GREETING];
  const hidden = new Set<string>();
  const setups = new Map<string, ConversationSetup>();
  const list = (): Assistant[] => [
    ...own,
    ...STARTER_KEYS.map((key): Assistant => {
      const { icon, prompt, floor, temperature } = STARTERS[key];
      return {
        ...OWN,
        id: STARTER_PREFIX + key,
        name: t(`assistants.starters.${key}`),
        icon,
        prompt,
        mode: { kind: 'auto' },
        sampling: temperature === undefined ? {} : { temperature },
        floor,
        starter: { key, hidden: hidden.has(key) },
      };
    }),
  ];
  const setupOf = (id: string): ConversationSetup => setups.get(id) ?? { assistant: null, prompt: null, sampling: {} };

  return {
    'assistants.list': () => ({ items: list() }),
    'assistants.put'({ id, ...body }) {
      const made: Assistant = { ...body, id: id ?? `assistant-${Date.now()}`, createdAt: 1, updatedAt: 2 };
      own = [...own.filter((one) => one.id !== made.id), made];
      return made;
    },
    'assistants.delete'({ id }) {
      own = own.filter((one) => one.id !== id);
      return {};
    },
    'assistants.hide'({ key, hidden: away }) {
      if (away) hidden.add(key);
      else hidden.delete(key);
      return {};
    },
    'conversations.setup': ({ id }) => setupOf(id),
    'conversations.configure'({ id, assistantId, prompt, sampling }) {
      const before = setupOf(id);
      const found = list().find((one) => one.id === assistantId);
      const next: ConversationSetup = {
        assistant: assistantId === undefined ? before.assistant : found === undefined ? null : chosen(found),
        prompt: prompt === undefined ? before.prompt : prompt,
        sampling: sampling ?? before.sampling,
      };
      setups.set(id, next);
      store.conversations = store.conversations.map((one) => {
        if (one.id !== id) return one;
        const { assistant: _before, ...rest } = one;
        return next.assistant === null ? rest : { ...rest, assistant: next.assistant };
      });
      tell(store, { type: 'conversation', id, change: 'updated' });
      return next;
    },
    'snippets.list': () => ({ items: snippets }),
    'snippets.put'({ id, name, text }) {
      const made = { id: id ?? `snippet-${Date.now()}`, name, text, createdAt: 1, updatedAt: 2 };
      snippets = [...snippets.filter((one) => one.id !== made.id), made];
      return made;
    },
    'snippets.delete'({ id }) {
      snippets = snippets.filter((one) => one.id !== id);
      return {};
    },
  };
}

function chosen({ id, name, icon, prompt, sampling, floor }: Assistant): ConversationSetup['assistant'] {
  return { id, name, icon, prompt, sampling, floor };
}
