import { z } from 'zod';

import { egressRecord, egressSummary } from './domain/egress.ts';
import { FINDING_TYPES } from './domain/finding-type.ts';
import { providerKind, providerModel, providerSettings } from './domain/provider.ts';
import { SENSITIVITIES } from './domain/sensitivity.ts';
import { ERROR_CODES } from './errors.ts';

/**
 * Everything the window (or the command line) can ask of core, and everything core can answer. One schema for each
 * direction; both ends validate. A call answers once; a stream sends events until it ends or is cancelled.
 * Cancelling a stream detaches the listener, it never stops the work behind it: `chat.stop` does.
 */

// ---------------------------------------------------------------- building blocks

const id = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[A-Za-z0-9_-]+$/);
/** A model: its id when it is on this device, else `<provider>/<model>`. */
const modelRef = z
  .string()
  .min(1)
  .max(400)
  .regex(/^[^\s\p{Cc}]+$/u);
/** Milliseconds since 1970-01-01 UTC. */
const timestamp = z.int().nonnegative();
const cursor = z.string().max(200);
const empty = z.strictObject({});
/** A path on this computer, absolute. */
const path = z.string().min(1).max(4096);
const passphrase = z.string().min(1).max(1024);

export const errorShape = z.strictObject({
  code: z.enum(ERROR_CODES),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

// ---------------------------------------------------------------- vault

export const slotKind = z.enum(['device', 'passphrase', 'recovery']);
export const keychainState = z.enum(['available', 'locked', 'absent']);
export const vaultStatus = z.strictObject({
  /** `none`: no vault here yet. `broken`: `problem` says what stands in the way; nothing has been changed. */
  state: z.enum(['none', 'locked', 'unlocked', 'broken']),
  problem: z.enum(ERROR_CODES).optional(),
  slots: z.array(slotKind),
  keychain: keychainState,
  /** A device slot and a keychain that holds its key: unlocking needs nothing typed. */
  canUnlockSilently: z.boolean(),
});

const createVault = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('device') }),
  z.strictObject({ kind: z.literal('passphrase'), passphrase }),
]);
const unlockVault = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('device') }),
  z.strictObject({ kind: z.literal('passphrase'), passphrase }),
  z.strictObject({ kind: z.literal('recovery'), recoveryKey: z.string().min(1).max(200) }),
]);

// ---------------------------------------------------------------- conversations and messages

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
});

/** How a model is loaded. Null means: chosen for this computer. */
export const loadParameters = z.strictObject({
  /** Tokens. */
  contextSize: z.int().min(64).max(4_194_304).nullable(),
  threads: z.int().min(1).max(512).nullable(),
  gpuLayers: z.int().min(0).max(10_000).nullable(),
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
});

export const message = z.strictObject({
  id,
  conversationId: id,
  parentId: id.nullable(),
  role: messageRole,
  content: z.string(),
  state: messageState,
  createdAt: timestamp,
  lineage: lineage.nullable(),
  /** Why it failed or was interrupted, when that is known. */
  error: z.enum(ERROR_CODES).nullable(),
});

/** A message with its place among the other children of its parent, for the branch switcher. */
export const messageInBranch = message.extend({
  siblingIds: z.array(id),
});

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
const turnWish = {
  modelId: modelRef.optional(),
  zone: z.enum(['device', 'private', 'cloud']).optional(),
  /** The person has confirmed that this turn may go above the ceiling of the zone asked for. */
  override: z.boolean().optional(),
  /** Values to let through in this message, as written. */
  keep: z.array(z.string().min(1).max(10_000)).max(1000).optional(),
};

const searchHit = z.strictObject({
  conversationId: id,
  /** Null when the title matched. */
  messageId: id.nullable(),
  title: z.string(),
  role: messageRole.nullable(),
  at: timestamp,
  /** The neighbourhood of the match; `hit` marks the words that matched. */
  snippet: z.array(z.strictObject({ text: z.string(), hit: z.boolean() })),
});

// ---------------------------------------------------------------- models

export const ggufFacts = z.strictObject({
  name: z.string(),
  architecture: z.string(),
  /** Number of parameters; null when the file does not tell. */
  parameters: z.number().nonnegative().nullable(),
  quantization: z.string(),
  /** Tokens the model was trained for. */
  contextLength: z.int().nonnegative(),
  sizeBytes: z.int().nonnegative(),
  /** Weights, KV cache at `memoryContext` tokens and working memory, in bytes. */
  memoryBytes: z.int().nonnegative(),
  memoryContext: z.int().nonnegative(),
  hasChatTemplate: z.boolean(),
  kind: z.enum(['chat', 'embedding']),
});

export const localModel = ggufFacts.extend({
  id,
  /** Lower-case hex; null while it is still being computed. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  path: z.string(),
  /** Copied into Sotto's own folder, or used where it lies. */
  storage: z.enum(['copied', 'in-place']),
  addedAt: timestamp,
  /** Whether the file is where it should be, with the size it had. */
  fileState: z.enum(['ok', 'missing', 'changed']),
  load: loadParameters,
});

export const inferenceStatus = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('idle') }),
  z.strictObject({ state: z.literal('loading'), modelId: id, progress: z.number().min(0).max(1) }),
  z.strictObject({
    state: z.literal('ready'),
    modelId: id,
    contextSize: z.int(),
    threads: z.int(),
    gpuLayers: z.int(),
  }),
  z.strictObject({ state: z.literal('crashed'), code: z.enum(ERROR_CODES), willRestart: z.boolean() }),
]);

// ---------------------------------------------------------------- providers

/** A provider as a window sees it: never with its key. */
export const provider = z.strictObject({
  settings: providerSettings,
  models: z.array(providerModel),
  addedAt: timestamp,
  keyAddedAt: timestamp.nullable(),
  consentAt: timestamp.nullable(),
});

// ---------------------------------------------------------------- settings

/** What must be known before the vault is open. Lives in a plain file; nothing personal may be added here. */
export const appearance = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  language: z.enum(['system', 'en']),
  sidebarOpen: z.boolean(),
});

export const settings = z.strictObject({
  defaultModelId: modelRef.nullable(),
  sampling: samplingParameters,
  systemPrompt: z.string().max(100_000),
  sendWithEnter: z.boolean(),
});

const doctorCheck = z.strictObject({
  /** Key of a message in the catalog: `doctor.<name>`. */
  name: z.string(),
  state: z.enum(['ok', 'warning', 'off', 'failed']),
  /** Key of the detail message `doctor.<name>.<detail>`, with its values. */
  detail: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

// ---------------------------------------------------------------- calls

const call = <P extends z.ZodType, R extends z.ZodType>(params: P, result: R) => ({ params, result });

export const calls = {
  'vault.status': call(empty, vaultStatus),
  'vault.create': call(createVault, z.strictObject({ recoveryKey: z.string() })),
  'vault.unlock': call(unlockVault, empty),
  /** Ends core; the next call starts a new one, locked. */
  'vault.lock': call(empty, empty),

  'appearance.get': call(empty, appearance),
  'appearance.set': call(appearance.partial(), appearance),
  'settings.get': call(empty, settings),
  'settings.set': call(settings.partial(), settings),

  'conversations.list': call(
    z.strictObject({ cursor: cursor.optional(), limit: z.int().min(1).max(500) }),
    z.strictObject({ items: z.array(conversation), nextCursor: cursor.nullable() }),
  ),
  'conversations.get': call(z.strictObject({ id }), conversation),
  'conversations.create': call(z.strictObject({ title: z.string().max(1000).optional() }), conversation),
  'conversations.update': call(
    z.strictObject({
      id,
      title: z.string().min(1).max(1000).optional(),
      pinned: z.boolean().optional(),
      mode: conversationMode.optional(),
    }),
    conversation,
  ),
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
      query: z.string().min(1).max(1000),
      limit: z.int().min(1).max(200),
      conversationId: id.optional(),
    }),
    z.strictObject({
      hits: z.array(searchHit),
      /** More hits than were ranked: newest come first. */ truncated: z.boolean(),
    }),
  ),

  /**
   * Writes the user's message and an empty answer in one transaction, then starts the turn. When it resolves, the
   * message is on disk. A null conversation makes a new one; a null parent starts at its top.
   */
  'chat.send': call(
    z.strictObject({
      conversationId: id.nullable(),
      parentId: id.nullable(),
      text: z.string().min(1).max(10_000_000),
      ...turnWish,
      sampling: samplingParameters.partial().optional(),
    }),
    z.strictObject({ conversation, userMessage: message, answer: message, route }),
  ),
  /** A second answer beside an earlier one. */
  'chat.regenerate': call(
    z.strictObject({ messageId: id, ...turnWish, sampling: samplingParameters.partial().optional() }),
    z.strictObject({ conversation, answer: message, route }),
  ),
  /** What `chat.send` would do with the same parameters: where the turn goes, what is replaced, the very bytes. */
  'chat.preview': call(
    z.strictObject({
      conversationId: id.nullable(),
      parentId: id.nullable(),
      text: z.string().min(1).max(10_000_000),
      ...turnWish,
      sampling: samplingParameters.partial().optional(),
    }),
    z.discriminatedUnion('outcome', [
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
        request: z.strictObject({ url: z.string(), body: z.string(), sha256: z.string() }).nullable(),
      }),
      z.strictObject({
        outcome: z.literal('refused'),
        /** Message key `route.refusals.<refusal>`; offers likewise. */
        refusal: z.string(),
        offers: z.array(z.string()),
        sensitivity: z.enum(SENSITIVITIES),
        reasons: route.shape.reasons,
      }),
    ]),
  ),
  /** Stops at the next token; what has been written stays. */
  'chat.stop': call(z.strictObject({ messageId: id }), empty),

  'providers.list': call(empty, z.strictObject({ items: z.array(provider) })),
  'providers.add': call(
    z.strictObject({
      id,
      kind: providerKind,
      /** Id of a preset: openai, azure, google, anthropic, mistral, ollama … */
      preset: z.string().max(64).optional(),
      zone: z.enum(['private', 'cloud']).optional(),
      baseUrl: z.string().max(2000).optional(),
      models: z.array(z.string().min(1).max(300)).max(500),
      apiKey: z.string().min(1).max(10_000).optional(),
      allowInsecureLoopback: z.boolean().optional(),
      /** PEM certificates that alone are trusted. */
      ca: z.array(z.string().max(100_000)).max(20).optional(),
      /** The person has read what the provider says and agrees that words may go there. */
      consent: z.boolean(),
    }),
    provider,
  ),
  'providers.consent': call(z.strictObject({ id, consent: z.boolean() }), provider),
  'providers.setModels': call(z.strictObject({ id, models: z.array(providerModel).max(500) }), provider),
  'providers.remove': call(z.strictObject({ id }), empty),
  /** Asks the provider itself; the request is in the ledger. */
  'providers.test': call(z.strictObject({ id }), z.strictObject({ models: z.array(providerModel) })),

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

  'models.list': call(empty, z.strictObject({ items: z.array(localModel) })),
  'models.inspect': call(z.strictObject({ path }), ggufFacts),
  'models.add': call(z.strictObject({ path, storage: z.enum(['copied', 'in-place']) }), localModel),
  'models.update': call(
    z.strictObject({ id, name: z.string().min(1).max(200).optional(), load: loadParameters.partial().optional() }),
    localModel,
  ),
  'models.remove': call(z.strictObject({ id }), empty),
  'models.verify': call(
    z.strictObject({ id }),
    z.strictObject({ state: z.enum(['ok', 'changed', 'missing']), sha256: z.string().nullable() }),
  ),
  'models.unload': call(empty, empty),

  'app.doctor': call(empty, z.strictObject({ checks: z.array(doctorCheck) })),
  'app.about': call(
    empty,
    z.strictObject({
      version: z.string(),
      node: z.string(),
      sqlite: z.string(),
      llama: z.string(),
      runtime: z.string(),
    }),
  ),
} as const;

// ---------------------------------------------------------------- streams

const stream = <P extends z.ZodType, E extends z.ZodType>(params: P, event: E) => ({ params, event });

export const streams = {
  /** What has been written so far, then every addition, then the end. Any number of windows may watch one answer. */
  'chat.watch': stream(
    z.strictObject({ messageId: id }),
    z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('snapshot'), message }),
      z.strictObject({ type: z.literal('text-delta'), text: z.string() }),
      z.strictObject({ type: z.literal('end'), message }),
    ]),
  ),
  /** What changed, so that a window can read it again. */
  changes: stream(
    empty,
    z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('conversation'), id, change: z.enum(['created', 'updated', 'deleted']) }),
      z.strictObject({ type: z.literal('conversations') }),
      z.strictObject({ type: z.literal('models') }),
      z.strictObject({ type: z.literal('settings') }),
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

// ---------------------------------------------------------------- derived types

export type Calls = typeof calls;
export type CallName = keyof Calls;
export type CallParams<M extends CallName> = z.infer<Calls[M]['params']>;
export type CallResult<M extends CallName> = z.infer<Calls[M]['result']>;

export type Streams = typeof streams;
export type StreamName = keyof Streams;
export type StreamParams<M extends StreamName> = z.infer<Streams[M]['params']>;
export type StreamEvent<M extends StreamName> = z.infer<Streams[M]['event']>;

export type VaultStatus = z.infer<typeof vaultStatus>;
export type KeychainState = z.infer<typeof keychainState>;
export type SlotKind = z.infer<typeof slotKind>;
export type CreateVault = z.infer<typeof createVault>;
export type UnlockVault = z.infer<typeof unlockVault>;
export type Conversation = z.infer<typeof conversation>;
export type ConversationMode = z.infer<typeof conversationMode>;
export type Message = z.infer<typeof message>;
export type MessageInBranch = z.infer<typeof messageInBranch>;
export type MessageRole = z.infer<typeof messageRole>;
export type MessageState = z.infer<typeof messageState>;
export type Lineage = z.infer<typeof lineage>;
export type Route = z.infer<typeof route>;
export type SearchHit = z.infer<typeof searchHit>;
export type SamplingParameters = z.infer<typeof samplingParameters>;
export type LoadParameters = z.infer<typeof loadParameters>;
export type GgufFacts = z.infer<typeof ggufFacts>;
export type LocalModel = z.infer<typeof localModel>;
export type InferenceStatus = z.infer<typeof inferenceStatus>;
export type Appearance = z.infer<typeof appearance>;
export type Provider = z.infer<typeof provider>;
export type Settings = z.infer<typeof settings>;
export type DoctorCheck = z.infer<typeof doctorCheck>;
