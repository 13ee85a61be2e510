import { z } from 'zod';

import { replacedCounts } from '../domain/egress.ts';
import { call, empty, timestamp } from './primitives.ts';

const count = z.int().nonnegative();

/** What is kept, each in rows and bytes. `copies` are backups that Sotto made by itself. */
export const STORED_KINDS = ['conversations', 'attachments', 'ledger', 'models', 'copies'] as const;

const stored = z.strictObject({ kind: z.enum(STORED_KINDS), count, bytes: count });

/** One day by this computer's clock, from midnight on. */
const day = z.strictObject({
  from: timestamp,
  /** Answers written here. */
  device: count,
  /** Requests with words in them that may have been read elsewhere. */
  private: count,
  cloud: count,
});

const receiver = z.strictObject({
  /** A provider's id; of a model's download the host. */
  name: z.string(),
  zone: z.enum(['private', 'cloud']),
  /** `model-download` carries no words: it asks for a file. */
  purpose: z.enum(['words', 'model-download']),
  requests: count,
  /** Of the bodies. */
  bytes: count,
});

export const overviewCalls = {
  /** What is kept, what left in the last seven days, and what goes in the next thirty: counts, never content. */
  'overview.get': call(
    empty,
    z.strictObject({
      stored: z.array(stored),
      /** All of the messages, in all conversations. */
      messages: count,
      /** Oldest first, today last. */
      week: z.array(day).length(7),
      receivers: z.array(receiver),
      /** Values that were replaced before a request left in that week, by what they were. */
      replaced: replacedCounts,
      /** Conversations that go by themselves: today first, then each of the next days. */
      ahead: z.array(count),
    }),
  ),
} as const;
