import type { Tag } from '../../shared/contract/tags.ts';
import { tagKey } from '../../shared/domain/tag.ts';
import { SottoError } from '../../shared/errors.ts';
import type { Handlers } from '../core/rpc/handlers.ts';

/** A tag by its name or id. Throws NOT_FOUND. */
export async function findTag({ calls }: Handlers, name: string): Promise<Tag> {
  const { items } = await calls['tags.list']({}, new AbortController().signal);
  const found = items.find((tag) => tag.id === name || tagKey(tag.name) === tagKey(name));
  if (found === undefined) throw new SottoError('NOT_FOUND');
  return found;
}

/** Of an option that can be given more than once. */
export function tagNames(value: string | boolean | readonly string[] | undefined): readonly string[] {
  if (Array.isArray(value)) return value as readonly string[];
  return typeof value === 'string' ? [value] : [];
}
