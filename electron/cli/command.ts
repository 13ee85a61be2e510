import type { ParseArgsOptionsConfig } from 'node:util';

import type { Core } from '../core/index.ts';
import type { Output } from './output.ts';

export type OptionValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

export interface CommandContext {
  readonly options: OptionValues;
  readonly positionals: readonly string[];
  readonly output: Output;
  /** Absolute path of the data folder. */
  readonly profile: string;
  /** Absolute path of the application's own folder. */
  readonly resources: string;
  /** Content of `--passphrase-file` without its last line end. */
  readonly passphrase: string | undefined;
  /** Opens the profile; `unlocked` opens the vault too. Closed by the runner. */
  core(need: 'locked' | 'unlocked'): Promise<Core>;
}

/** One command of the command line. It resolves when done and throws a SottoError when it refuses. */
export interface Command {
  /** One line, as after `sotto `. */
  readonly usage: string;
  readonly options?: ParseArgsOptionsConfig;
  run(context: CommandContext): Promise<void>;
}
