import { electronCommand, runtimeVariables } from '../electron-runtime.mjs';
import { openDesk } from './desk.mjs';
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
  return inSession(pinnedNode(), vitestArgs('integration', more), {
    SOTTO_TALLY: tallyFile,
    ...COMPILED,
  });
}

/** The window, driven by Playwright: several beside each other, each at a desk of its own (test/e2e/fixtures.ts). */
export function e2e(runtime, tallyFile, more = []) {
  const args = [PLAYWRIGHT, 'test', '--config', 'test/e2e/playwright.config.ts', ...more];
  return runNode(args, {
    env: toolEnv({ ...windowVariables(runtime), SOTTO_TALLY: tallyFile, SOTTO_E2E_PACKAGE: packagedProgram() }),
  });
}

/** A program of ours on the pinned Node that may open windows. */
export async function benchmark(runtime, args) {
  const desk = await openDesk(0);
  try {
    return await runNode(args, { env: { ...desk.env, ...windowVariables(runtime) } });
  } finally {
    await desk.close();
  }
}

function windowVariables(runtime) {
  return {
    // a virtual display has no GPU: finding that out takes Chromium several crashed processes, and now and then a page
    SOTTO_E2E_COMMAND: JSON.stringify(electronCommand(runtime, ['--disable-gpu'])),
    ...runtimeVariables(runtime),
  };
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
