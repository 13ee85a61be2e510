import type { CallHandlers } from '../rpc/handlers.ts';
import type { ModelLibrary } from './model-library.ts';

type ModelCalls = 'models.list' | 'models.inspect' | 'models.add' | 'models.update' | 'models.remove' | 'models.verify';

/** The calls about the library. `models.unload` belongs to whoever owns the inference client. */
export function modelHandlers(library: ModelLibrary): Pick<CallHandlers, ModelCalls> {
  return {
    'models.list': async () => ({ items: await library.list() }),
    'models.inspect': ({ path }) => library.inspect(path),
    'models.add': ({ path, storage }) => library.add(path, storage),
    'models.update': ({ id, name, load }) =>
      library.update(id, {
        ...(name === undefined ? {} : { name }),
        ...(load === undefined ? {} : { load: defined(load) }),
      }),
    async 'models.remove'({ id }) {
      await library.remove(id);
      return {};
    },
    'models.verify': ({ id }) => library.verify(id),
  };
}

/** Zod's partial objects may hold `undefined`, which would overwrite. */
function defined<T extends object>(changes: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
