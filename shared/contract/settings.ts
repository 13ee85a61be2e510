import { z } from 'zod';

import { LANGUAGE_CHOICES } from '../domain/languages.ts';
import { parseProxy } from '../domain/proxy-address.ts';
import { backupSettings } from './backup.ts';
import { samplingParameters } from './conversations.ts';
import { desktopSettings } from './desktop.ts';
import { call, empty, modelRef } from './primitives.ts';
import { UPDATE_MODES } from './updates.ts';

/** What must be known before the vault is open. Lives in a plain file; nothing personal may be added here. */
export const appearance = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  language: z.enum(LANGUAGE_CHOICES),
  sidebarOpen: z.boolean(),
  ...desktopSettings,
});

/** When the vault locks by itself. */
export const lockRules = z.strictObject({
  /** Minutes without input; null: not for idleness. */
  idleMinutes: z.int().min(1).max(1440).nullable(),
  onScreenLock: z.boolean(),
  onSuspend: z.boolean(),
});
export type LockRules = z.infer<typeof lockRules>;

const dictionaryWords = z.array(z.string().trim().min(1).max(200)).max(2000);

export const settings = z.strictObject({
  defaultModelId: modelRef.nullable(),
  sampling: samplingParameters,
  systemPrompt: z.string().max(100_000),
  /** Where a new conversation goes in the window, unless something else is chosen for it. */
  defaultMode: z.enum(['auto', 'device']),
  /** The step of the first run that comes next: a quit in the middle is gone on from. */
  firstRun: z.enum(['recovery', 'privacy', 'model', 'done']),
  sendWithEnter: z.boolean(),
  /** Conversations get a title from the model on this device, when it has nothing else to do. */
  autoTitles: z.boolean(),
  lock: lockRules,
  backups: backupSettings,
  /** Days after which the database gets a new key; null: only when asked. */
  rekeyDays: z.int().min(1).max(3650).nullable(),
  /** Whether the company's server is asked for new versions, where the build has one. */
  updates: z.enum(UPDATE_MODES),
  /** Model files and new versions come through it: `http://host:port` or `socks5://host:port`; null: straight. */
  downloadProxy: z
    .string()
    .max(300)
    .refine((text) => parseProxy(text) !== null)
    .nullable(),
  /** The person's own words: always replaced before anything leaves, or never. */
  dictionary: z.strictObject({ redact: dictionaryWords, allow: dictionaryWords }),
});

export const doctorCheck = z.strictObject({
  /** Key of a message in the catalog: `doctor.<name>`. */
  name: z.string(),
  state: z.enum(['ok', 'warning', 'off', 'failed']),
  /** Key of the detail message `doctor.<name>.<detail>`, with its values. */
  detail: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

export const settingsCalls = {
  'appearance.get': call(empty, appearance),
  'appearance.set': call(appearance.partial(), appearance),
  'settings.get': call(empty, settings),
  'settings.set': call(settings.partial(), settings),
  'app.doctor': call(empty, z.strictObject({ checks: z.array(doctorCheck) })),
  'app.about': call(
    empty,
    z.strictObject({
      version: z.string(),
      node: z.string(),
      sqlite: z.string(),
      llama: z.string(),
      runtime: z.string(),
    }),
  ),
} as const;
