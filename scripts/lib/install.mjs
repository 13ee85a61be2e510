import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { withLock } from './lock.mjs';
import { inRoot, ROOT } from './paths.mjs';
import { run } from './run.mjs';
import { fail, say } from './say.mjs';

const STAMP = inRoot('node_modules', '.sotto-installed');

/** Installs exactly what the lockfile says, unless that is what lies there already (a few milliseconds). */
export async function ensureInstalled() {
  if (isInstalled()) return;
  await withLock('install', async () => {
    if (isInstalled()) return;
    say('Installing what package-lock.json names (once) …');
    const code = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
    if (code !== 0) fail('npm ci failed: see above. Sotto needs the npm registry for its first start.');
    placeKeytar();
    writeFileSync(STAMP, digest());
  });
}

const digest = () =>
  createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .digest('hex');

function isInstalled() {
  try {
    if (readFileSync(STAMP, 'utf8') === digest()) return true;
  } catch {
    // no stamp: installed by hand, or not at all
  }
  if (!matchesLockfile()) return false;
  writeFileSync(STAMP, digest());
  return true;
}

/** Compares npm's own record of what it installed with the lockfile. */
function matchesLockfile() {
  try {
    const there = JSON.parse(readFileSync(inRoot('node_modules', '.package-lock.json'), 'utf8')).packages;
    const wanted = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')).packages;
    const sameVersions = Object.entries(there).every(([path, entry]) => wanted[path]?.version === entry.version);
    return (
      sameVersions && Object.entries(wanted).every(([path, entry]) => path === '' || entry.optional || path in there)
    );
  } catch {
    return false;
  }
}

/** The machine's own npm, run by the machine's own Node: not by the one in the folder that it is about to replace. */
function npm(args) {
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(ROOT));
  const env = { ...process.env, PATH: path.join(delimiter) };
  const output = process.stderr.fd;
  return run('npm', args, { env, stdio: ['ignore', output, output], shell: process.platform === 'win32' });
}

/** What keytar's install script does, for people whose npm runs no install scripts. */
function placeKeytar() {
  const built = inRoot('node_modules', 'keytar', 'build', 'Release');
  const shipped = inRoot('node_modules', 'keytar', 'prebuilds', `${process.platform}-${process.arch}`);
  if (!existsSync(join(built, 'keytar.node')) && existsSync(shipped)) cpSync(shipped, built, { recursive: true });
}
