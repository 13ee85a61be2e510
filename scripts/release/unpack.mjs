import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { tool } from './archive.mjs';

/**
 * Unpacks a package into `folder` with its modes and returns where its contents lie: the one folder of an archive, or all
 * of a Debian package, its scripts under DEBIAN. Throws when something in it does not belong to root.
 */
export function unpack(file, folder) {
  return file.endsWith('.deb') ? debian(file, folder) : archive(file, folder);
}

function archive(file, folder) {
  const lines = listing('tar', ['--list', '--verbose', '--numeric-owner', `--file=${file}`]);
  requireRoot(lines, / 0\/0 /);
  const tops = new Set(lines.map((line) => line.replace(/^.*?\d\d:\d\d(:\d\d)? /, '').split('/')[0]));
  if (tops.size !== 1) throw new Error('The archive holds more than one folder.');
  tool('tar', ['--extract', '--preserve-permissions', '--no-same-owner', `--file=${file}`, `--directory=${folder}`]);
  return join(folder, [...tops][0]);
}

function debian(file, folder) {
  const root = join(folder, 'deb');
  requireRoot(listing('dpkg-deb', ['--contents', file]), / root\/root /);
  tool('dpkg-deb', ['--raw-extract', file, root]);
  return root;
}

function listing(program, args) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    env: { ...process.env, LC_ALL: 'C' },
  });
  if (status !== 0) throw new Error(`${program} failed:\n${stderr}`);
  return stdout.split('\n').filter((line) => line !== '');
}

function requireRoot(lines, owner) {
  const other = lines.find((line) => !owner.test(line));
  if (other !== undefined) throw new Error(`Something in it belongs to somebody else than root:\n${other}`);
}
