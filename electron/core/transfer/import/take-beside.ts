import type { Store } from '../../store/store.ts';
import type { PortableAssistant, PortableSnippet } from '../portable.ts';

/** Takes in what lies beside the conversations of a file. One that is here already stays as it is. */
export interface TakeBeside {
  assistant(assistant: PortableAssistant): Promise<boolean>;
  snippet(snippet: PortableSnippet): Promise<boolean>;
}

export function takeBeside(store: Pick<Store, 'call'>, dryRun: boolean): TakeBeside {
  const known = { assistants: ids(store, 'assistants.list'), snippets: ids(store, 'snippets.list') };

  async function isNew(list: keyof typeof known, id: string): Promise<boolean> {
    const there = await known[list]();
    if (there.has(id)) return false;
    there.add(id);
    return true;
  }

  return {
    async assistant({ id, createdAt, updatedAt: _updatedAt, ...body }) {
      const added = await isNew('assistants', id);
      if (added && !dryRun) await store.call('assistants.put', { id, body, now: createdAt });
      return added;
    },
    async snippet({ id, name, text, createdAt }) {
      const added = await isNew('snippets', id);
      if (added && !dryRun) await store.call('snippets.put', { id, name, text, now: createdAt });
      return added;
    },
  };
}

/** Read when the first is met. */
function ids(store: Pick<Store, 'call'>, list: 'assistants.list' | 'snippets.list'): () => Promise<Set<string>> {
  let read: Promise<Set<string>> | undefined;
  return () => {
    read ??= store.call(list, {}).then((items) => new Set(items.map(({ id }) => id)));
    return read;
  };
}
