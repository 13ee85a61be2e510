import { app } from 'electron';

import { refusedVariable } from '../processes/refused-variable.ts';

/**
 * What may stand on the command line of a released app. Chromium knows hundreds of switches, some of which open its
 * debugger, weaken its sandbox or write what it does to a file: everything that is not on this list is refused, so that a
 * new one is refused too.
 */
const ALLOWED: readonly RegExp[] = [
  /^--profile=/,
  /^--quick-ask$/,
  /^--ozone-platform(-hint)?=[a-z0-9]+$/,
  /^--force-device-scale-factor=[0-9.]+$/,
  /^--force-renderer-accessibility$/,
  /^--disable-gpu$/,
  /^--original-process-start-time=\d+$/,
];

/** The first argument that is not allowed; undefined when all are. What is no switch is a link or a file: it switches nothing. */
export function refusedSwitch(args: readonly string[]): string | undefined {
  return args.find((arg) => /^[-/]/.test(arg) && isSwitch(arg) && !ALLOWED.some((allowed) => allowed.test(arg)));
}

/** On Windows Chromium takes `/name` for `--name`; elsewhere that is a path. macOS adds `-psn_…` to a started app. */
function isSwitch(arg: string): boolean {
  if (arg.startsWith('/')) return process.platform === 'win32';
  return arg !== '-' && arg !== '--' && !/^-psn_[\d_]+$/.test(arg);
}

/** The same for what the environment would put into it. */
export function refuseVariables(env: NodeJS.ProcessEnv = process.env): void {
  const refused = refusedVariable(env);
  if (refused !== undefined) endWith(`Sotto does not start with ${refused} set. Unset it first.`);
}

/** Ends the app before anything is opened. Standard error is the only place where a person can be told. */
export function refuseSwitches(): void {
  const refused = refusedSwitch(process.argv.slice(1));
  if (refused === undefined) return;
  app.commandLine.removeSwitch('remote-debugging-port');
  app.commandLine.removeSwitch('remote-debugging-pipe');
  endWith(`Sotto does not start with ${refused.split('=')[0]}. Start it without.`);
}

/**
 * Bytes. A second start hands its arguments and its folder to the first in one message, of which Chromium reads 32 KiB; a first
 * start that does not answer it takes for hung, and kills it. A link in any web page may be longer than that.
 */
const MOST_ARGUMENTS = 16 * 1024;

export function areTooLong(args: readonly string[]): boolean {
  return args.reduce((sum, arg) => sum + Buffer.byteLength(arg) + 1, 0) > MOST_ARGUMENTS;
}

/** Ends this start before it asks for the other one. */
export function refuseLongArguments(): void {
  if (areTooLong(process.argv)) endWith('Sotto does not start with arguments as long as these.');
}

function endWith(line: string): never {
  process.stderr.write(`${line}\n`);
  app.exit(1);
  // `exit` returns: nothing of ours may run after it
  process.exit(1);
}
