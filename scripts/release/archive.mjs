import { spawnSync } from 'node:child_process';
import { basename, dirname } from 'node:path';

/** A tar.gz that depends on the folder's content alone: sorted, owned by nobody in particular, dated by the commit. */
export function tarball(folder, target, { seconds, quick }) {
  tool('tar', [
    '--create',
    '--sort=name',
    `--mtime=@${seconds}`,
    '--owner=0',
    '--group=0',
    '--numeric-owner',
    '--format=gnu',
    `--use-compress-program=gzip -${quick ? 1 : 9}n`,
    `--file=${target}`,
    `--directory=${dirname(folder)}`,
    basename(folder),
  ]);
}

export function tool(program, args, options = {}) {
  const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8', ...options });
  if (error !== undefined) throw new Error(`${program} is needed and could not be run: ${error.message}`);
  if (status !== 0) throw new Error(`${program} failed:\n${stderr}`);
}
