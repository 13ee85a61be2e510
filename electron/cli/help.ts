import { t } from '../../shared/messages/index.ts';
import { PRODUCT } from '../../shared/product.ts';
import type { Command } from './command.ts';
import { commands } from './commands/index.ts';
import type { CommandName } from './commands/index.ts';
import { nearestCommand } from './nearest-command.ts';

const NAMES = Object.keys(commands) as CommandName[];
const WIDTH = Math.max(...NAMES.map((name) => name.length));

export function isCommand(word: string): word is CommandName {
  return Object.hasOwn(commands, word);
}

/** What `sotto help` says: every command with what it is for. */
export function overview(): string[] {
  const rows = NAMES.map((name) => `  ${name.padEnd(WIDTH)}  ${t(`cli.about.${name}`)}`);
  return [t('cli.usage'), '', ...rows, '', t('cli.moreHelp')];
}

/** What one command is for, and what it takes. */
export function helpFor(name: CommandName): string[] {
  return [t(`cli.about.${name}`), ...usageOf(commands[name])];
}

export const usageOf = ({ usage }: Command): string[] => [t('cli.usage'), `  ${usage}`];

export function unknownCommand(word: string): string {
  const name = nearestCommand(word, NAMES);
  return name === undefined ? t('cli.unknownCommand') : t('cli.unknownLike', { name });
}

/** `package.json` is the file's text. */
export function versionLine(packageJson: string): string {
  return `${PRODUCT.name} ${(JSON.parse(packageJson) as { version: string }).version}`;
}
