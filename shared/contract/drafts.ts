import { z } from 'zod';

import { call, empty, id } from './primitives.ts';

/** What was written and not sent, in the encrypted database. Null is the conversation that is not there yet. */
export const draftCalls = {
  /** Empty when there is none. */
  'drafts.get': call(z.strictObject({ conversationId: id.nullable() }), z.strictObject({ text: z.string() })),
  /** In the place of the earlier one; empty forgets it. Throws NOT_FOUND. */
  'drafts.put': call(z.strictObject({ conversationId: id.nullable(), text: z.string().max(10_000_000) }), empty),
} as const;
