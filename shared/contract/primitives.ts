import { z } from 'zod';

import { ERROR_CODES } from '../errors.ts';

export const id = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[A-Za-z0-9_-]+$/);
/** A model: its id when it is on this device, else `<provider>/<model>`. */
export const modelRef = z
  .string()
  .min(1)
  .max(400)
  .regex(/^[^\s\p{Cc}]+$/u);
/** Milliseconds since 1970-01-01 UTC. */
export const timestamp = z.int().nonnegative();
export const cursor = z.string().max(200);
export const empty = z.strictObject({});
/** A path on this computer, absolute. */
export const path = z.string().min(1).max(4096);
export const passphrase = z.string().min(1).max(1024);

export const errorShape = z.strictObject({
  code: z.enum(ERROR_CODES),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

/** A call answers once. */
export const call = <P extends z.ZodType, R extends z.ZodType>(params: P, result: R) => ({ params, result });
/** A stream sends events until it ends or is cancelled. */
export const stream = <P extends z.ZodType, E extends z.ZodType>(params: P, event: E) => ({ params, event });
