import { existsSync, readFileSync } from 'node:fs';

import { inRoot } from '../lib/paths.mjs';
import { capture } from '../lib/run.mjs';
import { refusedLicences } from '../release/licences.mjs';
import { licenceOf } from '../release/shipped-packages.mjs';

/** Licences of the packages that only build and test: they are not shipped, but run on our machines. */
const FOR_TOOLS = new Set(['CC-BY-4.0', 'MPL-2.0', 'Artistic-2.0', 'WTFPL', 'BSD', 'LGPL-3.0-or-later']);

/** Exact versions, integrity for everything that is fetched, a licence that is allowed, scripts that were looked at. */
export async function supply() {
  const lock = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')).packages;
  const own = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const { packages, problems, elsewhere } = licences(lock, installedLicence);
  for (const group of ['dependencies', 'devDependencies', 'optionalDependencies']) {
    for (const [name, wanted] of Object.entries(own[group] ?? {})) {
      if (!/^(npm:.+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(wanted))
        problems.push(`${name}: "${wanted}" is not an exact version`);
    }
  }
  for (const [path, entry] of Object.entries(lock)) {
    if (!isFetched(path, entry)) continue;
    const remote = entry.resolved?.startsWith('https://') === true;
    if (remote && entry.integrity === undefined) problems.push(`${path}: no integrity`);
    if (entry.resolved?.startsWith('http://')) problems.push(`${path}: fetched without TLS`);
    if (entry.hasInstallScript === true && !isDecided(own.allowScripts, path, entry)) {
      problems.push(`${path}: has an install script that package.json neither allows nor refuses`);
    }
  }
  for (const { name, licence } of refusedLicences(packages)) {
    if (!FOR_TOOLS.has(licence)) problems.push(`${name}: licence ${licence} is not on the list`);
  }
  const note =
    elsewhere.length === 0
      ? undefined
      : `${packages.length} licences read; ${elsewhere.length} packages of other systems are read where they are installed`;
  return { code: problems.length === 0 ? 0 : 1, output: problems.join('\n'), note };
}

/**
 * The licence of each package of a lockfile: by the lockfile, and where it is silent by what is installed
 * (`installed(path)`: its licence, or null when it isn't there). `elsewhere`: optional packages of another system, which
 * only their system can look at. Everything else without one is a problem.
 */
export function licences(lock, installed) {
  const packages = [];
  const problems = [];
  const elsewhere = [];
  for (const [path, entry] of Object.entries(lock)) {
    if (!isFetched(path, entry)) continue;
    const licence = entry.license ?? installed(path);
    if (licence === 'UNKNOWN') problems.push(`${path}: names no licence, and no text in it is one that is known`);
    else if (licence !== null) packages.push({ name: path, licence });
    else if (entry.optional === true && (entry.os ?? entry.cpu) !== undefined) elsewhere.push(path);
    else problems.push(`${path}: no licence in the lockfile, and it is not installed`);
  }
  return { packages, problems, elsewhere };
}

/** What is not of this project. The empty stand-in of `overrides` is ours and is listed below each that it stands in for. */
function isFetched(path, entry) {
  return path.includes('node_modules/') && entry.link !== true && !path.endsWith('/scripts/empty-package');
}

function installedLicence(path) {
  const file = inRoot(path, 'package.json');
  return existsSync(file) ? licenceOf(JSON.parse(readFileSync(file, 'utf8')), path) : null;
}

function isDecided(allowScripts = {}, path, { name, version }) {
  const called = name ?? path.split('node_modules/').at(-1);
  return Object.keys(allowScripts).some((key) => key === called || key === `${called}@${version}`);
}

/** The registry's own signatures; skipped, in words, where a registry has none to check. */
export async function signatures() {
  const { code, output } = await capture('npm', [
    'audit',
    'signatures',
    '--loglevel=error',
    '--fetch-retries=0',
    '--fetch-timeout=5000',
  ]);
  if (code === 0) return { code, output };
  return unanswered(output)
    ? { code: 0, output: '', note: 'skipped: this registry can’t answer for signatures' }
    : { code, output };
}

/** Whether the registry gave no answer. A signature that is wrong or lacking is one, whatever numbers stand beside it. */
export function unanswered(output) {
  if (/\b(invalid|missing)\b[^\n]*\bsignatures?\b/i.test(output)) return false;
  return /ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|\bE?(404|403|50\d)\b|no dependencies to audit|found no|ENOAUDIT|TUF|network/i.test(
    output,
  );
}
