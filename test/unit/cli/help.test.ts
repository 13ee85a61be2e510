import { expect, it } from 'vitest';

import { commands } from '../../../electron/cli/commands/index.ts';
import { helpFor, isCommand, overview, unknownCommand, versionLine } from '../../../electron/cli/help.ts';

// The bug: a command that the list of commands doesn't tell of, or tells of without a word on what it is for.
it('tells of every command, each with what it is for', () => {
  const lines = overview();
  for (const name of Object.keys(commands)) {
    const line = lines.find((it) => it.startsWith(`  ${name} `)) ?? '';
    expect(line.slice(name.length + 2).trim().length, name).toBeGreaterThan(10);
  }
});

it('fits a terminal of eighty columns, one line for each', () => {
  expect(overview().filter((line) => line.length > 80)).toEqual([]);
});

it('tells what one command takes', () => {
  expect(helpFor('purge').join('\n')).toContain('--older-than');
});

// the bug: `sotto constructor` finds what every object has
it('takes no word of an object for a command', () => {
  expect(['constructor', 'toString', '__proto__'].filter(isCommand)).toEqual([]);
});

it('names what was probably meant', () => {
  expect(unknownCommand('pruge')).toContain('sotto purge');
});

it('tells the version of the package', () => {
  expect(versionLine('{"version":"1.2.3"}')).toBe('Sotto 1.2.3');
});
