import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { writeTinyModel } from '../../fixtures/gguf/index.ts';
import type { SottoApp } from '../launch.ts';
import { smallPng } from '../small-png.ts';

// npm run screenshots -- screen …: only those whose names begin with these words are written.
const [output = 'docs/screenshots', ...only] = process.argv.slice(2);
mkdirSync(output, { recursive: true });

/** Where the apps of the pictures keep everything. */
export const work = mkdtempSync(join(tmpdir(), 'sotto-screens-'));

/** Long enough for an animation of the interface. */
export const SETTLED_MS = 350;

export async function shoot(app: SottoApp, name: string, ready?: () => Promise<void>): Promise<void> {
  if (only.length > 0 && !only.some((word) => name.startsWith(word))) return;
  for (const theme of ['light', 'dark'] as const) {
    await app.page.emulateMedia({ colorScheme: theme });
    await app.page.waitForTimeout(SETTLED_MS);
    await ready?.();
    const { png } = smallPng(await app.page.screenshot({ animations: 'disabled' }));
    writeFileSync(join(output, `${name}-${theme}.png`), png);
  }
  process.stderr.write(`${name}\n`);
}

export function exampleModel(): string {
  const path = join(work, 'example-1b-instruct.gguf');
  writeTinyModel(path, { name: 'Example 1B Instruct', contextLength: 4096 });
  return path;
}
