import { z } from 'zod';

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const https = z.url({ protocol: /^https$/ });

/** What a model is good at: keys of messages, so that they can be translated and searched. */
export const MODEL_STRENGTHS = [
  'quick-answers',
  'writing',
  'summaries',
  'reasoning',
  'code',
  'long-documents',
  'many-languages',
] as const;

/**
 * A model that can be fetched. A fact that nobody read is null, never a guess: a null hash means that a file can't be
 * verified, a null size that it is known only when the download begins.
 */
const catalogModel = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1).max(80),
  file: z.string().regex(/^[\w.-]+\.gguf$/),
  url: https,
  /** Lower-case hex, with where it was read, and when. */
  sha256: z
    .strictObject({ value: z.string().regex(/^[0-9a-f]{64}$/), source: z.string().min(1), read: date })
    .nullable(),
  sizeBytes: z.int().positive().nullable(),
  quantization: z.string().min(1),
  /** As its makers state them, rounded as they do. */
  parameters: z.int().positive().nullable(),
  /** Tokens it was trained for, without stretching. */
  contextLength: z.int().positive().nullable(),
  /** BCP 47, only where its makers list them. */
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}$/))
    .min(1)
    .nullable(),
  /**
   * Numbers of its network, as its makers publish them in config.json; a test checks that they add up to `parameters`.
   * `queryWidth` and `kvWidth` are heads × width of a head; of `every` sliding layers all but one see `window` tokens.
   */
  shape: z.strictObject({
    layers: z.int().positive(),
    embedding: z.int().positive(),
    feedForward: z.int().positive(),
    queryWidth: z.int().positive(),
    kvWidth: z.int().positive(),
    vocabulary: z.int().positive(),
    /** Whether the output shares the table of the input. */
    tiedOutput: z.boolean(),
    sliding: z.strictObject({ window: z.int().positive(), every: z.int().min(2) }).nullable(),
  }),
  goodAt: z.array(z.enum(MODEL_STRENGTHS)).min(1),
  licence: z.strictObject({ id: z.string(), name: z.string(), openSource: z.boolean(), url: https }),
  modelCard: https,
});

export const modelCatalog = z.strictObject({ version: z.literal(1), updated: date, models: z.array(catalogModel) });

export type ModelCatalog = z.infer<typeof modelCatalog>;
export type CatalogModel = z.infer<typeof catalogModel>;
