import { z } from 'zod';

import { ASSISTANT_ICONS } from '../domain/assistant-icons.ts';
import { STARTER_KEYS } from '../domain/assistant-starters.ts';
import { SENSITIVITIES } from '../domain/sensitivity.ts';
import { conversationMode, samplingParameters } from './conversations.ts';
import { call, empty, id, timestamp } from './primitives.ts';

/** Parameters of which only some are chosen; the others are as the settings say. */
export const chosenSampling = samplingParameters.partial();

export const systemPrompt = z.string().max(100_000);

export const assistantBody = z.strictObject({
  name: z.string().trim().min(1).max(100),
  icon: z.enum(ASSISTANT_ICONS),
  prompt: systemPrompt,
  /** How its conversations begin. It opens no zone: policy decides as ever. */
  mode: conversationMode,
  sampling: chosenSampling,
  /** Each of its turns counts as this at least; `public` is no floor. */
  floor: z.enum(SENSITIVITIES),
});

export const assistant = assistantBody.extend({
  id,
  createdAt: timestamp,
  updatedAt: timestamp,
  /** One of Sotto's own: it can be hidden, and copied, but not changed. */
  starter: z.strictObject({ key: z.enum(STARTER_KEYS), hidden: z.boolean() }).optional(),
});

/** How a conversation is answered, where it differs from the settings. */
export const conversationSetup = z.strictObject({
  /** As it was when it was chosen or last changed: it may be deleted since. */
  assistant: assistantBody.omit({ mode: true }).extend({ id }).nullable(),
  /** The conversation's own; null: the assistant's, or the one of the settings. */
  prompt: systemPrompt.nullable(),
  /** The conversation's own, before the assistant's and those of the settings. */
  sampling: chosenSampling,
});

/** How a conversation that is not there yet begins. */
export const newSetup = z.strictObject({
  assistantId: id.optional(),
  /** Left out: the assistant's. */
  mode: conversationMode.optional(),
  prompt: systemPrompt.nullable().optional(),
  sampling: chosenSampling.optional(),
});

export const snippet = z.strictObject({
  id,
  /** What follows the slash. */
  name: z.string().trim().min(1).max(60),
  /** With variables in double braces: shared/domain/snippet-template.ts. */
  text: z.string().min(1).max(100_000),
  createdAt: timestamp,
  updatedAt: timestamp,
});

export const assistantCalls = {
  /** The person's own, by name, then Sotto's. */
  'assistants.list': call(empty, z.strictObject({ items: z.array(assistant) })),
  /**
   * Without an id a new one. With the id of one that was deleted it is there again; with a known one that is changed, in
   * the conversations that use it too. Throws INVALID_REQUEST for one of Sotto's own.
   */
  'assistants.put': call(assistantBody.extend({ id: id.optional() }), assistant),
  /** Gone at once. Its conversations keep what it said. Throws NOT_FOUND. */
  'assistants.delete': call(z.strictObject({ id }), empty),
  /** One of Sotto's own. */
  'assistants.hide': call(z.strictObject({ key: z.enum(STARTER_KEYS), hidden: z.boolean() }), empty),
  'conversations.setup': call(z.strictObject({ id }), conversationSetup),
  /**
   * An assistant brings its mode too, unless the conversation is to stay on this device; null takes it away. What it
   * obliged earlier turns to stays with the conversation.
   */
  'conversations.configure': call(
    z.strictObject({
      id,
      assistantId: id.nullable().optional(),
      prompt: systemPrompt.nullable().optional(),
      sampling: chosenSampling.optional(),
    }),
    conversationSetup,
  ),
  /** By name. */
  'snippets.list': call(empty, z.strictObject({ items: z.array(snippet) })),
  /** Without an id a new one; with one that, there before or not. */
  'snippets.put': call(snippet.pick({ name: true, text: true }).extend({ id: id.optional() }), snippet),
  /** Gone at once. Throws NOT_FOUND. */
  'snippets.delete': call(z.strictObject({ id }), empty),
} as const;

export type Assistant = z.infer<typeof assistant>;
export type AssistantBody = z.infer<typeof assistantBody>;
export type ConversationSetup = z.infer<typeof conversationSetup>;
export type NewSetup = z.infer<typeof newSetup>;
export type Snippet = z.infer<typeof snippet>;
