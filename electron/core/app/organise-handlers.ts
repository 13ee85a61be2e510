import { isTemporaryId } from '../../../shared/domain/temporary.ts';
import type { CallHandlers } from '../rpc/handlers.ts';
import type { Changes } from './changes.ts';
import type { Session } from './session.ts';

type OrganiseCalls = Extract<
  keyof CallHandlers,
  `tags.${string}` | 'conversations.organise' | 'conversations.duplicate' | 'search.models'
>;

/** Up to this many changed conversations are told of one by one; for more the list is read again. */
const ONE_BY_ONE = 20;

/** Tags, the archive, copies: whatever puts conversations in order. */
export function organiseHandlers(session: () => Session, changes: Changes): Pick<CallHandlers, OrganiseCalls> {
  return {
    async 'conversations.organise'(params) {
      const ids = params.ids.filter((id) => !isTemporaryId(id));
      if (ids.length === 0) return { changed: 0 };
      const changed = await session().store.call('conversations.organise', { ...params, ids, now: Date.now() });
      if (ids.length > ONE_BY_ONE) changes.publish({ type: 'conversations' });
      else for (const id of ids) changes.publish({ type: 'conversation', id, change: 'updated' });
      if (params.addTags !== undefined || params.removeTags !== undefined) changes.publish({ type: 'tags' });
      return { changed };
    },
    async 'conversations.duplicate'(params) {
      const copy = await session().store.call('conversations.duplicate', params);
      changes.publish({ type: 'conversation', id: copy.id, change: 'created' });
      if (copy.tagIds !== undefined) changes.publish({ type: 'tags' });
      return copy;
    },
    'tags.list': async () => session().store.call('tags.list', {}),
    async 'tags.create'(params) {
      const tag = await session().store.call('tags.create', { ...params, now: Date.now() });
      changes.publish({ type: 'tags' });
      return tag;
    },
    async 'tags.update'(params) {
      const { store } = session();
      const tag = await store.call('tags.update', params);
      // what it was called before is gone too
      await store.call('reclaim', {});
      changes.publish({ type: 'tags' });
      return tag;
    },
    async 'tags.delete'(params) {
      const { store } = session();
      await store.call('tags.delete', params);
      await store.call('reclaim', {});
      changes.publish({ type: 'tags' });
      changes.publish({ type: 'conversations' });
      return {};
    },
    'search.models': async () => session().store.call('search.models', {}),
  };
}
