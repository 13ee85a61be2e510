import { z } from 'zod';

import { timestamp } from './primitives.ts';

/** Whole days since the last message; null keeps for good. A hundred years is the longest. */
export const retentionDays = z.int().min(1).max(36_500).nullable();

export const retentionRules = z.strictObject({
  days: retentionDays,
  /** A sensitivity that is left out follows `days`. */
  bySensitivity: z.strictObject({
    public: retentionDays.optional(),
    personal: retentionDays.optional(),
    confidential: retentionDays.optional(),
    restricted: retentionDays.optional(),
  }),
  /** What was sent, kept in the ledger; its hash and counts stay. */
  ledgerBodyDays: retentionDays,
  /** Backups that Sotto made itself. */
  backupDays: retentionDays,
});

/** What one conversation says for itself. */
export const conversationRetention = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('default') }),
  z.strictObject({ kind: z.literal('keep') }),
  z.strictObject({ kind: z.literal('days'), days: z.int().min(1).max(36_500) }),
]);

/** The clock went further forward than a computer sleeps: nothing is deleted by it until a person says it is right. */
export const clockQuestion = z.strictObject({
  /** What the computer says. */
  wall: timestamp,
  /** What it should say, going by the time seen last. */
  expected: timestamp,
});
