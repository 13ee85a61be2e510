import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { fileSource } from '../../../electron/core/policy/file-source.ts';

let root: string;
let path: string;
const owners = [process.getuid?.() ?? 0];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sotto-policy-'));
  await mkdir(join(root, 'etc'), { mode: 0o755 });
  path = join(root, 'etc', 'policy.json');
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function read(depth = 1): Promise<string> {
  const reading = await fileSource({ path, owners, depth }).read();
  return reading.state === 'broken' ? reading.problem.code : reading.state;
}

it('reads a file that only its owner can write', async () => {
  await writeFile(path, '{}', { mode: 0o644 });
  expect(await read()).toBe('text');
});

it('tells no policy from one that can’t be reached', async () => {
  expect(await read()).toBe('absent');
  await symlink(join(root, 'nowhere'), path);
  expect(await read()).toBe('unreadable');
});

it('refuses a file that others may write', async () => {
  await writeFile(path, '{}');
  await chmod(path, 0o666);
  expect(await read()).toBe('writable-by-others');
});

it('refuses a folder that others may write: they could put another file there', async () => {
  await writeFile(path, '{}', { mode: 0o644 });
  await chmod(join(root, 'etc'), 0o777);
  expect(await read()).toBe('writable-by-others');
});

it('refuses a file of somebody else', async () => {
  await writeFile(path, '{}', { mode: 0o644 });
  const reading = await fileSource({ path, owners: [987_654], depth: 1 }).read();
  expect(reading.state === 'broken' && reading.problem.code).toBe('writable-by-others');
});

it('refuses a folder in the place of the file', async () => {
  await mkdir(path);
  expect(await read()).toBe('unreadable');
});
