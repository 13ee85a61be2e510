import { z } from 'zod';

import type {
  Assistant,
  AssistantBody,
  ConversationSetup,
  NewSetup,
  Snippet,
} from '../../../shared/contract/assistants.ts';
import type { CallParams, Conversation, ConversationMode } from '../../../shared/contract.ts';
import { isStarterId, STARTER_KEYS } from '../../../shared/domain/assistant-starters.ts';
import { isTemporaryId } from '../../../shared/domain/temporary.ts';
import { SottoError } from '../../../shared/errors.ts';
import type { Changes } from '../app/changes.ts';
import { PLAIN_SETUP } from '../store/repositories/setups.ts';
import type { Store } from '../store/store.ts';
import { starterAssistants } from './starters.ts';

/** The setting that names the starters a person does not want to see. */
const HIDDEN_KEY = 'assistants.hidden';
const hiddenKeys = z.array(z.enum(STARTER_KEYS)).catch([]);

/** A conversation's setup with the mode that it has, or begins with. */
export interface SetupInMode {
  readonly setup: ConversationSetup;
  readonly mode: ConversationMode;
}

/** Assistants, snippets, and what conversations have of them. */
export interface Assistants {
  list(): Promise<Assistant[]>;
  put(params: CallParams<'assistants.put'>): Promise<Assistant>;
  remove(id: string): Promise<void>;
  hide(params: CallParams<'assistants.hide'>): Promise<void>;
  snippets(): Promise<Snippet[]>;
  putSnippet(params: CallParams<'snippets.put'>): Promise<Snippet>;
  removeSnippet(id: string): Promise<void>;
  setupOf(conversationId: string): Promise<ConversationSetup>;
  configure(params: CallParams<'conversations.configure'>): Promise<ConversationSetup>;
  /** How a turn's conversation is answered: its own setup, or the one that a new one begins with. */
  forTurn(conversationId: string | null, begin: NewSetup | undefined): Promise<SetupInMode>;
}

export function createAssistants(store: Pick<Store, 'call'>, changes: Changes): Assistants {
  async function list(): Promise<Assistant[]> {
    const own = await store.call('assistants.list', {});
    const hidden = hiddenKeys.parse(await store.call('settings.get', { key: HIDDEN_KEY }));
    return [...own.toSorted((a, b) => a.name.localeCompare(b.name)), ...starterAssistants(hidden)];
  }

  async function find(id: string): Promise<Assistant> {
    const found = (await list()).find((one) => one.id === id);
    if (found === undefined) throw new SottoError('NOT_FOUND');
    return found;
  }

  async function begun({ assistantId, mode, prompt, sampling }: NewSetup): Promise<SetupInMode> {
    const assistant = assistantId === undefined ? null : await find(assistantId);
    return {
      setup: { assistant: chosen(assistant), prompt: prompt ?? null, sampling: sampling ?? {} },
      mode: mode ?? assistant?.mode ?? AUTOMATIC,
    };
  }

  return {
    list,
    async put({ id, ...body }) {
      refuseForeignId(id);
      const made = await store.call('assistants.put', { id, body: body satisfies AssistantBody, now: Date.now() });
      await store.call('setups.follow', { assistant: made });
      // what it said before is gone too
      await store.call('reclaim', {});
      changes.publish({ type: 'assistants' });
      return made;
    },
    async remove(id) {
      await store.call('assistants.delete', { id });
      await store.call('reclaim', {});
      changes.publish({ type: 'assistants' });
    },
    async hide({ key, hidden }) {
      const before = hiddenKeys.parse(await store.call('settings.get', { key: HIDDEN_KEY }));
      const others = before.filter((one) => one !== key);
      await store.call('settings.set', { key: HIDDEN_KEY, value: hidden ? [...others, key] : others });
      changes.publish({ type: 'assistants' });
    },
    async snippets() {
      return (await store.call('snippets.list', {})).toSorted((a, b) => a.name.localeCompare(b.name));
    },
    async putSnippet(params) {
      refuseForeignId(params.id);
      const made = await store.call('snippets.put', { ...params, now: Date.now() });
      await store.call('reclaim', {});
      changes.publish({ type: 'snippets' });
      return made;
    },
    async removeSnippet(id) {
      await store.call('snippets.delete', { id });
      await store.call('reclaim', {});
      changes.publish({ type: 'snippets' });
    },
    setupOf: (conversationId) => store.call('setups.get', { conversationId }),
    async configure({ id, assistantId, prompt, sampling }) {
      const before = await store.call('setups.get', { conversationId: id });
      const assistant = typeof assistantId === 'string' ? await find(assistantId) : null;
      const setup: ConversationSetup = {
        assistant: assistantId === undefined ? before.assistant : chosen(assistant),
        prompt: prompt === undefined ? before.prompt : prompt,
        sampling: sampling ?? before.sampling,
      };
      await store.call('setups.put', { conversationId: id, setup });
      // what it said before is gone too
      if (before.prompt !== null && prompt !== undefined) await store.call('reclaim', {});
      if (assistant !== null) await bringMode(await store.call('conversations.get', { id }), assistant.mode);
      changes.publish({ type: 'conversation', id, change: 'updated' });
      return setup;
    },
    async forTurn(conversationId, begin) {
      if (conversationId === null) return begin === undefined ? PLAIN : begun(begin);
      const { mode } = await store.call('conversations.get', { id: conversationId });
      return { setup: await store.call('setups.get', { conversationId }), mode };
    },
  };

  /** A conversation that is set to stay here is not talked out of it. */
  async function bringMode(conversation: Conversation, mode: ConversationMode): Promise<void> {
    if (mode.kind === 'auto' || conversation.mode.kind === 'device') return;
    await store.call('conversations.update', { id: conversation.id, mode });
  }
}

const AUTOMATIC: ConversationMode = { kind: 'auto' };
const PLAIN: SetupInMode = { setup: PLAIN_SETUP, mode: AUTOMATIC };

function chosen(assistant: Assistant | null): ConversationSetup['assistant'] {
  if (assistant === null) return null;
  const { id, name, icon, prompt, sampling, floor } = assistant;
  return { id, name, icon, prompt, sampling, floor };
}

/** An id with a meaning of its own would be looked for elsewhere. */
function refuseForeignId(id: string | undefined): void {
  if (id !== undefined && (isStarterId(id) || isTemporaryId(id))) throw new SottoError('INVALID_REQUEST');
}
