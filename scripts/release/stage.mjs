import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { packageApp, packagedProgram } from '../lib/package-app.mjs';
import { inRoot } from '../lib/paths.mjs';
import { fail } from '../lib/say.mjs';
import { linked, usualModes } from './contents.mjs';
import { debianFolder } from './deb.mjs';
import { notices, refusedLicences } from './licences.mjs';
import { shippedPackages } from './shipped-packages.mjs';
import { checkSize } from './size.mjs';

/**
 * What the packages of a release hold, as folders below `into`, not packed yet: `archive` is the one folder of the
 * tar.gz, `debian` the Debian package with its scripts. A release packs them, verify-release compares with them.
 */
export async function stageRelease({ runtime, identity, into, anew }) {
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const arch = process.arch;
  const label = `${identity.command}-${version}-linux-${arch}`;
  await packageApp(runtime, [], identity, { anew });
  const app = dirname(packagedProgram(identity));
  checkSize(app, arch);
  const packages = shippedPackages(inRoot('dist', 'bundles'), join(app, 'resources', 'app.asar.unpacked'));
  const refused = refusedLicences(packages).map(({ name, licence }) => `${name} (${licence})`);
  if (refused.length > 0) fail(`Not under a licence that may be shipped: ${refused.join(', ')}`);

  const archive = join(into, label);
  linked(app, archive);
  writeFileSync(join(archive, 'THIRD-PARTY-NOTICES.txt'), notices(packages));
  usualModes(archive);
  const debian = join(into, 'deb');
  debianFolder({ unpacked: archive, root: debian, version, arch, identity });
  return { version, label, packages, archive, debian };
}
