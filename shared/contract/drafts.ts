import { z } from 'zod';

import { call, empty, id } from './primitives.ts';

/** Words of it that are to be replaced although nothing finds them, as written. What was let through is not kept: it is asked anew. */
const replaced = z.array(z.string().trim().min(1).max(10_000)).max(1000);

/** Which one. Null is the conversation that is not there yet; with a message: what that one is being changed to. */
const draft = z.strictObject({ conversationId: id.nullable(), messageId: id.optional() });

/** What was written and not sent, in the encrypted database. */
export const draftCalls = {
  /** Empty when there is none. */
  'drafts.get': call(draft, z.strictObject({ text: z.string(), replaced })),
  /** In the place of the earlier one; empty forgets it. Throws NOT_FOUND. */
  'drafts.put': call(draft.extend({ text: z.string().max(10_000_000), replaced: replaced.optional() }), empty),
} as const;
