import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { inRoot } from '../lib/paths.mjs';
import { licenceInText, licenceText } from './licences.mjs';

/**
 * Every third-party package in a package for people: what the bundlers wrote down, and what lies beside the archive.
 * Sorted by name and version; `folder` is relative to the project.
 */
export function shippedPackages(bundles, unpacked) {
  const lock = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')).packages;
  const bundled = readdirSync(bundles)
    .filter((file) => file.startsWith('.packages-'))
    .flatMap((file) => JSON.parse(readFileSync(join(bundles, file), 'utf8')));
  // a packager moves folders about: what lies beside the archive is looked up by name and version
  const beside = [...packagesUnder(join(unpacked, 'node_modules'))].map((folder) => {
    const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return placeOf(lock, name, version);
  });
  return [...new Set([...bundled, ...beside])]
    .map((folder) => describe(folder, lock[folder] ?? {}))
    .toSorted((a, b) => `${a.name}@${a.version}`.localeCompare(`${b.name}@${b.version}`, 'en'));
}

function describe(folder, { integrity, resolved }) {
  const own = JSON.parse(readFileSync(inRoot(folder, 'package.json'), 'utf8'));
  const homepage = typeof own.homepage === 'string' ? own.homepage : undefined;
  return {
    folder,
    name: own.name,
    version: own.version,
    licence: licenceOf(own, folder),
    homepage,
    integrity,
    resolved,
  };
}

/** Where that package is installed here, relative to the project. An alias lies under another name. */
function placeOf(lock, name, version) {
  const found = Object.entries(lock).find(
    ([path, entry]) => entry.version === version && (entry.name === name || path.endsWith(`node_modules/${name}`)),
  );
  if (found === undefined) throw new Error(`${name} ${version} is packed, but not in the lockfile`);
  return found[0];
}

function* packagesUnder(folder) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name.startsWith('.')) continue;
    const inside = join(folder, entry.name);
    if (entry.name.startsWith('@')) {
      yield* packagesUnder(inside);
      continue;
    }
    if (existsSync(join(inside, 'package.json'))) yield inside;
    yield* packagesUnder(join(inside, 'node_modules'));
  }
}

/** SPDX, or UNKNOWN: by its package.json (parsed), else by the text that it carries. `folder` is relative to the project. */
export function licenceOf({ license, licenses }, folder) {
  if (typeof license === 'string') return license;
  if (typeof license?.type === 'string') return license.type;
  return licenses?.map(({ type }) => type).join(' OR ') ?? licenceInText(licenceText(folder) ?? '');
}
