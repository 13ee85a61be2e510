import type { Command } from '../command.ts';
import { assistants, snippets } from './assistants.ts';
import { backup, restoreBackup } from './backup.ts';
import { chat } from './chat.ts';
import { continueAnswer } from './continue.ts';
import { doctor } from './doctor.ts';
import { egress } from './egress.ts';
import { init } from './init.ts';
import { audit, rekey } from './lifecycle.ts';
import { key, passphrase, recovery } from './keys.ts';
import { list } from './list.ts';
import { models } from './models.ts';
import { archive, duplicate, tag, tags } from './organise.ts';
import { policy } from './policy.ts';
import { providers } from './providers.ts';
import { destroy, purge } from './purge.ts';
import { receipts } from './receipts.ts';
import { redact } from './redact.ts';
import { restore } from './restore.ts';
import { retention } from './retention.ts';
import { search } from './search.ts';
import { show } from './show.ts';
import { exportCommand, importCommand } from './transfer.ts';
import { updates } from './updates.ts';

/** Every command by the first word after `sotto`. */
export const commands = {
  init,
  chat,
  continue: continueAnswer,
  list,
  show,
  search,
  tags,
  tag,
  archive,
  duplicate,
  assistants,
  snippets,
  models,
  providers,
  egress,
  policy,
  purge,
  receipts,
  retention,
  export: exportCommand,
  import: importCommand,
  backup,
  'restore-backup': restoreBackup,
  rekey,
  passphrase,
  recovery,
  key,
  audit,
  updates,
  destroy,
  redact,
  restore,
  doctor,
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof commands;
