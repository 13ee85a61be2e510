import { resolve } from 'node:path';

import { SottoError } from '../../shared/errors.ts';
import type { LocalModel } from '../../shared/contract.ts';
import type { Handlers } from '../core/rpc/handlers.ts';

const signal = new AbortController().signal;

/** The model that a person means: its id, its exact name, or a path to a GGUF, which is then added where it lies. */
export async function findModel(handlers: Handlers, reference: string): Promise<LocalModel> {
  const { items } = await handlers.calls['models.list']({}, signal);
  const known = items.find((model) => model.id === reference) ?? items.find((model) => model.name === reference);
  if (known !== undefined) return known;
  if (!reference.toLowerCase().endsWith('.gguf')) throw new SottoError('NOT_FOUND');
  return handlers.calls['models.add']({ path: resolve(reference), storage: 'in-place' }, signal);
}
