import { z } from 'zod';

import { assistant, chosenSampling, conversationSetup, snippet } from '../../../shared/contract/assistants.ts';
import { attachment } from '../../../shared/contract/attachments.ts';
import { conversationMode, lineage, messageRole } from '../../../shared/contract/conversations.ts';
import { id, timestamp } from '../../../shared/contract/primitives.ts';
import { conversationRetention } from '../../../shared/contract/retention.ts';
import { SENSITIVITIES } from '../../../shared/domain/sensitivity.ts';
import { TAG_LOOKS, TAG_NAME_LENGTH } from '../../../shared/domain/tag.ts';
import { FINDING_TYPES } from '../../../shared/domain/finding-type.ts';
import { ALL_LABELS } from '../privacy/redact/placeholder-label.ts';
import { ERROR_CODES } from '../../../shared/errors.ts';

/**
 * Conversations as they are in a file: docs/export-format.md tells each field. Fields that are not known are left out
 * when reading, so that a later version may add some; `VERSION` rises when an earlier one would misread the file.
 */
export const VERSION = 1;

/*
 * What the contract takes strictly from the page is taken here with fields that only a later version knows: an extra one
 * deep in a lineage is no reason to lose it, and one in a retention none to lose the conversation.
 */
const { sampling: lineageSampling, route, failedBefore } = lineage.shape;
const { reasons } = route.unwrap().shape;
const portableLineage = lineage
  .extend({
    sampling: lineageSampling.strip(),
    route: route
      .unwrap()
      .extend({ reasons: z.array(reasons.element.strip()) })
      .strip()
      .optional(),
    failedBefore: z.array(failedBefore.unwrap().element.strip()).optional(),
  })
  .strip();

const [modeAuto, modeDevice, modeModel] = conversationMode.options;
const portableMode = z.discriminatedUnion('kind', [modeAuto.strip(), modeDevice.strip(), modeModel.strip()]);

const [keepByRule, keepAlways, keepDays] = conversationRetention.options;
const portableRetention = z.discriminatedUnion('kind', [keepByRule.strip(), keepAlways.strip(), keepDays.strip()]);

export const portableMessage = z.object({
  id,
  /** Null for a first message. A message comes after its parent. */
  parent: id.nullable(),
  role: messageRole,
  content: z.string(),
  reasoning: z.string().optional(),
  /** One that was being written when the file was made is `interrupted`. */
  state: z.enum(['complete', 'interrupted', 'failed']),
  createdAt: timestamp,
  // a model or a reason that only a later version knows is no reason to lose the words
  lineage: portableLineage.nullable().catch(null),
  error: z.enum(ERROR_CODES).nullable().catch(null),
  /** Ids of the conversation's attachments, in order. */
  attachments: z.array(id).max(100).optional(),
});

export const portableAttachment = attachment
  .extend({
    /** What was read out of it: what a model is given. */
    text: z.string(),
    /** The file's bytes, base64 (RFC 4648, 4). */
    data: z.base64(),
  })
  .strip();

const placeholderMap = z.strictObject({
  version: z.literal(1),
  style: z.enum(['placeholder', 'surrogate']),
  entries: z.array(
    z.strictObject({
      // a label goes where the value doesn't: from a file it must be one of ours, and no words
      label: z.enum(ALL_LABELS as readonly [string, ...string[]]),
      number: z.int().nonnegative(),
      variant: z.string().regex(/^[A-Z0-9]{0,12}$/),
      value: z.string(),
      type: z.enum([...FINDING_TYPES, 'literal']),
      surrogate: z.string().optional(),
    }),
  ),
  reserved: z.array(z.string()),
});

const portableTag = z.object({
  name: z.string().trim().min(1).max(TAG_NAME_LENGTH),
  look: z.enum(TAG_LOOKS).catch('square'),
});

/** What only a later version knows: an icon is another one, a floor is the strictest. */
const icon = assistant.shape.icon.catch('chat');
const floor = assistant.shape.floor.catch('restricted');
const sampling = chosenSampling.strip().catch({});

export const portableAssistant = z.object({
  ...assistant.omit({ starter: true }).shape,
  icon,
  floor,
  sampling,
  mode: portableMode.catch({ kind: 'device' }),
});

export const portableSnippet = z.object(snippet.shape);

const portableSetup = z.object({
  assistant: z.object({ ...conversationSetup.shape.assistant.unwrap().shape, icon, floor, sampling }).nullable(),
  prompt: conversationSetup.shape.prompt,
  sampling,
});

export const portableConversation = z.object({
  id,
  title: z.string(),
  titled: z.boolean(),
  mode: portableMode,
  pinned: z.boolean(),
  createdAt: timestamp,
  updatedAt: timestamp,
  /** Left out when it is not. */
  archived: z.literal(true).optional().catch(undefined),
  /** By name, since each vault has its own; a look that only a later version knows becomes one of ours. */
  tags: z.array(portableTag).max(100).optional(),
  /** Last message of the branch on show. */
  leaf: id.nullable(),
  /** The highest of its turns so far; null: none was weighed. Reading a file can raise it, never lower it. */
  sensitivity: z.enum(SENSITIVITIES).nullable(),
  sticky: z.object({ sensitivity: z.enum(SENSITIVITIES), deviceOnly: z.boolean() }).nullable(),
  retention: portableRetention,
  /** How it is answered; left out: as the settings say. */
  setup: portableSetup.optional(),
  /** In encrypted files only. */
  placeholders: placeholderMap.optional(),
});

export type PortableAssistant = z.infer<typeof portableAssistant>;
export type PortableSnippet = z.infer<typeof portableSnippet>;
export type PortableMessage = z.infer<typeof portableMessage>;
export type PortableAttachment = z.infer<typeof portableAttachment>;
export type PortableConversation = z.infer<typeof portableConversation>;

/** A conversation with its messages, each after its parent. */
export interface PortableTree extends PortableConversation {
  readonly messages: readonly PortableMessage[];
}
