import { execFileSync } from 'node:child_process';

/**
 * Sets resource limits of a process of ours, as `--name=soft:hard` for util-linux' `prlimit`: Node has no setrlimit.
 * False where that could not be had (other systems have no such program): a second net, never the only one.
 */
export function limitProcess(pid: number, limits: readonly string[]): boolean {
  if (process.platform !== 'linux') return false;
  for (const program of ['/usr/bin/prlimit', '/bin/prlimit']) {
    try {
      execFileSync(program, ['--pid', String(pid), ...limits], { stdio: 'ignore', timeout: 2000 });
      return true;
    } catch {
      // not there, or not allowed: the next one, then say so
    }
  }
  return false;
}
