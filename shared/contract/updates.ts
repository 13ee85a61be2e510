import { z } from 'zod';

import { call, empty, errorShape, timestamp } from './primitives.ts';

export const UPDATE_MODES = ['off', 'notify', 'automatic'] as const;

/** What is known of newer releases. */
export const updateState = z.strictObject({
  /** As in force: a policy goes before the person's setting. */
  mode: z.enum(UPDATE_MODES),
  /** Where releases come from; null: this build has no server or no key to check them with, and never asks. */
  server: z.string().nullable(),
  current: z.string(),
  /** When the server was asked last, whatever it said. */
  askedAt: timestamp.nullable(),
  /** What went wrong the last time. */
  problem: errorShape.nullable(),
  found: z
    .strictObject({
      release: z.string(),
      notes: z.string(),
      bytes: z.int(),
      /**
       * `found`: nothing of it is here yet. `ready`: it is, and is what was signed. `replaced`: it starts next time.
       */
      state: z.enum(['found', 'fetching', 'ready', 'replaced']),
      /** Bytes that have arrived. */
      done: z.int(),
      /** How it is put in place: by Sotto itself, or by the system's installer. */
      by: z.enum(['itself', 'installer']),
      /** Where it lies once it is ready. */
      path: z.string().nullable(),
    })
    .nullable(),
});

export type UpdateState = z.infer<typeof updateState>;
export type UpdateMode = UpdateState['mode'];

export const updateCalls = {
  'updates.state': call(empty, updateState),
  /** Asks the server now. Throws UPDATES_OFF unless updates are switched on. */
  'updates.check': call(empty, updateState),
  /** Fetches what was found and checks it. */
  'updates.fetch': call(empty, updateState),
  /** Checks it again and puts it in place, or hands it to the system's installer. */
  'updates.install': call(empty, updateState),
} as const;
