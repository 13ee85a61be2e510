import { z } from 'zod';

import { AUDIT_KINDS } from './audit.ts';
import { message } from './conversations.ts';
import { download } from './downloads.ts';
import { inferenceStatus } from './models.ts';
import { empty, id, stream } from './primitives.ts';

export const streams = {
  /** What has been written so far, then every addition, then the end. Any number of windows may watch one answer. */
  'chat.watch': stream(
    z.strictObject({ messageId: id }),
    z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('snapshot'), message }),
      z.strictObject({ type: z.literal('text-delta'), text: z.string() }),
      z.strictObject({ type: z.literal('reasoning-delta'), text: z.string() }),
      z.strictObject({ type: z.literal('end'), message }),
    ]),
  ),
  /** What changed, so that a window can read it again. */
  changes: stream(
    empty,
    z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('conversation'), id, change: z.enum(['created', 'updated', 'deleted']) }),
      z.strictObject({ type: z.literal('conversations') }),
      z.strictObject({ type: z.literal('tags') }),
      z.strictObject({ type: z.literal('models') }),
      z.strictObject({ type: z.literal('settings') }),
      z.strictObject({ type: z.literal('assistants') }),
      z.strictObject({ type: z.literal('snippets') }),
      /** Nothing can be written, and why; null when it can again. Told to a new listener too while it lasts. */
      z.strictObject({
        type: z.literal('storage'),
        problem: z.enum(['DISK_FULL', 'PROFILE_READ_ONLY', 'DISK_ERROR']).nullable(),
      }),
      z.strictObject({ type: z.literal('policy') }),
      /** Theme, text size and the like: every window follows. */
      z.strictObject({ type: z.literal('appearance') }),
      /** Far more of something within ten minutes than a person does. */
      z.strictObject({ type: z.literal('spike'), of: z.enum(AUDIT_KINDS), count: z.int() }),
      /** What is known of new versions. */
      z.strictObject({ type: z.literal('updates') }),
      /** The vault was opened, or what opens it was changed. */
      z.strictObject({ type: z.literal('vault') }),
      /** Every download as it is now. */
      z.strictObject({ type: z.literal('downloads'), items: z.array(download) }),
      /** How far an export or import is; null: it is over. */
      z.strictObject({
        type: z.literal('transfer'),
        task: z.enum(['export', 'import']),
        conversations: z.int().nullable(),
      }),
      /** How far a purge is: messages deleted, then bytes under the new key. A total of 0 is not known; null: it is over. */
      z.strictObject({
        type: z.literal('purge'),
        step: z.enum(['deleting', 'key']).nullable(),
        done: z.int(),
        total: z.int(),
      }),
      z.strictObject({ type: z.literal('inference'), status: inferenceStatus }),
      z.strictObject({
        type: z.literal('model-progress'),
        modelId: id,
        task: z.enum(['copy', 'hash']),
        done: z.number(),
        total: z.number(),
      }),
    ]),
  ),
} as const;
