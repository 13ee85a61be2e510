import type { Assistant, Snippet } from '../../shared/contract/assistants.ts';
import { SottoError } from '../../shared/errors.ts';
import type { Handlers } from '../core/rpc/handlers.ts';

const signal = new AbortController().signal;

/** The assistant that a person means: by id, by name, or one of Sotto's own by its key. */
export async function findAssistant(handlers: Handlers, reference: string): Promise<Assistant> {
  const { items } = await handlers.calls['assistants.list']({}, signal);
  return found(
    items.find(({ id }) => id === reference) ??
      items.find(({ name }) => name === reference) ??
      items.find(({ starter }) => starter?.key === reference),
  );
}

export async function findSnippet(handlers: Handlers, reference: string): Promise<Snippet> {
  const { items } = await handlers.calls['snippets.list']({}, signal);
  return found(items.find(({ id }) => id === reference) ?? items.find(({ name }) => name === reference));
}

function found<T>(one: T | undefined): T {
  if (one === undefined) throw new SottoError('NOT_FOUND');
  return one;
}
