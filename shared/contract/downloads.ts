import { z } from 'zod';

import { call, empty, errorShape, id } from './primitives.ts';

/** Where a model file comes from: an entry of the catalog, a file of a repository at Hugging Face, or an address. */
export const downloadSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('catalog'), id: z.string().max(100) }),
  z.strictObject({
    kind: z.literal('repository'),
    repo: z.string().regex(/^[\w.-]{1,96}\/[\w.-]{1,96}$/),
    file: z.string().regex(/^[\w.-]+(\/[\w.-]+)*\.gguf$/i),
  }),
  z.strictObject({ kind: z.literal('url'), url: z.url({ protocol: /^https$/ }).max(4000) }),
]);

export const download = z.strictObject({
  id,
  name: z.string(),
  /** The entry of the catalog, if it is one. */
  catalogId: z.string().nullable(),
  /** The server that was asked first. */
  host: z.string(),
  /**
   * `waiting`: the server or the connection needs a pause, until `retryAt`. `checking`: all bytes are here. `done`: the
   * model is in the library; told until the vault is locked.
   */
  state: z.enum(['queued', 'running', 'waiting', 'checking', 'paused', 'failed', 'done']),
  /** Bytes on disk. */
  done: z.int().nonnegative(),
  /** Null until the server has said. */
  total: z.int().positive().nullable(),
  /** Bytes per second, over the last seconds. */
  rate: z.number().nonnegative(),
  /** Milliseconds since 1970-01-01 UTC. */
  retryAt: z.int().nullable(),
  error: errorShape.nullable(),
  /** False: no hash of it is known beforehand; the person has agreed to that. */
  verified: z.boolean(),
  modelId: id.nullable(),
});

export const downloadCalls = {
  /** Throws DOWNLOAD_UNVERIFIED unless agreed to. What is already under way is gone on with. */
  'downloads.start': call(z.strictObject({ source: downloadSource, acceptUnverified: z.boolean() }), download),
  'downloads.pause': call(z.strictObject({ id }), empty),
  'downloads.resume': call(z.strictObject({ id }), empty),
  /** Deletes what has arrived. */
  'downloads.cancel': call(z.strictObject({ id }), empty),
  'downloads.list': call(empty, z.strictObject({ items: z.array(download) })),
} as const;

export type Download = z.infer<typeof download>;
export type DownloadSource = z.infer<typeof downloadSource>;
