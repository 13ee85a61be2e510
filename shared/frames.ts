import { z } from 'zod';

import { errorShape } from './contract/primitives.ts';

/**
 * What travels over a port between a client (window, command line) and core. Bodies are validated a second time
 * against the schema of their method; a frame that is not one of these closes the port.
 */
const frameId = z.int().nonnegative();

export const clientFrame = z.discriminatedUnion('t', [
  z.strictObject({ t: z.literal('call'), id: frameId, method: z.string().max(64), params: z.unknown() }),
  z.strictObject({ t: z.literal('open'), id: frameId, method: z.string().max(64), params: z.unknown() }),
  z.strictObject({ t: z.literal('cancel'), id: frameId }),
]);

export const serverFrame = z.discriminatedUnion('t', [
  z.strictObject({ t: z.literal('result'), id: frameId, ok: z.literal(true), data: z.unknown() }),
  z.strictObject({ t: z.literal('event'), id: frameId, event: z.unknown() }),
  z.strictObject({ t: z.literal('end'), id: frameId }),
  z.strictObject({ t: z.literal('error'), id: frameId, error: errorShape }),
]);

export type ClientFrame = z.infer<typeof clientFrame>;
export type ServerFrame = z.infer<typeof serverFrame>;

/** One end of a message channel, whatever carries it. */
export interface FramePort {
  send(frame: unknown): void;
  onFrame(listener: (frame: unknown) => void): void;
  onClose(listener: () => void): void;
  close(): void;
}
