import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { SottoError, toErrorShape } from '../../shared/errors.ts';
import { describeError } from '../../shared/messages/index.ts';
import { createCore } from '../core/index.ts';
import type { Core } from '../core/index.ts';
import { nodeHostLink } from '../core/host/node-host-link.ts';
import type { Command, CommandContext } from './command.ts';
import { commands } from './commands/index.ts';
import { defaultProfile } from './default-profile.ts';
import { speakAsTerminal } from './language.ts';
import { EXIT, exitCodeFor } from './exit-code.ts';
import { helpFor, isCommand, overview, unknownCommand, usageOf, versionLine } from './help.ts';
import { createOutput } from './output.ts';
import type { Output } from './output.ts';

interface Bundles {
  /** Absolute paths. */
  readonly storeWorker: string;
  readonly stretchWorker: string;
  readonly analysisWorker: string;
  readonly damageWorker: string;
  readonly inference: string;
  readonly extractor: string;
  readonly resources: string;
}

const GLOBAL = {
  profile: { type: 'string' },
  'passphrase-file': { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Runs one command line (without the program's name) and returns the process's exit code. */
export async function run(argv: readonly string[], bundles: Bundles): Promise<number> {
  await speakAsTerminal(process.env).catch(() => undefined);
  const output = createOutput(argv.includes('--json'));
  try {
    const [name, topic] = wordsOf(argv);
    if (name === undefined && argv.includes('--version')) {
      output.text(versionLine(await readFile(join(bundles.resources, 'package.json'), 'utf8')));
      return EXIT.done;
    }
    if (name === undefined || (name === 'help' && topic === undefined)) {
      const asked = name === 'help' || argv.includes('--help') || argv.includes('-h');
      tell(overview(), asked, output);
      return asked ? EXIT.done : EXIT.usage;
    }
    const wanted = name === 'help' ? (topic ?? '') : name;
    if (!isCommand(wanted)) {
      output.note(unknownCommand(wanted));
      return EXIT.usage;
    }
    const command: Command = commands[wanted];
    // a word after `--` is no option: only the parser knows
    const parsed = name === 'help' ? null : parse(argv, command);
    if (parsed === null || parsed.values['help'] === true) {
      tell(helpFor(wanted), true, output);
      return EXIT.done;
    }
    await runCommand(command, parsed, output, bundles);
    return EXIT.done;
  } catch (error) {
    return report(error, output, argv);
  }
}

/** What was asked for goes to standard output, which `--json` keeps for data. */
function tell(lines: readonly string[], asked: boolean, output: Output): void {
  const say = asked && !output.json ? output.text : output.note;
  for (const line of lines) say(line);
}

/** The words that are neither a global option nor its value; the first is the command's name. */
function wordsOf(argv: readonly string[]): string[] {
  const words: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? '';
    if (word === '--profile' || word === '--passphrase-file') i += 1;
    else if (!word.startsWith('-')) words.push(word);
  }
  return words;
}

function parse(argv: readonly string[], command: Command) {
  try {
    const parsed = parseArgs({
      args: [...argv],
      options: { ...GLOBAL, ...command.options },
      allowPositionals: true,
      strict: true,
    });
    return { values: parsed.values as CommandContext['options'], positionals: parsed.positionals.slice(1) };
  } catch {
    throw new SottoError('USAGE');
  }
}

async function runCommand(
  command: Command,
  parsed: ReturnType<typeof parse>,
  output: Output,
  bundles: Bundles,
): Promise<void> {
  const { values, positionals } = parsed;
  const profile = typeof values['profile'] === 'string' ? resolve(values['profile']) : defaultProfile();
  const passphrase = await readPassphrase(values['passphrase-file']);
  let opened: Core | undefined;

  async function core(need: 'locked' | 'unlocked'): Promise<Core> {
    opened ??= createCore({ profile, ...bundles, host: nodeHostLink(bundles) });
    if (need === 'unlocked') await unlock(opened, passphrase);
    return opened;
  }

  try {
    await command.run({
      options: values,
      positionals,
      output,
      profile,
      resources: bundles.resources,
      passphrase,
      core,
    });
  } finally {
    await opened?.shutdown();
  }
}

async function unlock({ handlers }: Core, passphrase: string | undefined): Promise<void> {
  const signal = new AbortController().signal;
  const status = await handlers.calls['vault.status']({}, signal);
  if (status.state === 'unlocked') return;
  if (status.state === 'none') throw new SottoError('VAULT_MISSING');
  if (status.state === 'broken') throw new SottoError(status.problem ?? 'VAULT_DAMAGED');
  if (passphrase !== undefined) await handlers.calls['vault.unlock']({ kind: 'passphrase', passphrase }, signal);
  else if (status.slots.includes('device')) await handlers.calls['vault.unlock']({ kind: 'device' }, signal);
  else throw new SottoError('VAULT_PASSPHRASE_NEEDED');
}

async function readPassphrase(path: unknown): Promise<string | undefined> {
  if (typeof path !== 'string') return undefined;
  try {
    return (await readFile(path, 'utf8')).replace(/\r?\n$/, '');
  } catch {
    throw new SottoError('FILE_UNREADABLE');
  }
}

function report(error: unknown, output: Output, argv: readonly string[]): number {
  const shape = toErrorShape(error);
  output.object({ type: 'error', ...shape });
  output.note(describeError(shape));
  const [name] = wordsOf(argv);
  if (shape.code === 'USAGE' && name !== undefined && isCommand(name)) {
    for (const line of usageOf(commands[name])) output.note(line);
  }
  if (process.env['SOTTO_DEBUG'] === '1' && shape.code === 'INTERNAL' && error instanceof Error)
    output.note(error.stack ?? '');
  return exitCodeFor(shape.code);
}
