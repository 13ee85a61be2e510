import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter } from 'node:path';

import { inRoot, pinnedNode, ROOT } from './paths.mjs';

/** The environment for our own tools: the pinned Node first, so that their `#!/usr/bin/env node` finds it. */
export function toolEnv(extra = {}) {
  return { ...process.env, PATH: [inRoot('node_modules', '.bin'), process.env.PATH].join(delimiter), ...extra };
}

/** Runs a program with this one's standard streams and passes signals on; resolves to its exit code (128 + n for a signal). */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: 'inherit', env: toolEnv(), ...options });
    // Ctrl+C reaches the whole process group by itself: here it must only not end us before the child
    const handlers = {
      SIGINT: () => undefined,
      SIGTERM: () => child.kill('SIGTERM'),
      SIGHUP: () => child.kill('SIGHUP'),
    };
    for (const [signal, handler] of Object.entries(handlers)) process.on(signal, handler);
    const done = () => {
      for (const [signal, handler] of Object.entries(handlers)) process.removeListener(signal, handler);
    };
    child.once('error', (error) => (done(), reject(error)));
    child.once('close', (code, signal) => (done(), resolve(code ?? 128 + (constants.signals[signal] ?? 0))));
  });
}

export function runNode(args, options = {}) {
  return run(pinnedNode(), args, options);
}

/** Runs a program and returns what it printed, both streams together, once it has ended. */
export function capture(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: ROOT, env: toolEnv(), stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.once('error', (error) => resolve({ code: 127, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Whether a program of that name is on the PATH. */
export function hasProgram(name) {
  return spawnSync('sh', ['-c', `command -v ${name}`], { stdio: 'ignore' }).status === 0;
}
