import { z } from 'zod';

import { MODEL_STRENGTHS } from '../domain/model-catalog.ts';
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

const bytes = z.int().nonnegative();

/** An entry of the catalog, as it looks from this computer. */
export const catalogOffer = z.strictObject({
  id: z.string(),
  name: z.string(),
  file: z.string(),
  host: z.string(),
  parameters: z.number().nullable(),
  quantization: z.string(),
  contextLength: z.int().nullable(),
  languages: z.array(z.string()).nullable(),
  goodAt: z.array(z.enum(MODEL_STRENGTHS)),
  licence: z.strictObject({ id: z.string(), name: z.string(), openSource: z.boolean(), url: z.string() }),
  /** Null: known when the download begins. */
  sizeBytes: bytes.nullable(),
  sha256: z.strictObject({ value: z.string(), source: z.string(), read: z.string() }).nullable(),
  /** Bytes of memory at `context` tokens. */
  memory: z.strictObject({ context: z.int(), weights: bytes, cache: bytes, rest: bytes, all: bytes }),
  verdict: z.enum(['well', 'slow', 'too-large']),
  reason: z.enum(['memory', 'memory-tight', 'speed']).nullable(),
  /** An estimate for the processor alone. */
  tokensPerSecond: z.number().nonnegative(),
  /** The model in the library with the same hash. */
  modelId: id.nullable(),
  /** By a company's policy. */
  forbidden: z.boolean(),
  /** The one or two best for this computer. */
  suggested: z.boolean(),
});

/** A model file that another program keeps, or a company's folder. */
export const foundFile = z.strictObject({
  app: z.enum(['lm-studio', 'jan', 'gpt4all', 'ollama', 'shared']),
  name: z.string(),
  path,
  sizeBytes: bytes,
});

/** Tokens per second; null where it could not be told. */
export const modelSpeed = z.strictObject({
  reading: z.number().nonnegative().nullable(),
  writing: z.number().nonnegative().nullable(),
});

export type ModelSpeed = z.infer<typeof modelSpeed>;
export type CatalogOffer = z.infer<typeof catalogOffer>;
export type FoundFile = z.infer<typeof foundFile>;

export const modelCalls = {
  /** Memory is told for that context; null: the usual one. */
  'models.catalog': call(
    z.strictObject({ context: z.int().min(512).max(4_194_304).nullable() }),
    z.strictObject({
      machine: z.strictObject({ memory: bytes, cores: z.int() }),
      items: z.array(catalogOffer),
    }),
  ),
  /** Looks into the folders of other programs: only when a person asks. */
  'models.find': call(empty, z.strictObject({ items: z.array(foundFile) })),
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
  /** Loads the model and measures it with a text of Sotto's own. */
  'models.speed': call(z.strictObject({ id }), modelSpeed),
} as const;
