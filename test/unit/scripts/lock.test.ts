import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
const work = mkdtempSync(join(tmpdir(), 'sotto-lock-'));
const lockOf = (name: string): string => join(root, '.cache', 'locks', name);

afterAll(() => rmSync(work, { recursive: true, force: true }));

/** A process that notes when it enters and leaves the locked part. */
function locker(name: string, log: string): Promise<void> {
  const code = `
    import { appendFileSync } from 'node:fs';
    import { withLock } from ${JSON.stringify(join(root, 'scripts', 'lib', 'lock.mjs'))};
    await withLock(${JSON.stringify(name)}, async () => {
      appendFileSync(${JSON.stringify(log)}, 'in ' + process.pid + '\\n');
      await new Promise((resolve) => setTimeout(resolve, 150));
      appendFileSync(${JSON.stringify(log)}, 'out ' + process.pid + '\\n');
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'ignore' });
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

it('lets one in at a time: two commands started together would else install or build into each other', async () => {
  const name = `test-${process.pid}-turns`;
  const log = join(work, 'turns');
  await Promise.all([1, 2, 3].map(() => locker(name, log)));
  const lines = readFileSync(log, 'utf8').trim().split('\n');
  expect(lines).toHaveLength(6);
  for (let i = 0; i < lines.length; i += 2) expect(lines[i + 1]).toBe(lines[i]?.replace('in', 'out'));
  expect(existsSync(lockOf(name))).toBe(false);
});

it('takes over from a process that was killed: nothing would else start again until someone finds the folder', async () => {
  const name = `test-${process.pid}-stale`;
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  mkdirSync(lockOf(name), { recursive: true });
  writeFileSync(join(lockOf(name), 'pid'), String(pid));
  const log = join(work, 'stale');
  await locker(name, log);
  expect(readFileSync(log, 'utf8')).toContain('out');
});
