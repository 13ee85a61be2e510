import { z } from 'zod';

import { ASSISTANT_ICONS } from '../domain/assistant-icons.ts';
import { SENSITIVITIES } from '../domain/sensitivity.ts';
import { ZONES } from '../domain/zone.ts';
import { ERROR_CODES } from '../errors.ts';
import { attachment } from './attachments.ts';
import { call, cursor, empty, id, modelRef, timestamp } from './primitives.ts';
import { conversationRetention } from './retention.ts';

export const conversationMode = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('auto') }),
  z.strictObject({ kind: z.literal('device') }),
  z.strictObject({ kind: z.literal('model'), modelId: modelRef }),
]);

export const conversation = z.strictObject({
  id,
  title: z.string(),
  /** False until a person or a model has named it; the title is then the start of the first message. */
  titled: z.boolean(),
  mode: conversationMode,
  pinned: z.boolean(),
  createdAt: timestamp,
  /** Time of the last message, not of the last look. */
  updatedAt: timestamp,
  /** Last message of the branch on show; null while empty. */
  leafId: id.nullable(),
  /** Out of the list, kept otherwise. Writing in it brings it back. */
  archived: z.literal(true).optional(),
  /** How long it is kept by its own rule; left out where the rules for all count. */
  retention: conversationRetention.optional(),
  /** Left out when it has none. */
  tagIds: z.array(id).optional(),
  /** In memory only: gone with a lock, never written. */
  temporary: z.literal(true).optional(),
  /** Who answers in it, where one was chosen; it may be deleted since. */
  assistant: z.strictObject({ id, name: z.string(), icon: z.enum(ASSISTANT_ICONS) }).optional(),
});

export const messageRole = z.enum(['system', 'user', 'assistant']);
export const messageState = z.enum(['streaming', 'complete', 'interrupted', 'failed']);

export const samplingParameters = z.strictObject({
  temperature: z.number().min(0).max(5),
  topP: z.number().min(0).max(1),
  topK: z.int().min(0).max(1000),
  minP: z.number().min(0).max(1),
  repeatPenalty: z.number().min(0.5).max(2),
  /** Null picks a new one each turn. */
  seed: z.int().min(0).max(0xffff_ffff).nullable(),
  /** Tokens; null is as many as fit. */
  maxTokens: z.int().min(1).max(1_000_000).nullable(),
  /** Texts at which an answer ends; they are not part of it. Left out: none. */
  stop: z.array(z.string().min(1).max(200)).max(8).optional(),
});

/** Which model wrote a message, and how it went. */
export const lineage = z.strictObject({
  modelId: modelRef,
  modelName: z.string(),
  /** Of the model file, lower-case hex. */
  modelSha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  zone: z.enum(['device', 'private', 'cloud']),
  sampling: samplingParameters,
  contextSize: z.int().nonnegative(),
  promptTokens: z.int().nonnegative(),
  /** Of the prompt tokens, how many had to be read again; the rest came from the KV cache. */
  evaluatedTokens: z.int().nonnegative(),
  completionTokens: z.int().nonnegative(),
  /** Oldest messages left out so that the rest fits the context. */
  droppedMessages: z.int().nonnegative(),
  firstTokenMs: z.number().nonnegative().nullable(),
  durationMs: z.number().nonnegative(),
  stopReason: z.enum(['end', 'length', 'stopped', 'error']),
  /** Of the completion tokens, how many were thoughts; absent when it is not known. */
  reasoningTokens: z.int().nonnegative().optional(),
  /** In US dollars; null when it is not known, absent on this device. */
  cost: z.number().nonnegative().nullable().optional(),
  /** Why it went where it went. Reasons are message keys with their values, never words of a person. */
  route: z
    .strictObject({
      sensitivity: z.enum(SENSITIVITIES),
      reasons: z.array(
        z.strictObject({ code: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) }),
      ),
    })
    .optional(),
  /** Who was asked before and did not answer. */
  failedBefore: z.array(z.strictObject({ modelName: z.string(), error: z.enum(ERROR_CODES) })).optional(),
  /** How often it was gone on with after it had ended; the counts are of all of it. */
  continued: z.int().positive().optional(),
});

export const message = z.strictObject({
  id,
  conversationId: id,
  parentId: id.nullable(),
  role: messageRole,
  content: z.string(),
  /** What the model thought before it, as far as its provider shows it. Never sent to any model again. */
  reasoning: z.string().optional(),
  state: messageState,
  createdAt: timestamp,
  lineage: lineage.nullable(),
  /** Why it failed or was interrupted, when that is known. */
  error: z.enum(ERROR_CODES).nullable(),
  /** Files that went with it; left out when there are none. */
  attachments: z.array(attachment).optional(),
});

/** A message with its place among the other children of its parent, for the branch switcher. */
export const messageInBranch = message.extend({
  siblingIds: z.array(id),
});

export const searchHit = z.strictObject({
  conversationId: id,
  /** Null when the title matched, or nothing was looked for but what the filters say. */
  messageId: id.nullable(),
  title: z.string(),
  role: messageRole.nullable(),
  at: timestamp,
  /** The neighbourhood of the match; `hit` marks the words that matched. */
  archived: z.literal(true).optional(),
  snippet: z.array(z.strictObject({ text: z.string(), hit: z.boolean() })),
});

/** All must hold. Of a conversation, but for the times: those are of the message found. */
export const searchFilters = z.strictObject({
  /** Has answered in it. */
  modelId: modelRef.optional(),
  /** Something in it was answered there. */
  zone: z.enum(ZONES).optional(),
  /** The highest of its turns. */
  sensitivity: z.enum(SENSITIVITIES).optional(),
  /** It has each of them. */
  tagIds: z.array(id).min(1).max(100).optional(),
  archived: z.boolean().optional(),
  hasAttachment: z.boolean().optional(),
  /** From this time on. */
  from: timestamp.optional(),
  /** Before this time. */
  to: timestamp.optional(),
});
export type SearchFilters = z.infer<typeof searchFilters>;

export const conversationCalls = {
  'conversations.list': call(
    z.strictObject({
      cursor: cursor.optional(),
      limit: z.int().min(1).max(500),
      /** Only what is archived; otherwise only what is not. */
      archived: z.boolean().optional(),
      tagId: id.optional(),
    }),
    z.strictObject({ items: z.array(conversation), nextCursor: cursor.nullable() }),
  ),
  'conversations.get': call(z.strictObject({ id }), conversation),
  'conversations.create': call(
    z.strictObject({ title: z.string().max(1000).optional(), temporary: z.boolean().optional() }),
    conversation,
  ),
  'conversations.update': call(
    z.strictObject({
      id,
      title: z.string().min(1).max(1000).optional(),
      pinned: z.boolean().optional(),
      mode: conversationMode.optional(),
    }),
    conversation,
  ),
  /** To many at once, and all of it or nothing. Temporary ones are left as they are. */
  'conversations.organise': call(
    z.strictObject({
      ids: z.array(id).min(1).max(10_000),
      pinned: z.boolean().optional(),
      archived: z.boolean().optional(),
      addTags: z.array(id).max(100).optional(),
      removeTags: z.array(id).max(100).optional(),
    }),
    z.strictObject({ changed: z.int() }),
  ),
  /** A second one like it: all branches, files and placeholders, nothing of the ledger. */
  'conversations.duplicate': call(z.strictObject({ id, title: z.string().min(1).max(1000).optional() }), conversation),
  /** Out of sight at once; rows and index are destroyed a few seconds later, unless restored before. */
  'conversations.delete': call(
    z.strictObject({ ids: z.array(id).min(1).max(10_000) }),
    z.strictObject({ undoMs: z.int() }),
  ),
  'conversations.restore': call(z.strictObject({ ids: z.array(id).min(1).max(10_000) }), empty),
  /** Destroys every conversation now. */
  'conversations.purge': call(
    z.discriminatedUnion('scope', [
      z.strictObject({ scope: z.literal('conversation'), id }),
      z.strictObject({ scope: z.literal('all') }),
    ]),
    z.strictObject({ conversations: z.int(), messages: z.int() }),
  ),
  /** The branch that ends in `leafId` (default: the conversation's own), newest page first, oldest message first in it. */
  'messages.page': call(
    z.strictObject({
      conversationId: id,
      leafId: id.optional(),
      /** Only messages above this one. */
      beforeId: id.optional(),
      limit: z.int().min(1).max(500),
    }),
    z.strictObject({ items: z.array(messageInBranch), hasMore: z.boolean() }),
  ),
  /** Shows the branch that this message is in, down to its newest leaf. */
  'messages.selectBranch': call(z.strictObject({ messageId: id }), conversation),
  search: call(
    z.strictObject({
      /** Empty: whatever the filters let through, by conversation. */
      query: z.string().max(1000),
      limit: z.int().min(1).max(200),
      conversationId: id.optional(),
      filters: searchFilters.optional(),
    }),
    z.strictObject({
      hits: z.array(searchHit),
      /** More hits than were ranked: newest come first. */ truncated: z.boolean(),
    }),
  ),
  /** Who has answered, for a choice of filters. */
  'search.models': call(
    empty,
    z.strictObject({
      items: z.array(z.strictObject({ modelId: modelRef, modelName: z.string(), zone: z.enum(ZONES) })),
    }),
  ),
} as const;
