import { z } from 'zod';

import { call, empty, id, passphrase, path } from './primitives.ts';

export const EXPORT_FORMATS = ['sotto', 'json', 'markdown', 'html'] as const;

/** Whose file it was. */
export const IMPORT_SOURCES = ['sotto', 'chatgpt', 'claude', 'openwebui'] as const;

/** Why a conversation of a file was not taken in, or not all of it. */
export const IMPORT_PROBLEMS = [
  /** Not JSON. */
  'broken-json',
  /** Neither UTF-8 nor UTF-16. */
  'wrong-encoding',
  /** JSON, but no conversation of any program that is known here. */
  'unknown-format',
  /** A conversation without a field that it can't be without. */
  'invalid',
  /** Messages that hang on each other in a circle, or on none that is there. What can be placed is taken. */
  'broken-tree',
  'too-large',
  /** Without any message. */
  'empty',
  /** Its ids belong to another conversation of this vault. */
  'conflict',
  /** It is being deleted here. */
  'going',
  /** The file ends in the middle of it. */
  'cut-off',
] as const;

export const exportRequest = z.strictObject({
  format: z.enum(EXPORT_FORMATS),
  /** Where nothing is yet. */
  path,
  /** One conversation, or some; both left out: all. */
  conversationId: id.optional(),
  conversationIds: z.array(id).min(1).max(10_000).optional(),
  /** Of Markdown: a folder with a file for each conversation, or one file. */
  layout: z.enum(['folder', 'file']).optional(),
  /** For `sotto`, and only for that. */
  passphrase: passphrase.optional(),
  /** Whoever asks knows that anybody can read the file. Needed for every format but `sotto`. */
  plaintextAcknowledged: z.literal(true).optional(),
});

export const exportResult = z.strictObject({
  /** Where it is: what was asked for, with the ending of its format. */
  path: z.string(),
  conversations: z.int(),
  messages: z.int(),
  attachments: z.int(),
  bytes: z.int(),
});

export const importReport = z.strictObject({
  dryRun: z.boolean(),
  sources: z.array(z.enum(IMPORT_SOURCES)),
  conversations: z.strictObject({
    added: z.int(),
    /** Here already, and new messages were added to them. */
    extended: z.int(),
    known: z.int(),
    failed: z.int(),
  }),
  messages: z.strictObject({
    added: z.int(),
    known: z.int(),
    /** What Sotto has no place for: hidden instructions, calls of tools and what they returned. */
    leftOut: z.int(),
  }),
  attachments: z.strictObject({
    added: z.int(),
    known: z.int(),
    /** Pictures and files of other programs. */ leftOut: z.int(),
  }),
  assistants: z.strictObject({ added: z.int(), known: z.int() }),
  snippets: z.strictObject({ added: z.int(), known: z.int() }),
  /** Of those added, how many the rules for what is kept would delete at once. */
  due: z.int(),
  /** The first thousand. `number` counts the conversations of the file from 1; `title` as far as it is known. */
  problems: z.array(
    z.strictObject({ number: z.int(), title: z.string().nullable(), problem: z.enum(IMPORT_PROBLEMS) }),
  ),
});

export const transferCalls = {
  /**
   * Writes conversations to a new file, mode 0600. Throws POLICY_FORBIDS, EXPORT_NOT_ACKNOWLEDGED,
   * TRANSFER_PASSPHRASE_NEEDED, VAULT_PASSPHRASE_TOO_SHORT, FILE_EXISTS, FILE_IN_PROFILE, FILE_UNREADABLE, DISK_FULL, CANCELLED. Nothing
   * is left of a file that was not finished.
   */
  'transfer.export': call(exportRequest, exportResult),
  /**
   * Reads an export of Sotto, ChatGPT, Claude or Open WebUI, recognised by what is in it. A conversation is taken in
   * whole or not at all, and the same file again adds nothing. Throws an IMPORT_ code for a file as a whole.
   */
  'transfer.import': call(
    z.strictObject({ path, passphrase: passphrase.optional(), dryRun: z.boolean() }),
    importReport,
  ),
  /** Ends an export or import under way; what was imported stays. */
  'transfer.stop': call(empty, empty),
} as const;

export type ExportRequest = z.infer<typeof exportRequest>;
export type ExportResult = z.infer<typeof exportResult>;
export type ImportReport = z.infer<typeof importReport>;
export type ImportProblem = (typeof IMPORT_PROBLEMS)[number];
export type ImportSource = (typeof IMPORT_SOURCES)[number];
