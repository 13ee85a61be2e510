import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { FALLBACK, fallbackFolder } from '../lib/electron-fallback.mjs';
import { ensureInstalled } from '../lib/install.mjs';
import { CACHE, inRoot, pinnedNode, ROOT } from '../lib/paths.mjs';
import { capture } from '../lib/run.mjs';
import { contentsDigest, contentsOf, linked } from './contents.mjs';

/**
 * Builds that commit in a folder of its own below `work`, from its lockfile, and leaves what its packages hold in `into`.
 * Throws in words.
 */
export async function rebuild({ commit, work, into, config }) {
  await ensureInstalled();
  const clone = join(work, 'source');
  execFileSync('git', ['clone', '--quiet', ROOT, clone]);
  execFileSync('git', ['checkout', '--quiet', commit], { cwd: clone });
  const sameLock = readFileSync(join(clone, 'package-lock.json')).equals(readFileSync(inRoot('package-lock.json')));
  // the same packages need not be fetched twice: their integrity was checked when they were installed. The official
  // Electron is unpacked anew: its installer holds the archive against the hashes in its package
  const official = inRoot('node_modules', 'electron', 'dist');
  // linked where that can be: nothing that builds writes to them
  if (sameLock) linked(inRoot('node_modules'), join(clone, 'node_modules'), (path) => path !== official);
  copyFallback(join(clone, '.cache'));
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  const company = config === undefined ? [] : ['--config', resolve(config)];
  const { code, output } = await capture(
    pinnedNode(),
    [join(clone, 'scripts', 'release-folders.mjs'), into, ...company],
    { cwd: clone },
  );
  rmSync(clone, { recursive: true, force: true });
  if (code !== 0) throw new Error(`${output}\nThat commit could not be built.`);
}

/** The stand-in Electron, if it is the one that the source pins: somebody may have changed the unpacked folder since. */
function copyFallback(cache) {
  if (!existsSync(fallbackFolder())) return;
  const found = contentsOf(fallbackFolder(), { modes: false });
  // the link to the project is ours
  found.delete('resources/app');
  if (contentsDigest(found) !== FALLBACK.contents) {
    throw new Error(`${fallbackFolder()} is not the Electron that is pinned. Remove it: it is fetched again.`);
  }
  linked(join(CACHE, 'electron'), join(cache, 'electron'));
}
