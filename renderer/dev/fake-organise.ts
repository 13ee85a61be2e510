import type { CallName, CallParams, CallResult, Conversation } from '../../shared/contract.ts';
import type { SearchFilters } from '../../shared/contract/conversations.ts';
import type { Tag } from '../../shared/contract/tags.ts';
import { TAG_LOOKS } from '../../shared/domain/tag.ts';
import { SottoError } from '../../shared/errors.ts';
import { tell } from './fake-store.ts';
import type { FakeStore } from './fake-store.ts';

type Handlers = { [M in CallName]?: (params: CallParams<M>) => CallResult<M> | Promise<CallResult<M>> };

/** Tags, the archive and copies, from memory. */
export function fakeOrganise(store: FakeStore): Handlers {
  const counted = (tag: Omit<Tag, 'conversations'>): Tag => ({
    ...tag,
    conversations: store.conversations.filter(({ tagIds }) => tagIds?.includes(tag.id) === true).length,
  });
  const find = (id: string): Omit<Tag, 'conversations'> => {
    const found = store.tags.find((tag) => tag.id === id);
    if (found === undefined) throw new SottoError('NOT_FOUND');
    return found;
  };
  return {
    'tags.list': () => ({ items: store.tags.map(counted).toSorted((a, b) => a.name.localeCompare(b.name)) }),
    'tags.create': ({ name, look }) => {
      if (store.tags.some((tag) => tag.name.toLowerCase() === name.toLowerCase())) throw new SottoError('TAG_EXISTS');
      const made = {
        id: `tag-${name}`,
        name,
        look: look ?? TAG_LOOKS[store.tags.length % TAG_LOOKS.length] ?? 'square',
      };
      store.tags = [...store.tags, made];
      return counted(made);
    },
    'tags.update': ({ id, name, look }) => {
      const old = find(id);
      const changed = { ...old, name: name ?? old.name, look: look ?? old.look };
      store.tags = store.tags.map((tag) => (tag.id === id ? changed : tag));
      return counted(changed);
    },
    'tags.delete': ({ id }) => {
      store.tags = store.tags.filter((tag) => tag.id !== id);
      store.conversations = store.conversations.map((one) => withTags(one, [], [id]));
      tell(store, { type: 'conversations' });
      return {};
    },
    'conversations.organise': ({ ids, pinned, archived, addTags = [], removeTags = [] }) => {
      store.conversations = store.conversations.map((one) => {
        if (!ids.includes(one.id)) return one;
        const { archived: was, ...rest } = withTags(one, addTags, removeTags);
        return {
          ...rest,
          pinned: pinned ?? one.pinned,
          ...((archived ?? was === true) ? { archived: true as const } : {}),
        };
      });
      for (const id of ids) tell(store, { type: 'conversation', id, change: 'updated' });
      tell(store, { type: 'tags' });
      return { changed: ids.length };
    },
    'conversations.duplicate': ({ id, title }) => {
      const found = store.conversations.find((one) => one.id === id);
      if (found === undefined) throw new SottoError('NOT_FOUND');
      const copy = { ...found, id: `${id}-copy`, title: title ?? found.title, pinned: false };
      store.conversations.push(copy);
      return copy;
    },
    'search.models': () => ({
      items: [
        ...new Map(
          [...store.messages.values()].flatMap(({ lineage }) => (lineage === null ? [] : [[lineage.modelId, lineage]])),
        ).values(),
      ].map(({ modelId, modelName, zone }) => ({ modelId, modelName, zone })),
    }),
  };
}

function withTags(one: Conversation, add: readonly string[], remove: readonly string[]): Conversation {
  const { tagIds = [], ...rest } = one;
  const next = [...new Set([...tagIds, ...add])].filter((id) => !remove.includes(id));
  return next.length === 0 ? rest : { ...rest, tagIds: next };
}

/** Which conversations the filters let through, as far as the pretended core knows. */
export function passes(store: FakeStore, one: Conversation, filters: SearchFilters = {}): boolean {
  const answered = [...store.messages.values()].filter(
    ({ conversationId, lineage }) => conversationId === one.id && lineage !== null,
  );
  return (
    (filters.archived === undefined || (one.archived === true) === filters.archived) &&
    (filters.tagIds ?? []).every((id) => one.tagIds?.includes(id) === true) &&
    (filters.zone === undefined || answered.some(({ lineage }) => lineage?.zone === filters.zone)) &&
    (filters.modelId === undefined || answered.some(({ lineage }) => lineage?.modelId === filters.modelId)) &&
    (filters.from === undefined || one.updatedAt >= filters.from) &&
    (filters.to === undefined || one.updatedAt < filters.to)
  );
}
