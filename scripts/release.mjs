// npm run release [-- --dry-run] [-- --key FILE]: packages, notices, bill of materials, provenance, checksums, signatures.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { ensureElectron } from './electron-runtime.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { hasProgram } from './lib/run.mjs';
import { packageApp, packagedProgram } from './lib/package-app.mjs';
import { inRoot, pinnedNode, ROOT } from './lib/paths.mjs';
import { fail, say } from './lib/say.mjs';
import { tarball } from './release/archive.mjs';
import { applicationHash } from './release/application-hash.mjs';
import { debianPackage } from './release/deb.mjs';
import { defaultIdentity } from './release/identity.mjs';
import { notices, refusedLicences } from './release/licences.mjs';
import { publicKeyText, signatureText, throwAwayKey } from './release/minisign.mjs';
import { provenance } from './release/provenance.mjs';
import { sbom } from './release/sbom.mjs';
import { shippedPackages } from './release/shipped-packages.mjs';
import { checkSize } from './release/size.mjs';

const dryRun = process.argv.includes('--dry-run');
const out = inRoot('dist', 'release');
const git = (...args) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();

await ensureInstalled();
const key = signingKey();
const commit = git('rev-parse', 'HEAD');
if (git('status', '--porcelain') !== '' && !dryRun)
  fail('There are changes that are not committed: a release is made from a commit.');
const seconds = Number(git('show', '--no-patch', '--format=%ct', 'HEAD'));
const runtime = await ensureElectron();
const official = runtime.kind === 'official';
if (!official && !dryRun)
  fail('The official Electron could not be downloaded: a release for people needs it. --dry-run makes a test release.');

const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
const identity = defaultIdentity();
const label = `${identity.command}-${version}-linux-${process.arch}`;
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

await packageApp(runtime);
const app = dirname(packagedProgram());
checkSize(app, process.arch);
const packages = shippedPackages(inRoot('dist', 'bundles'), join(app, 'resources', 'app.asar.unpacked'));
const refused = refusedLicences(packages);
if (refused.length > 0) {
  fail(
    `Not under a licence that may be shipped: ${refused.map(({ name, licence }) => `${name} (${licence})`).join(', ')}`,
  );
}
const noticesText = notices(packages);
writeFileSync(join(app, 'THIRD-PARTY-NOTICES.txt'), noticesText);
writeFileSync(join(out, 'THIRD-PARTY-NOTICES.txt'), noticesText);

const folder = join(out, label);
cpSync(app, folder, { recursive: true });
tarball(folder, join(out, `${label}.tar.gz`), seconds);
if (hasProgram('dpkg-deb')) {
  const target = join(out, `${label}.deb`);
  debianPackage({ unpacked: folder, work: out, target, version, arch: process.arch, seconds, identity });
} else say('No dpkg-deb here: no Debian package.');
rmSync(folder, { recursive: true, force: true });

const tools = {
  electron: runtime.version,
  node: execFileSync(pinnedNode(), ['--version'], { encoding: 'utf8' }).trim().slice(1),
};
writeFileSync(
  join(out, 'sotto.cdx.json'),
  sbom({ name: identity.command, version, commit, time: seconds, packages, ...tools }),
);
writeFileSync(
  join(out, 'provenance.json'),
  provenance({ version, commit, files: sums(), archives: applicationHash(app), official, ...tools }),
);
const list = sums()
  .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
  .join('');
writeFileSync(join(out, 'SHA256SUMS'), list);
const comment = `sotto ${version} commit ${commit}${official ? '' : ' test build, not for people'}`;
writeFileSync(join(out, 'SHA256SUMS.minisig'), signatureText(Buffer.from(list), key, comment));
writeFileSync(join(out, 'sotto.pub'), publicKeyText(key));
for (const { name } of sums()) say(`  ${name}`);
say(`Release under ${out}${dryRun ? ', signed with a throw-away key' : ''}`);

function sums() {
  return readdirSync(out, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^(SHA256SUMS|sotto\.pub)/.test(entry.name))
    .map(({ name }) => ({
      name,
      sha256: createHash('sha256')
        .update(readFileSync(join(out, name)))
        .digest('hex'),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** PKCS #8 PEM of an Ed25519 key: `--key FILE` or the file that SOTTO_RELEASE_KEY names. */
function signingKey() {
  if (dryRun) return throwAwayKey();
  const at = process.argv.indexOf('--key');
  const file = at < 0 ? process.env.SOTTO_RELEASE_KEY : process.argv[at + 1];
  if (file === undefined) {
    fail(
      'No key to sign with. Name an Ed25519 key (PKCS #8 PEM) with --key FILE or SOTTO_RELEASE_KEY, or try --dry-run.',
    );
  }
  if (!existsSync(file)) fail('The key to sign with is not there.');
  return readFileSync(file, 'utf8');
}
