import { randomBytes } from 'node:crypto';

import { TEMPORARY_PREFIX } from '../../../shared/domain/temporary.ts';

/**
 * A UUID of version 7 (RFC 9562): milliseconds first, then 74 random bits. Ids made together lie together in the index
 * of ids; with random ones each costs a page of its own to read, encrypt and write.
 */
export function newId(now = Date.now()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** `now`: milliseconds since 1970-01-01 UTC. */
export type MakeId = (now?: number) => string;

/** Tells what is kept in memory only from everything else. */
export const newTemporaryId: MakeId = (now) => `${TEMPORARY_PREFIX}${newId(now)}`;
