import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Everything in a folder: its relative path, and what it is (`f <mode> <sha256>`, `d <mode>`, `l <target>`). What is none
 * of these (a device, a socket) is told as it is and equals nothing that a build makes. `modes: false` leaves modes out:
 * they depend on who unpacked it.
 * @returns {Map<string, string>}
 */
export function contentsOf(folder, { modes = true } = {}) {
  const entries = [...walk(folder)]
    .map((path) => [relative(folder, path).replaceAll('\\', '/'), described(path, modes)])
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return new Map(entries);
}

function described(path, modes) {
  const stat = lstatSync(path);
  const mode = modes ? (stat.mode & 0o7777).toString(8).padStart(4, '0') : '-';
  if (stat.isSymbolicLink()) return `l ${readlinkSync(path)}`;
  if (stat.isDirectory()) return `d ${mode}`;
  if (stat.isFile()) return `f ${mode} ${sha256(readFileSync(path))}`;
  return `? ${mode}`;
}

/** One hash of it all: what the provenance names a package's contents by. */
export function contentsDigest(contents) {
  return sha256([...contents].map(([path, what]) => `${what}  ${path}\n`).join(''));
}

/** A line for each path in which the two differ, both ways. */
export function differences(found, wanted) {
  return [...new Set([...found.keys(), ...wanted.keys()])].toSorted().flatMap((path) => {
    const [here, there] = [found.get(path), wanted.get(path)];
    if (here === there) return [];
    if (there === undefined) return [`${path}: added`];
    if (here === undefined) return [`${path}: missing`];
    return [`${path}: ${difference(here.split(' '), there.split(' '))}`];
  });
}

function difference([kind, mode], [wantedKind, wantedMode]) {
  if (kind !== wantedKind) return 'another kind of file';
  if (kind === 'l') return 'points elsewhere';
  return mode === wantedMode ? 'other content' : `mode ${mode}, not ${wantedMode}`;
}

/** Folders and programs 0755, the rest 0644, whatever the umask of whoever builds. */
export function usualModes(folder) {
  for (const path of walk(folder)) {
    const stat = lstatSync(path);
    if (stat.isDirectory()) chmodSync(path, 0o755);
    else if (stat.isFile()) chmodSync(path, (stat.mode & 0o100) === 0 ? 0o644 : 0o755);
  }
  chmodSync(folder, 0o755);
}

/** Everything below a folder. Node's own recursive reading follows links out of it, and in circles. */
function* walk(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    yield path;
    if (entry.isDirectory()) yield* walk(path);
  }
}

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
