import { access } from 'node:fs/promises';

import { runTool } from '../../processes/run-tool.ts';
import type { RunTool } from '../../processes/run-tool.ts';
import { problem } from './policy-problem.ts';
import type { PolicyReading, PolicySource } from './policy-source.ts';
import { valuesToDocument } from './values-to-document.ts';

/** Written by the system from a configuration profile; only root can write there. */
export const MANAGED_PREFERENCES = '/Library/Managed Preferences/app.sotto.desktop.plist';

interface PreferencesOptions {
  readonly path?: string;
  readonly run?: RunTool;
}

/** macOS: a configuration profile, as the system keeps it. */
export function preferencesSource({
  path = MANAGED_PREFERENCES,
  run = runTool,
}: PreferencesOptions = {}): PolicySource {
  return {
    name: path,
    async read(): Promise<PolicyReading> {
      try {
        await access(path);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { state: 'absent' };
        return { state: 'broken', problem: problem('unreadable') };
      }
      try {
        const { code, stdout } = await run('/usr/bin/plutil', ['-convert', 'json', '-o', '-', path]);
        if (code !== 0) return { state: 'broken', problem: problem('unreadable') };
        const values = JSON.parse(stdout) as unknown;
        if (typeof values !== 'object' || values === null) return { state: 'broken', problem: problem('wrong-format') };
        return { state: 'text', text: valuesToDocument(withoutPayload(values)) };
      } catch {
        return { state: 'broken', problem: problem('unreadable') };
      }
    },
  };
}

/** The profile's own keys (PayloadUUID and so on) are not settings. */
function withoutPayload(values: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith('Payload')));
}
