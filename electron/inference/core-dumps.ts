import { execFileSync } from 'node:child_process';

/**
 * Makes a crash of this process leave no image of its memory, which holds conversations. Linux: util-linux' prlimit on
 * ourselves. Elsewhere the system's default stands (Windows and macOS write none unless configured to).
 */
export function disableCoreDumps(): 'off' | 'unknown' {
  if (process.platform !== 'linux') return 'unknown';
  for (const program of ['/usr/bin/prlimit', '/bin/prlimit']) {
    try {
      execFileSync(program, ['--pid', String(process.pid), '--core=0:0'], { stdio: 'ignore', timeout: 5000 });
      return 'off';
    } catch {
      // not there, or not allowed: the next one, then say so
    }
  }
  return 'unknown';
}
