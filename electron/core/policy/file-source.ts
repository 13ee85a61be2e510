import { constants } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { dirname } from 'node:path';

import { POLICY_LIMIT } from './decode-policy.ts';
import { problem } from './policy-problem.ts';
import type { PolicyReading, PolicySource } from './policy-source.ts';

/** Where Linux has it. */
export const LINUX_POLICY = '/etc/sotto/policy.json';

interface FileSourceOptions {
  readonly path: string;
  /** User ids that may own the file and the folders above it: root alone, outside tests. */
  readonly owners?: readonly number[];
  /** How many folders above the file are looked at. */
  readonly depth?: number;
}

/**
 * A policy file that only root can have written: it and the folders above it belong to root and nobody else may write
 * there. Otherwise whoever uses this computer could put a policy of their own in its place.
 */
export function fileSource({ path, owners = [0], depth = 8 }: FileSourceOptions): PolicySource {
  return {
    name: path,
    async read(): Promise<PolicyReading> {
      try {
        // the file that was checked is the file that is read: both through one handle
        // what is no file must not be waited for
        const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
        try {
          const stat = await file.stat();
          if (!stat.isFile()) return broken('unreadable');
          if (!owners.includes(stat.uid) || othersMayWrite(stat.mode)) return broken('writable-by-others');
          if (!(await foldersAreSafe(path, owners, depth))) return broken('writable-by-others');
          if (stat.size > POLICY_LIMIT) return broken('too-large');
          return { state: 'text', text: await file.readFile('utf8') };
        } finally {
          await file.close();
        }
      } catch (error) {
        const code = (error as NodeJS.ErrnoException).code;
        // a link to nothing is not the same as nothing
        if (code === 'ENOENT' && !(await exists(path))) return { state: 'absent' };
        return broken('unreadable');
      }
    },
  };
}

async function foldersAreSafe(path: string, owners: readonly number[], depth: number): Promise<boolean> {
  let folder = dirname(path);
  for (let level = 0; level < depth; level += 1) {
    const stat = await lstat(folder);
    if (!owners.includes(stat.uid)) return false;
    // the sticky bit keeps others from replacing what is not theirs
    if (othersMayWrite(stat.mode) && (stat.mode & 0o1000) === 0) return false;
    const above = dirname(folder);
    if (above === folder) break;
    folder = above;
  }
  return true;
}

function othersMayWrite(mode: number): boolean {
  return (mode & 0o022) !== 0;
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

function broken(code: 'unreadable' | 'writable-by-others' | 'too-large'): PolicyReading {
  return { state: 'broken', problem: problem(code) };
}
