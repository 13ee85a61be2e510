import { z } from 'zod';

import { egressRecord, egressSummary } from '../domain/egress.ts';
import { call, cursor, id } from './primitives.ts';

export const egressCalls = {
  /** What left, oldest first unless asked otherwise; a cursor is good for the order it came with. */
  'egress.list': call(
    z.strictObject({
      newestFirst: z.boolean().optional(),
      conversationId: id.optional(),
      messageId: id.optional(),
      providerId: id.optional(),
      text: z.string().max(1000).optional(),
      cursor: cursor.optional(),
      limit: z.int().min(1).max(500),
    }),
    z.strictObject({ items: z.array(egressSummary), nextCursor: cursor.nullable() }),
  ),
  'egress.get': call(z.strictObject({ id }), egressRecord),
} as const;
