import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { resolve } from 'node:path';

import { expect, test } from 'vitest';

import type { ReadOnlyReport } from '../../fixtures/read-only-agent.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

const AGENT = resolve(import.meta.dirname, '../../fixtures/read-only-agent.ts');

test('a profile that may not be written says so at every door, and is not called damaged or somebody else’s', () => {
  const folder = tempFolder();
  chmodSync(folder, 0o755);
  const report = JSON.parse(execFileSync(process.execPath, [AGENT, folder], { encoding: 'utf8' })) as ReadOnlyReport;
  expect(report).toEqual({
    state: 'broken',
    problem: 'PROFILE_READ_ONLY',
    locking: 'PROFILE_READ_ONLY',
    opening: 'PROFILE_READ_ONLY',
    changing: 'PROFILE_READ_ONLY',
    creatingInside: 'PROFILE_READ_ONLY',
    openingReadOnlyFile: 'PROFILE_READ_ONLY',
  });
});
