import { z } from 'zod';

import { errorShape } from '../../shared/contract/primitives.ts';
import { ATTACHMENT_KINDS, ATTACHMENT_LIMITS, ATTACHMENT_STATES } from '../../shared/domain/attachment.ts';

/** One file, by value: the process that reads it can open none. */
export const extractRequest = z.strictObject({
  name: z.string(),
  data: z.instanceof(Uint8Array<ArrayBufferLike>),
});

export const extracted = z.strictObject({
  kind: z.enum(ATTACHMENT_KINDS),
  mediaType: z.string().max(100),
  text: z.string().max(ATTACHMENT_LIMITS.characters),
  pages: z.int().nonnegative().nullable(),
  state: z.enum(ATTACHMENT_STATES),
});

/** `ready` once, when it may be asked; then one answer. A hostile file may have taken the process over: core checks. */
export const extractResponse = z.discriminatedUnion('t', [
  z.strictObject({ t: z.literal('ready') }),
  z.strictObject({ t: z.literal('done'), extracted }),
  z.strictObject({ t: z.literal('error'), error: errorShape }),
]);

export type ExtractRequest = z.infer<typeof extractRequest>;
export type Extracted = z.infer<typeof extracted>;
export type ExtractResponse = z.infer<typeof extractResponse>;
