import { z } from 'zod';

import { ERROR_CODES } from '../errors.ts';
import { call, empty, id, path, timestamp } from './primitives.ts';

/** How a model is loaded. Null means: chosen for this computer. */
export const loadParameters = z.strictObject({
  /** Tokens. */
  contextSize: z.int().min(64).max(4_194_304).nullable(),
  threads: z.int().min(1).max(512).nullable(),
  gpuLayers: z.int().min(0).max(10_000).nullable(),
});

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

export const modelCalls = {
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
} as const;
