import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs';
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

/**
 * The same folder at another place, its files shared with the first: for what is not written to any more. `wanted` leaves
 * out what it says no to, with all below.
 */
export function linked(from, to, wanted = () => true) {
  mkdirSync(to, { recursive: true });
  for (const path of walk(from, wanted)) {
    const target = join(to, relative(from, path));
    const stat = lstatSync(path);
    if (stat.isDirectory()) mkdirSync(target);
    else if (stat.isSymbolicLink()) symlinkSync(readlinkSync(path), target);
    else linkOrCopy(path, target);
  }
}

function linkOrCopy(path, target) {
  try {
    linkSync(path, target);
  } catch (error) {
    // another file system, or one without links
    if (!['EXDEV', 'EPERM', 'ENOTSUP'].includes(error.code)) throw error;
    copyFileSync(path, target);
  }
}

/** Everything below a folder. Node's own recursive reading follows links out of it, and in circles. */
function* walk(folder, wanted = () => true) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (!wanted(path)) continue;
    yield path;
    if (entry.isDirectory()) yield* walk(path, wanted);
  }
}

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
