import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { inRoot } from '../lib/paths.mjs';

/**
 * Every third-party package in a package for people: what the bundlers wrote down, and what lies beside the archive.
 * Sorted by name and version; `folder` is relative to the project.
 */
export function shippedPackages(bundles, unpacked) {
  const folders = new Set();
  for (const file of readdirSync(bundles)) {
    if (!file.startsWith('.packages-')) continue;
    for (const folder of JSON.parse(readFileSync(join(bundles, file), 'utf8'))) folders.add(folder);
  }
  for (const folder of packagesUnder(join(unpacked, 'node_modules'), 'node_modules')) folders.add(folder);
  const lock = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')).packages;
  return [...folders]
    .map((folder) => {
      const own = JSON.parse(readFileSync(inRoot(folder, 'package.json'), 'utf8'));
      const locked = lock[folder] ?? {};
      return {
        folder,
        name: own.name,
        version: own.version,
        licence: licenceOf(own),
        homepage: typeof own.homepage === 'string' ? own.homepage : undefined,
        integrity: locked.integrity,
        resolved: locked.resolved,
      };
    })
    .toSorted((a, b) => `${a.name}@${a.version}`.localeCompare(`${b.name}@${b.version}`, 'en'));
}

function* packagesUnder(folder, path) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name.startsWith('.')) continue;
    const inside = join(folder, entry.name);
    const below = `${path}/${entry.name}`;
    if (entry.name.startsWith('@')) yield* packagesUnder(inside, below);
    else {
      if (existsSync(join(inside, 'package.json'))) yield below;
      yield* packagesUnder(join(inside, 'node_modules'), `${below}/node_modules`);
    }
  }
}

function licenceOf({ license, licenses }) {
  if (typeof license === 'string') return license;
  if (typeof license?.type === 'string') return license.type;
  return licenses?.map(({ type }) => type).join(' OR ') ?? 'UNKNOWN';
}
