import { z } from 'zod';

import { call, empty, id, timestamp } from './primitives.ts';

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

export const retentionState = z.strictObject({
  rules: retentionRules,
  /** A company's legal hold: nothing is deleted. */
  legalHold: z.boolean(),
  lastRunAt: timestamp.nullable(),
  /** After a change of the rules nothing goes before this; null when nothing waits. */
  noticeUntil: timestamp.nullable(),
  question: clockQuestion.nullable(),
});

export const retentionCalls = {
  'retention.get': call(empty, retentionState),
  'retention.set': call(retentionRules, retentionState),
  /** What goes next, soonest first. */
  'retention.preview': call(
    z.strictObject({ limit: z.int().min(1).max(500), withinDays: z.int().min(0).max(36_500) }),
    z.strictObject({
      items: z.array(z.strictObject({ id, title: z.string(), dueAt: timestamp })),
      total: z.int(),
    }),
  ),
  /** Deletes what is due now, notice or not. */
  'retention.run': call(empty, z.strictObject({ conversations: z.int(), messages: z.int() })),
  'retention.confirmClock': call(empty, retentionState),
  'retention.setFor': call(z.strictObject({ id, retention: conversationRetention }), empty),
} as const;

export type RetentionRules = z.infer<typeof retentionRules>;
export type RetentionState = z.infer<typeof retentionState>;
export type ConversationRetention = z.infer<typeof conversationRetention>;
