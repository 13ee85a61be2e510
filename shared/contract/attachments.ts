import { z } from 'zod';

import { ATTACHMENT_KINDS, ATTACHMENT_LIMITS, ATTACHMENT_STATES } from '../domain/attachment.ts';
import { call, empty, id, timestamp } from './primitives.ts';

export const attachment = z.strictObject({
  id,
  name: z.string(),
  kind: z.enum(ATTACHMENT_KINDS),
  mediaType: z.string(),
  bytes: z.int().nonnegative(),
  /** Of the text that was read, in UTF-16 units. */
  characters: z.int().nonnegative(),
  /** Of a document that has pages; null for others. */
  pages: z.int().nonnegative().nullable(),
  state: z.enum(ATTACHMENT_STATES),
  createdAt: timestamp,
});

/** Files to go with a message, in this order. */
export const attachmentIds = z.array(id).max(ATTACHMENT_LIMITS.count);

export const attachmentCalls = {
  /**
   * Takes a file in: reads its text in a process of its own and keeps both in the vault. Bytes, never a path: whoever
   * is behind the window can hand over what a person gave it, and can't make core read a file. Throws an ATTACHMENT_
   * code for a file that can't be taken; nothing is kept of it then. Not sent when the vault is locked: forgotten, unless it
   * `waits`, as a part of the draft in that conversation.
   */
  'attachments.add': call(
    z.strictObject({
      conversationId: id.nullable(),
      name: z.string().min(1).max(1000),
      data: z.instanceof(Uint8Array<ArrayBufferLike>),
      waits: z.boolean().optional(),
    }),
    attachment,
  ),
  'attachments.get': call(z.strictObject({ id }), attachment),
  /** Of a conversation, oldest first: what was sent and what is waiting to be. */
  'attachments.list': call(z.strictObject({ conversationId: id }), z.strictObject({ items: z.array(attachment) })),
  /** Those that are a part of the draft in a conversation; null is the one that is not there yet. Throws NOT_FOUND. */
  'attachments.waiting': call(
    z.strictObject({ conversationId: id.nullable() }),
    z.strictObject({ items: z.array(attachment) }),
  ),
  /** What a model is given to read. */
  'attachments.text': call(z.strictObject({ id }), z.strictObject({ text: z.string() })),
  /** The file as it was given. */
  'attachments.data': call(z.strictObject({ id }), z.strictObject({ data: z.instanceof(Uint8Array<ArrayBufferLike>) })),
  /** Destroys one that was not sent. Throws ATTACHMENT_SENT for one that was: it goes with its message. */
  'attachments.remove': call(z.strictObject({ id }), empty),
} as const;
