import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';

import { electronCommand, runtimeVariables } from '../electron-runtime.mjs';
import { privateSession } from './keyring.mjs';
import { packagedProgram } from './package-app.mjs';
import { inRoot, pinnedNode } from './paths.mjs';
import { run, runNode, toolEnv } from './run.mjs';

const VITEST = inRoot('node_modules', 'vitest', 'vitest.mjs');
const PLAYWRIGHT = inRoot('node_modules', '@playwright', 'test', 'cli.js');

/** Hundreds of processes and threads of these tests run the same modules: compiled once, they start a third faster. */
const COMPILED = { NODE_COMPILE_CACHE: inRoot('.cache', 'compile') };

/** Unit tests: no session, no display. */
export function unit(tallyFile, more = []) {
  return runNode(vitestArgs('unit', more), { env: toolEnv({ SOTTO_TALLY: tallyFile, ...COMPILED }) });
}

/** Integration tests, with a Secret Service of their own. */
export function integration(tallyFile, more = []) {
  return inSession(pinnedNode(), vitestArgs('integration', more), { SOTTO_TALLY: tallyFile, ...COMPILED });
}

/** The window, driven by Playwright on a virtual display. */
export function e2e(runtime, tallyFile, more = []) {
  const args = [PLAYWRIGHT, 'test', '--config', 'test/e2e/playwright.config.ts', ...more];
  return onScreen(runtime, args, { SOTTO_TALLY: tallyFile, SOTTO_E2E_PACKAGE: packagedProgram() });
}

/**
 * Playwright's arguments for parts of the window's tests that run beside each other: as many as cores, four at most. Each has a display,
 * a keychain and a clipboard of its own, as windows that share these disturb one another.
 */
export function e2eShards() {
  const count = Math.min(4, Math.max(1, availableParallelism()));
  return Array.from({ length: count }, (_, index) => {
    const output = join(tmpdir(), `sotto-e2e-results-${index + 1}`);
    return [`--shard=${index + 1}/${count}`, `--output=${output}`];
  });
}

/** A program of ours on the pinned Node that may open windows. */
export function benchmark(runtime, args) {
  return onScreen(runtime, args, {});
}

let screens = 0;

function onScreen(runtime, args, extra) {
  // -a takes the first free number from there on: two that begin at the same one can meet
  const from = 99 + 100 * screens++;
  const screen = ['-a', '-n', String(from), '-s', '-screen 0 1400x1000x24'];
  return inSession('xvfb-run', [...screen, pinnedNode(), ...args], {
    // a virtual display has no GPU: finding that out takes Chromium several crashed processes, and now and then a page
    SOTTO_E2E_COMMAND: JSON.stringify(electronCommand(runtime, ['--disable-gpu'])),
    ...runtimeVariables(runtime),
    ...extra,
  });
}

function vitestArgs(project, more) {
  const reporter = process.env.CI ? 'dot' : 'default';
  return [
    VITEST,
    'run',
    '--project',
    project,
    `--reporter=${reporter}`,
    `--reporter=${inRoot('scripts/reporters/vitest.mjs')}`,
    ...more,
  ];
}

async function inSession(program, args, extra) {
  const session = privateSession();
  try {
    const [wrapper, wrapped] = session.wrap(program, args);
    return await run(wrapper, wrapped, { env: { ...session.env, ...extra } });
  } finally {
    session.dispose();
  }
}
