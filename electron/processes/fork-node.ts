import { fork } from 'node:child_process';

import type { FramePort } from '../../shared/frames.ts';
import { childEnv } from './child-env.ts';
import { ipcPort } from './ipc-port.ts';

export interface ChildExit {
  readonly code: number | null;
  readonly signal: string | null;
}

/** A started child, whatever started it. */
export interface ChildHandle {
  readonly pid: number | undefined;
  readonly port: FramePort;
  readonly exited: Promise<ChildExit>;
  /** Ends it at once. A child holds nothing that a kill could lose: what is acknowledged is on disk. */
  kill(): void;
}

interface ForkOptions {
  /** Absolute path of the child's script. */
  readonly entry: string;
  readonly args?: readonly string[];
  /** Absolute path of the Node to run it. Default: the one running now. */
  readonly execPath?: string;
  /** Flags of Node itself. */
  readonly flags?: readonly string[];
  /** Without any of the environment. */
  readonly bare?: boolean;
}

/** Starts a plain Node child. Its output is dropped: llama.cpp and others print prompts when they feel like it. */
export function forkNode(options: ForkOptions): ChildHandle {
  const child = fork(options.entry, [...(options.args ?? [])], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: childEnv(options.bare),
    execArgv: [...(options.flags ?? [])],
    ...(options.execPath === undefined ? {} : { execPath: options.execPath }),
  });
  const exited = new Promise<ChildExit>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
    child.once('error', () => resolve({ code: null, signal: null }));
  });
  return { pid: child.pid, port: ipcPort(child), exited, kill: () => void child.kill('SIGKILL') };
}
