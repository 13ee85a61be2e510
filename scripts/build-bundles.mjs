// Runs the bundlers; `build.mjs` decides whether and how. Arguments: the parts to build.
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { build as buildWindow } from 'electron-vite';
import { build as buildNode } from 'vite';

import { inRoot, ROOT } from './lib/paths.mjs';

const parts = new Set(process.argv.slice(2));
const out = resolve(ROOT, process.env.SOTTO_OUT ?? 'out');

async function node() {
  for (const folder of ['core', 'inference', 'extract', 'cli', 'chunks'])
    rmSync(join(out, folder), { recursive: true, force: true });
  await buildNode({ configFile: inRoot('vite.node.config.ts'), logLevel: 'warn' });
}

const window = () => buildWindow({ configFile: inRoot('electron.vite.config.ts'), logLevel: 'warn' });

const results = await Promise.allSettled([parts.has('node') && node(), parts.has('window') && window()]);
for (const { reason } of results.filter(({ status }) => status === 'rejected')) {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exitCode = 1;
}
