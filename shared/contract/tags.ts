import { z } from 'zod';

import { TAG_LOOKS, TAG_NAME_LENGTH } from '../domain/tag.ts';
import { call, empty, id } from './primitives.ts';

const name = z.string().trim().min(1).max(TAG_NAME_LENGTH);

export const tag = z.strictObject({
  id,
  name: z.string(),
  look: z.enum(TAG_LOOKS),
  /** Conversations that have it, archived ones included. */
  conversations: z.int().nonnegative(),
});
export type Tag = z.infer<typeof tag>;

export const tagCalls = {
  /** By name. */
  'tags.list': call(empty, z.strictObject({ items: z.array(tag) })),
  /** Without a look: the one that is used least. A name that is there already (but for case) throws CONFLICT. */
  'tags.create': call(z.strictObject({ name, look: z.enum(TAG_LOOKS).optional() }), tag),
  'tags.update': call(z.strictObject({ id, name: name.optional(), look: z.enum(TAG_LOOKS).optional() }), tag),
  /** Conversations lose it; nothing else happens to them. */
  'tags.delete': call(z.strictObject({ id }), empty),
} as const;
