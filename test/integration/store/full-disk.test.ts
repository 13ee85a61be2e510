import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

import { expect, test } from 'vitest';

import type { FullDiskReport } from '../../fixtures/full-disk-agent.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

const AGENT = resolve(import.meta.dirname, '../../fixtures/full-disk-agent.ts');

/** In a mount namespace of its own, so that a small disk comes and goes with the process. */
const MOUNTED = 'mount -t tmpfs -o size=4m none "$1" && shift && exec "$@"';

function mayMount(folder: string): boolean {
  try {
    execFileSync('unshare', ['-m', 'sh', '-c', MOUNTED, 'sh', folder, 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

test('a full disk is called by its name, loses nothing, and the work goes on when there is space again', ({ skip }) => {
  const folder = tempFolder();
  skip(!mayMount(folder), 'this user may not mount a small disk to fill up');
  const command = ['-m', 'sh', '-c', MOUNTED, 'sh', folder, process.execPath, AGENT, folder];
  const report = JSON.parse(execFileSync('unshare', command, { encoding: 'utf8' })) as FullDiskReport;
  expect(report).toMatchObject({
    creating: 'DISK_FULL',
    leftAfterFailedCreation: 'none',
    writing: 'DISK_FULL',
    saving: 'DISK_FULL',
    withSpaceAgain: 'done',
    reopening: 'DISK_FULL',
    kept: report.acknowledged,
  });
  expect(report.acknowledged).toBeGreaterThan(10);
  expect(report.searchedMeanwhile).toBeGreaterThan(5);
});
