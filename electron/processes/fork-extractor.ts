import { dirname, join } from 'node:path';

import { forkNode } from './fork-node.ts';
import type { ChildHandle } from './fork-node.ts';
import { limitProcess } from './limit-process.ts';

/** Of the process that reads a file, in MiB. */
const HEAP_MB = 512;

/** No core dump; 1.5 GiB of memory of its own (Node takes a third of that for itself); a minute of one core. */
const SYSTEM_LIMITS = ['--core=0:0', `--data=${1.5 * 1024 ** 3}`, '--cpu=60'];

/** V8's own limit. */
export const EXTRACTOR_FLAGS: readonly string[] = [`--max-old-space-size=${HEAP_MB}`];

interface ForkExtractorOptions {
  /** Absolute path of the child's script. */
  readonly entry: string;
  /** Absolute path of the Node to run it. Default: the one running now. */
  readonly execPath?: string;
  /** What it may read: its own code. Default: the bundles beside the entry. */
  readonly readable?: readonly string[];
}

/**
 * Starts the process that reads a file somebody else made. Node's permission model leaves it its own code to read and
 * nothing to write, no child and no thread; it gets no environment, and the file as bytes.
 */
export function forkExtractor({ entry, execPath, readable = bundles(entry) }: ForkExtractorOptions): ChildHandle {
  const child = forkNode({
    entry,
    bare: true,
    flags: ['--permission', ...readable.map((path) => `--allow-fs-read=${path}`), ...EXTRACTOR_FLAGS],
    ...(execPath === undefined ? {} : { execPath }),
  });
  if (child.pid !== undefined) limitProcess(child.pid, SYSTEM_LIMITS);
  return child;
}

function bundles(entry: string): readonly string[] {
  const out = join(dirname(entry), '..');
  return [join(out, 'extract'), join(out, 'chunks'), join(out, '..', 'package.json')];
}
