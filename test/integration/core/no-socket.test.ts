import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

import { expect, test } from 'vitest';

import { tempFolder } from '../../fixtures/temp-folder.ts';

const AGENT = resolve(import.meta.dirname, '../../fixtures/device-session-agent.ts');
const strace = spawnSync('strace', ['-V']).status === 0;

// the bug: a library that looks up a name, reports home or lists the network's interfaces, start and idle included
test('a session on the device opens no socket but the one to the system’s keychain', async (context) => {
  context.skip(!strace, 'strace is not installed');
  const trace = join(tempFolder(), 'trace');
  const { stdout } = await promisify(execFile)(
    'strace',
    ['-f', '-qq', '-e', 'trace=socket,exit_group', '-o', trace, process.execPath, AGENT],
    { timeout: 100_000 },
  );
  expect(stdout.trim()).toBe('complete');
  const opened = readFileSync(trace, 'utf8').match(/\bsocket\(\w+/g) ?? [];
  // a tracer that saw nothing at all would have proved nothing
  expect(readFileSync(trace, 'utf8')).toContain('exit_group(0)');
  // the Secret Service is asked over a file of this computer: what matters is that no other family is ever used
  expect(opened.filter((call) => call !== 'socket(AF_UNIX')).toEqual([]);
});
