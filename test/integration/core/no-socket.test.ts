import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

import { expect, test } from 'vitest';

import { tempFolder } from '../../fixtures/temp-folder.ts';

const AGENT = resolve(import.meta.dirname, '../../fixtures/device-session-agent.ts');
const strace = spawnSync('strace', ['-V']).status === 0;

// the bug: a library that looks up a name, reports home or lists the network's interfaces, start and idle included
test('a session on the device opens no socket', async (context) => {
  context.skip(!strace, 'strace is not installed');
  const trace = join(tempFolder(), 'trace');
  const { stdout } = await promisify(execFile)(
    'strace',
    ['-f', '-qq', '-e', 'trace=socket,connect,bind,sendto', '-o', trace, process.execPath, AGENT],
    { timeout: 100_000 },
  );
  expect(stdout.trim()).toBe('complete');
  const calls = readFileSync(trace, 'utf8')
    .split('\n')
    .filter((line) => /\b(?:socket|connect|bind|sendto)\(/.test(line));
  expect(calls).toEqual([]);
});
