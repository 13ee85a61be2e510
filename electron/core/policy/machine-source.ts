import { fileSource, LINUX_POLICY } from './file-source.ts';
import type { PolicySource } from './policy-source.ts';
import { preferencesSource } from './preferences-source.ts';
import { registrySource } from './registry-source.ts';

declare const __DEV_BUILD__: boolean;

/** Where this computer's administrator puts a policy. Nothing a person can set chooses another place. */
export function machineSource(platform: NodeJS.Platform = process.platform): PolicySource {
  const tried = testPolicy();
  if (tried !== undefined) return fileSource({ path: tried, owners: [process.getuid?.() ?? 0], depth: 0 });
  if (platform === 'win32') return registrySource();
  if (platform === 'darwin') return preferencesSource();
  return fileSource({ path: LINUX_POLICY });
}

/** Development and test builds can try a file of their own; the branch is compiled out of every other. */
function testPolicy(): string | undefined {
  if (typeof __DEV_BUILD__ === 'undefined' || !__DEV_BUILD__) return undefined;
  return process.env['SOTTO_TEST_POLICY'];
}
