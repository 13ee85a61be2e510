import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder, absolute. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Things that can be made again: runtimes, locks, stamps. Not in git. */
export const CACHE = join(ROOT, '.cache');

export const inRoot = (...parts) => join(ROOT, ...parts);

/** The oldest Node that the native parts load in (they need the Node-API of 22). */
const OLDEST_NODE = 22;

const PACKAGES = { linux: 'node-linux', win32: 'node-win' };

/**
 * The Node that everything of ours runs on: the one pinned in the lockfile; where the registry has none for this
 * platform, the Node that runs now, if it is new enough.
 */
export function pinnedNode() {
  const name = PACKAGES[process.platform];
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const pinned = name && inRoot('node_modules', `${name}-${process.arch}`, 'bin', file);
  if (pinned && existsSync(pinned)) return pinned;
  if (Number(process.versions.node.split('.')[0]) >= OLDEST_NODE) return process.execPath;
  throw new Error(
    `No pinned Node for ${process.platform} ${process.arch}: install Node ${OLDEST_NODE} or newer and try again.`,
  );
}
