import { z } from 'zod';

import { FINDING_TYPES } from '../domain/finding-type.ts';
import { SENSITIVITIES } from '../domain/sensitivity.ts';
import { newSetup } from './assistants.ts';
import { attachmentIds } from './attachments.ts';
import { conversation, message, samplingParameters } from './conversations.ts';
import { call, empty, id, modelRef } from './primitives.ts';

/** Where a turn goes and why. Reasons are message keys (`route.<code>`) with their values, never user text. */
export const route = z.strictObject({
  zone: z.enum(['device', 'private', 'cloud']),
  modelId: modelRef,
  modelName: z.string(),
  sensitivity: z.enum(SENSITIVITIES),
  reasons: z.array(
    z.strictObject({ code: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) }),
  ),
});

/** What a person asks for one turn. Whatever it is, policy decides. */
export const turnWish = {
  modelId: modelRef.optional(),
  zone: z.enum(['device', 'private', 'cloud']).optional(),
  /** The person has confirmed that this turn may go above the ceiling of the zone asked for. */
  override: z.boolean().optional(),
  /** Values to let through in this message, as written. */
  keep: z.array(z.string().min(1).max(10_000)).max(1000).optional(),
  /** Values to replace although nothing found them, as written; from now on in the whole conversation. */
  replace: z.array(z.string().trim().min(1).max(10_000)).max(1000).optional(),
};

const continueWish = { override: turnWish.override, keep: turnWish.keep, replace: turnWish.replace };

/** Of a request's body, lower-case hex. */
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A request as it was shown: to where, and the hash of its bytes. The address counts too: some name the model only there. */
const shownRequest = { url: z.string().max(4096), sha256 };

/** What a preview of the same turn said. It goes like that, or not at all. */
const shown = z
  .discriminatedUnion('zone', [
    z.strictObject({ zone: z.literal('device') }),
    z.strictObject({
      zone: z.enum(['private', 'cloud']),
      ...shownRequest,
      /** What goes to somebody else if this model fails; left out, nobody outside this device is asked instead. */
      instead: z.strictObject(shownRequest).optional(),
    }),
  ])
  .optional();

/** What a turn would do. */
const previewed = z.discriminatedUnion('outcome', [
  z.strictObject({
    outcome: z.literal('go'),
    route,
    /** In the text given, UTF-16 units; empty on this device. */
    replacements: z.array(
      z.strictObject({
        start: z.int(),
        end: z.int(),
        type: z.enum([...FINDING_TYPES, 'literal']),
        placeholder: z.string(),
      }),
    ),
    /** Null on this device. `sha256` of the body's UTF-8 bytes: what the ledger will say. */
    request: z.strictObject({ url: z.string(), body: z.string(), sha256 }).nullable(),
    /** Who would be asked if that model failed, with what; null: nobody outside this device. */
    instead: z
      .strictObject({
        zone: z.enum(['private', 'cloud']),
        modelId: modelRef,
        modelName: z.string(),
        request: z.strictObject({ url: z.string(), body: z.string(), sha256 }),
      })
      .nullable(),
  }),
  z.strictObject({
    outcome: z.literal('refused'),
    /** Message key `route.refusals.<refusal>`; offers likewise. */
    refusal: z.string(),
    offers: z.array(z.string()),
    sensitivity: z.enum(SENSITIVITIES),
    reasons: route.shape.reasons,
  }),
]);

export const chatCalls = {
  /**
   * Writes the user's message and an empty answer in one transaction, then starts the turn. When it resolves, the
   * message is on disk. A null conversation makes a new one; a null parent starts at its top.
   */
  'chat.send': call(
    z.strictObject({
      conversationId: id.nullable(),
      parentId: id.nullable(),
      text: z.string().min(1).max(10_000_000),
      attachmentIds: attachmentIds.optional(),
      ...turnWish,
      sampling: samplingParameters.partial().optional(),
      shown,
      /** Of a new conversation; without meaning in one that is there. */
      begin: newSetup.optional(),
    }),
    z.strictObject({ conversation, userMessage: message, answer: message, route }),
  ),
  /** A second answer beside an earlier one. */
  'chat.regenerate': call(
    z.strictObject({ messageId: id, ...turnWish, sampling: samplingParameters.partial().optional(), shown }),
    z.strictObject({ conversation, answer: message, route }),
  ),
  /**
   * Goes on with an answer that nothing hangs on yet: by its own model, in the answer itself where that can be. A model
   * that takes no beginning of an answer is asked for the rest in a message of its own, `userMessage`.
   */
  'chat.continue': call(
    z.strictObject({ messageId: id, ...continueWish, shown }),
    z.strictObject({ conversation, userMessage: message.nullable(), answer: message, route }),
  ),
  /** What `chat.send` would do with the same parameters: where the turn goes, what is replaced, the very bytes. */
  'chat.preview': call(
    z.strictObject({
      conversationId: id.nullable(),
      parentId: id.nullable(),
      text: z.string().min(1).max(10_000_000),
      attachmentIds: attachmentIds.optional(),
      ...turnWish,
      sampling: samplingParameters.partial().optional(),
      /** Of a new conversation; without meaning in one that is there. */
      begin: newSetup.optional(),
    }),
    previewed,
  ),
  /** What `chat.continue` would do; its words are those before it, so nothing of them is marked. */
  'chat.previewContinue': call(z.strictObject({ messageId: id, ...continueWish }), previewed),
  /** How full that model's context would be with this draft. Loads nothing and asks nobody. */
  'chat.measure': call(
    z.strictObject({
      conversationId: id.nullable(),
      parentId: id.nullable(),
      text: z.string().max(10_000_000),
      attachmentIds: attachmentIds.optional(),
      modelId: modelRef,
      begin: newSetup.optional(),
    }),
    z.strictObject({
      /** Of everything, what would be left out included. */
      promptTokens: z.int().nonnegative(),
      /** Null when nobody knows it. */
      contextSize: z.int().positive().nullable(),
      /** Oldest messages that would be left out; only known when `exact`. */
      dropped: z.int().nonnegative(),
      /** False: what is being written does not fit by itself. */
      fits: z.boolean(),
      /** Counted by the model's own tokenizer; otherwise estimated from the characters. */
      exact: z.boolean(),
    }),
  ),
  /** Stops at the next token; what has been written stays. */
  'chat.stop': call(z.strictObject({ messageId: id }), empty),
} as const;
