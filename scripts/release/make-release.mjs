import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { ensureElectron } from '../electron-runtime.mjs';
import { withLock } from '../lib/lock.mjs';
import { pinnedNode, ROOT } from '../lib/paths.mjs';
import { hasProgram } from '../lib/run.mjs';
import { fail, say } from '../lib/say.mjs';
import { tarball } from './archive.mjs';
import { contentsDigest, contentsOf } from './contents.mjs';
import { debianPackage } from './deb.mjs';
import { publicKeyText, signatureText } from './minisign.mjs';
import { provenance } from './provenance.mjs';
import { sbom } from './sbom.mjs';
import { stageRelease } from './stage.mjs';
import { makeFeed, writeFeed } from './update-feed.mjs';

const git = (...args) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();

/**
 * Packages, notices, bill of materials, provenance, checksums and their signature, under `out`. `key`: PKCS #8 PEM of an
 * Ed25519 key. `percent`: of the installations, how many are offered it; `days`: how long the offer stands. `dryRun`: quick, from whatever lies in the tree, around whatever Electron is there.
 */
export function makeRelease(options) {
  // two at once would pack each other's bundles
  return withLock('release', () => make(options));
}

async function make({ identity, out, key, dryRun, percent = 100, days = 365 }) {
  const commit = git('rev-parse', 'HEAD');
  if (git('status', '--porcelain') !== '' && !dryRun) {
    fail('There are changes that are not committed: a release is made from a commit.');
  }
  const seconds = Number(git('show', '--no-patch', '--format=%ct', 'HEAD'));
  const runtime = await ensureElectron();
  const official = runtime.kind === 'official';
  if (!official && !dryRun) {
    fail(
      'The official Electron could not be downloaded: a release for people needs it. --dry-run makes a test release.',
    );
  }
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });

  const work = mkdtempSync(join(out, 'staged-'));
  const { version, label, packages, archive, debian } = await stageRelease({
    runtime,
    identity,
    into: work,
    anew: !dryRun,
  });
  cpSync(join(archive, 'THIRD-PARTY-NOTICES.txt'), join(out, 'THIRD-PARTY-NOTICES.txt'));
  tarball(archive, join(out, `${label}.tar.gz`), { seconds, quick: dryRun });
  const contents = { [`${label}.tar.gz`]: contentsDigest(contentsOf(archive)) };
  if (hasProgram('dpkg-deb')) {
    debianPackage(debian, join(out, `${label}.deb`), { seconds, quick: dryRun });
    contents[`${label}.deb`] = contentsDigest(contentsOf(debian));
  } else {
    say('No dpkg-deb here: no Debian package.');
  }
  rmSync(work, { recursive: true, force: true });

  const node = execFileSync(pinnedNode(), ['--version'], { encoding: 'utf8' }).trim().slice(1);
  const tools = { electron: runtime.version, node };
  writeFileSync(
    join(out, `${identity.command}.cdx.json`),
    sbom({ name: identity.command, version, commit, time: seconds, packages, ...tools }),
  );
  writeFileSync(
    join(out, 'provenance.json'),
    provenance({ version, commit, files: sums(out), contents, official, ...tools }),
  );
  const list = sums(out)
    .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
    .join('');
  writeFileSync(join(out, 'SHA256SUMS'), list);
  const comment = `${identity.command} ${version} commit ${commit}${official ? '' : ' test build, not for people'}`;
  writeFileSync(join(out, 'SHA256SUMS.minisig'), signatureText(Buffer.from(list), key, comment));
  // each by itself as well, for whoever fetches one file
  for (const { name } of sums(out)) {
    writeFileSync(
      join(out, `${name}.minisig`),
      signatureText(readFileSync(join(out, name)), key, `${name} ${comment}`),
    );
  }
  writeFileSync(join(out, 'release.pub'), publicKeyText(key));
  writeFeed(out, makeFeed({ out, product: identity.id, release: version, percent, notes: '' }), key, days);
  for (const { name } of sums(out)) say(`  ${name}`);
  say(`Release under ${out}${dryRun ? ', signed with a throw-away key' : ''}`);
}

/** Every file that is signed for, with its SHA-256. */
function sums(out) {
  return readdirSync(out, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^SHA256SUMS|^update\.json$|\.(minisig|pub)$/.test(entry.name))
    .map(({ name }) => ({
      name,
      sha256: createHash('sha256')
        .update(readFileSync(join(out, name)))
        .digest('hex'),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}
