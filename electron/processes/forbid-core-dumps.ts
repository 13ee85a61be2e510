import { execFileSync } from 'node:child_process';

/**
 * Asks the system to write no core dump of this process, whose memory holds conversations. Node has no setrlimit, so
 * util-linux' `prlimit` does it from outside; Windows and macOS write none unless configured to. False where it could
 * not be had: a second net, on which the promise about the disk does not rest.
 */
export function forbidCoreDumps(): boolean {
  if (process.platform !== 'linux') return false;
  for (const program of ['/usr/bin/prlimit', '/bin/prlimit']) {
    try {
      execFileSync(program, ['--pid', String(process.pid), '--core=0:0'], { stdio: 'ignore', timeout: 2000 });
      return true;
    } catch {
      // not there, or not allowed: the next one, then say so
    }
  }
  return false;
}
