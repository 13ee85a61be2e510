import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { withLock } from './lock.mjs';
import { inRoot } from './paths.mjs';
import { runNode, toolEnv } from './run.mjs';
import { fail, say } from './say.mjs';
import { fingerprint } from './sources.mjs';

const SHARED = [
  'shared',
  'package-lock.json',
  'vite.build-constants.ts',
  'vite.bundled-packages.ts',
  'electron/processes',
];

/**
 * What is built together, and from what. `window` is main, preload and page; `node` is core, inference, command line;
 * `preview` is what runs in the frames of previews.
 */
const PARTS = {
  node: [...SHARED, 'electron/core', 'electron/inference', 'electron/extract', 'electron/cli', 'vite.node.config.ts'],
  window: [
    ...SHARED,
    'electron/main',
    'electron/preload',
    'renderer',
    'electron.vite.config.ts',
    'vite.renderer.config.ts',
  ],
  preview: [...SHARED, 'renderer/preview', 'vite.preview.config.ts'],
};

const ALL = Object.keys(PARTS);

/**
 * `out` is relative to the project; `env` is told to the bundlers.
 * @typedef {{ mode: 'development' | 'production', out: string, env?: Record<string, string> }} BuildPlan
 */

/** @type {BuildPlan} */
export const DEVELOPMENT = { mode: 'development', out: 'out' };

/** @type {BuildPlan} */
export const PRODUCTION = { mode: 'production', out: 'dist/bundles' };

/** A package around the stand-in Electron: it needs what only development builds have. @type {BuildPlan} */
export const TEST_PACKAGE = { mode: 'development', out: PRODUCTION.out };

/** Builds the parts whose sources have changed since they were built last. */
export async function ensureBuilt(parts = ALL, plan = DEVELOPMENT) {
  if (stale(parts, plan).length === 0) return;
  await withLock(`build-${plan.out.replaceAll('/', '-')}`, async () => {
    const wanted = stale(parts, plan);
    if (wanted.length > 0) await build(wanted, plan);
  });
}

async function build(parts, plan) {
  say(`Building (${plan.mode === 'production' ? 'production, ' : ''}${parts.join(', ')}) …`);
  const prints = Object.fromEntries(parts.map((part) => [part, print(part, plan)]));
  for (const part of parts) rmSync(stamp(part, plan), { force: true });
  const env = toolEnv({ SOTTO_BUILD: plan.mode, SOTTO_OUT: plan.out, NODE_ENV: 'production', ...plan.env });
  const output = process.stderr.fd;
  const code = await runNode([inRoot('scripts', 'build-bundles.mjs'), ...parts], {
    env,
    stdio: ['ignore', output, output],
  });
  if (code !== 0) fail('The build failed: see above.');
  mkdirSync(inRoot(plan.out), { recursive: true });
  for (const part of parts) writeFileSync(stamp(part, plan), prints[part]);
}

/** Changes when any source of that plan does. */
export const printOfAll = (plan) => ALL.map((part) => print(part, plan)).join('\n');

const print = (part, plan) => `${plan.mode} ${fingerprint(PARTS[part])} ${JSON.stringify(plan.env ?? {})}`;

const stamp = (part, plan) => join(inRoot(plan.out), `.${part}.stamp`);

function stale(parts, plan) {
  return parts.filter((part) => {
    try {
      return readFileSync(stamp(part, plan), 'utf8') !== print(part, plan);
    } catch {
      return true;
    }
  });
}
