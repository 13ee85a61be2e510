// Runs the bundlers; `build.mjs` decides whether and how. Arguments: the parts to build.
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { build as buildWindow } from 'electron-vite';
import { build } from 'vite';

import { inRoot, ROOT } from './lib/paths.mjs';

const parts = new Set(process.argv.slice(2));
const out = resolve(ROOT, process.env.SOTTO_OUT ?? 'out');

async function node() {
  for (const folder of ['core', 'inference', 'extract', 'cli', 'chunks'])
    rmSync(join(out, folder), { recursive: true, force: true });
  await build({ configFile: inRoot('vite.node.config.ts'), logLevel: 'warn' });
}

const window = () => buildWindow({ configFile: inRoot('electron.vite.config.ts'), logLevel: 'warn' });

async function preview() {
  rmSync(join(out, 'preview'), { recursive: true, force: true });
  const { PREVIEW_SCRIPTS, previewConfig } = await import('../vite.preview.config.ts');
  for (const script of PREVIEW_SCRIPTS) await build(previewConfig(script));
}

const results = await Promise.allSettled([
  parts.has('node') && node(),
  parts.has('window') && window(),
  parts.has('preview') && preview(),
]);
for (const { reason } of results.filter(({ status }) => status === 'rejected')) {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exitCode = 1;
}
