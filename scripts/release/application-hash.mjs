import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * SHA-256 of the application in an unpacked package: its archive, and everything beside it that is ours. Electron's own
 * files are not counted: they are checked against Electron's release. Keys are paths below `resources`.
 */
export function applicationHash(app) {
  const resources = join(app, 'resources');
  return {
    'app.asar': sha256(readFileSync(join(resources, 'app.asar'))),
    'app.asar.unpacked': folderHash(join(resources, 'app.asar.unpacked')),
    cli: folderHash(join(resources, 'cli')),
  };
}

/** Of the sorted list of relative paths with the hash of each file. */
function folderHash(folder) {
  const lines = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${sha256(readFileSync(path))}  ${relative(folder, path).replaceAll('\\', '/')}\n`)
    .toSorted((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1));
  return sha256(lines.join(''));
}

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
