import type { CallHandlers } from '../rpc/handlers.ts';
import type { Session } from '../app/session.ts';

type AssistantCalls = Extract<
  keyof CallHandlers,
  `assistants.${string}` | `snippets.${string}` | 'conversations.setup' | 'conversations.configure'
>;

export function assistantHandlers(session: () => Session): Pick<CallHandlers, AssistantCalls> {
  return {
    'assistants.list': async () => ({ items: await session().assistants.list() }),
    'assistants.put': async (params) => session().assistants.put(params),
    async 'assistants.delete'({ id }) {
      await session().assistants.remove(id);
      return {};
    },
    async 'assistants.hide'(params) {
      await session().assistants.hide(params);
      return {};
    },
    'conversations.setup': async ({ id }) => session().assistants.setupOf(id),
    'conversations.configure': async (params) => session().assistants.configure(params),
    'snippets.list': async () => ({ items: await session().assistants.snippets() }),
    'snippets.put': async (params) => session().assistants.putSnippet(params),
    async 'snippets.delete'({ id }) {
      await session().assistants.removeSnippet(id);
      return {};
    },
  };
}
