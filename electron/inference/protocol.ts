import { z } from 'zod';

import { messageRole, samplingParameters } from '../../shared/contract/conversations.ts';
import { ggufFacts, loadParameters } from '../../shared/contract/models.ts';
import { errorShape } from '../../shared/contract/primitives.ts';

/**
 * What core and the inference process say to each other. Every request is answered by `done` or `error` with its id; some
 * send events before. Both ends validate; a frame that is not one of these ends the connection.
 */
const requestId = z.int().nonnegative();
const path = z.string().min(1).max(4096);
const key = z.string().min(1).max(64);

export const modelToLoad = z.strictObject({ modelId: key, path, load: loadParameters });

const chatMessage = z.strictObject({ role: messageRole, content: z.string() });

const request = <T extends string, S extends z.ZodRawShape>(op: T, shape: S) =>
  z.strictObject({ t: z.literal('request'), id: requestId, op: z.literal(op), ...shape });

export const inferenceRequest = z.discriminatedUnion('op', [
  /** Answers at once, whatever else goes on: a process that doesn't is stuck. */
  request('status', {}),
  request('inspect', { path }),
  /** Unloads another model first. Loading what is loaded, with the same parameters, changes nothing. */
  request('load', { model: modelToLoad }),
  request('unload', {}),
  /** Loads when needed. One turn at a time, in the order of the requests. */
  request('generate', {
    model: modelToLoad,
    /** Turns with the same key share a KV cache. */
    conversationKey: key,
    /** At most one system message, the first; the last one is the user's. */
    messages: z.array(chatMessage).min(1),
    /** What there is of the answer already; only what follows it is written. */
    prefix: z.string().optional(),
    sampling: samplingParameters,
  }),
  /** How much of the context these messages would take. Answers at once, also while a turn is written; loads nothing. */
  request('measure', {
    model: modelToLoad,
    messages: z.array(chatMessage).min(1),
    maxTokens: z.int().min(1).nullable(),
  }),
  /** Ends the turn with that request's id at its next token, or before it has begun. */
  request('stop', { target: requestId }),
  /** Forgets what the KV cache holds of a conversation. */
  request('forget', { conversationKey: key }),
]);

export const readyModel = z.strictObject({
  modelId: key,
  /** Tokens of one conversation. */
  contextSize: z.int().positive(),
  threads: z.int().positive(),
  gpuLayers: z.int().nonnegative(),
  /** Conversations whose KV cache is kept. */
  sequences: z.int().positive(),
  /** `none`: the file has no template that works; messages are joined as plain text. */
  template: z.enum(['model', 'none']),
});

export const processStatus = z.strictObject({
  llama: z.string(),
  coreDumps: z.enum(['off', 'unknown']),
  /** Cores that work can be spread over. */
  usableCores: z.int().positive(),
  model: readyModel.nullable(),
});

export const turnStats = z.strictObject({
  promptTokens: z.int().nonnegative(),
  evaluatedTokens: z.int().nonnegative(),
  completionTokens: z.int().nonnegative(),
  droppedMessages: z.int().nonnegative(),
  /** Since the process took up the request; null when it was stopped before a token. */
  firstTokenMs: z.number().nonnegative().nullable(),
  durationMs: z.number().nonnegative(),
  stopReason: z.enum(['end', 'length', 'stopped']),
  contextSize: z.int().positive(),
  /** The seed that was used, also when none was asked for. */
  seed: z.int().nonnegative(),
});

export const promptMeasure = z.strictObject({
  /** Of everything, what would be left out included. */
  promptTokens: z.int().nonnegative(),
  contextSize: z.int().positive(),
  /** Oldest messages that a turn would leave out. */
  dropped: z.int().nonnegative(),
  /** False: the last message alone does not fit. */
  fits: z.boolean(),
});

export const inferenceResponse = z.discriminatedUnion('t', [
  z.strictObject({
    t: z.literal('done'),
    id: requestId,
    result: z.discriminatedUnion('op', [
      z.strictObject({ op: z.literal('status'), status: processStatus }),
      z.strictObject({ op: z.literal('inspect'), facts: ggufFacts }),
      z.strictObject({ op: z.literal('load'), model: readyModel }),
      z.strictObject({ op: z.literal('unload') }),
      z.strictObject({ op: z.literal('generate'), stats: turnStats }),
      /** Null: that model is not loaded. */
      z.strictObject({ op: z.literal('measure'), measure: promptMeasure.nullable() }),
      z.strictObject({ op: z.literal('stop') }),
      z.strictObject({ op: z.literal('forget') }),
    ]),
  }),
  z.strictObject({ t: z.literal('error'), id: requestId, error: errorShape }),
  z.strictObject({ t: z.literal('progress'), id: requestId, progress: z.number().min(0).max(1) }),
  /** The model is loaded; a turn that had to load it goes on. */
  z.strictObject({ t: z.literal('ready'), id: requestId, model: readyModel }),
  z.strictObject({ t: z.literal('delta'), id: requestId, text: z.string() }),
]);

export type InferenceRequest = z.infer<typeof inferenceRequest>;
export type InferenceResponse = z.infer<typeof inferenceResponse>;
export type InferenceResult = Extract<InferenceResponse, { t: 'done' }>['result'];
export type GenerateRequest = Extract<InferenceRequest, { op: 'generate' }>;
export type ModelToLoad = z.infer<typeof modelToLoad>;
export type ChatMessage = z.infer<typeof chatMessage>;
export type ReadyModel = z.infer<typeof readyModel>;
export type ProcessStatus = z.infer<typeof processStatus>;
export type PromptMeasure = z.infer<typeof promptMeasure>;
export type TurnStats = z.infer<typeof turnStats>;
