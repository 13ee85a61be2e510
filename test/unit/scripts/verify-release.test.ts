import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

// @ts-expect-error a script without types
import { tarball, tool } from '../../../scripts/release/archive.mjs';
// @ts-expect-error a script without types
import { contentsDigest, contentsOf } from '../../../scripts/release/contents.mjs';
// @ts-expect-error a script without types
import { debianPackage } from '../../../scripts/release/deb.mjs';
// @ts-expect-error a script without types
import { publicKeyText, signatureText, throwAwayKey } from '../../../scripts/release/minisign.mjs';
// @ts-expect-error a script without types
import { provenance } from '../../../scripts/release/provenance.mjs';

/**
 * verify-release over small packages and what "the commit makes", by somebody who has the release key: provenance, sums and
 * signature all agree with what was changed. The bug these catch: a change that is not looked for, in Electron's part, in
 * the Debian package, in its scripts. test/integration/release/release.test.ts has a real release.
 */
const work = mkdtempSync(join(tmpdir(), 'sotto-verify-test-'));
const built = join(work, 'kept', 'built');
const release = join(work, 'release');
const label = 'sotto-1.0.0-linux-x64';
const commit = 'c'.repeat(40);
const hasDpkg = existsSync('/usr/bin/dpkg-deb');
const kinds = hasDpkg ? ['tar.gz', 'deb'] : ['tar.gz'];

const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
const source = (kind: string): string => join(built, kind === 'deb' ? 'deb' : label);

function verify(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join('scripts', 'verify-release.mjs'), release, '--built', join(work, 'kept'), ...args],
    { encoding: 'utf8' },
  );
  return { status, output: stdout + stderr };
}

/** Packs `folder`, as a release does. */
function pack(kind: string, folder: string): void {
  const target = join(release, `${label}.${kind}`);
  if (kind === 'deb') debianPackage(folder, target, { seconds: 0, quick: true });
  else tarball(folder, target, { seconds: 0, quick: true });
}

/** Everything that is said about the packages, by whoever has `contents` and a key. */
function sign(contents: Record<string, string>): void {
  const packages = kinds.map((kind) => `${label}.${kind}`);
  const files = packages.map((name) => ({ name, sha256: sha256(join(release, name)) }));
  const about = { version: '1.0.0', commit, files, contents, electron: '1', node: '1', official: true };
  writeFileSync(join(release, 'provenance.json'), provenance(about) as string);
  const names = [...packages, 'provenance.json'];
  const sums = names.map((name) => `${sha256(join(release, name))}  ${name}\n`).join('');
  const key = throwAwayKey() as string;
  writeFileSync(join(release, 'SHA256SUMS'), sums);
  writeFileSync(
    join(release, 'SHA256SUMS.minisig'),
    signatureText(Buffer.from(sums), key, `sotto 1.0.0 commit ${commit}`) as string,
  );
  writeFileSync(join(release, 'release.pub'), publicKeyText(key) as string);
}

const digestOf = (folder: string): string => contentsDigest(contentsOf(folder)) as string;
const honest = (): Record<string, string> =>
  Object.fromEntries(kinds.map((kind) => [`${label}.${kind}`, digestOf(source(kind))]));

/** The same release but for what `change` did to a copy of that package's folder. */
function tamper(kind: string, change: (folder: string) => void): string {
  const folder = join(work, 'changed', kind === 'deb' ? 'deb' : label);
  rmSync(join(work, 'changed'), { recursive: true, force: true });
  cpSync(source(kind), folder, { recursive: true, verbatimSymlinks: true });
  change(folder);
  pack(kind, folder);
  sign({ ...honest(), [`${label}.${kind}`]: digestOf(folder) });
  const { status, output } = verify();
  expect(status, output).toBe(1);
  expect(output).toContain(`${label}.${kind} was not made from commit ${commit} alone:\n`);
  return output;
}

beforeAll(() => {
  for (const home of [join(built, label), join(built, 'deb', 'opt', 'Sotto')]) {
    mkdirSync(join(home, 'resources'), { recursive: true });
    writeFileSync(join(home, 'sotto'), 'electron');
    writeFileSync(join(home, 'libffmpeg.so'), 'a library');
    writeFileSync(join(home, 'resources', 'app.asar'), 'ours');
    chmodSync(join(home, 'sotto'), 0o755);
  }
  mkdirSync(join(built, 'deb', 'DEBIAN'));
  mkdirSync(join(built, 'deb', 'usr', 'bin'), { recursive: true });
  symlinkSync('/opt/Sotto/sotto', join(built, 'deb', 'usr', 'bin', 'sotto'));
  const control = [
    'Package: sotto',
    'Version: 1.0.0',
    'Architecture: amd64',
    'Maintainer: a <a@example.com>',
    'Description: x',
    '',
  ];
  writeFileSync(join(built, 'deb', 'DEBIAN', 'control'), control.join('\n'));
  writeFileSync(join(built, 'deb', 'DEBIAN', 'postinst'), '#!/bin/sh\n', { mode: 0o755 });
});
beforeEach(() => {
  rmSync(release, { recursive: true, force: true });
  mkdirSync(release);
  for (const kind of kinds) pack(kind, source(kind));
  sign(honest());
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

it('agrees with packages that are what the commit makes', () => {
  const { status, output } = verify();
  expect(output).toContain(`ok   ${label}.tar.gz: 4 files, folders and links`);
  expect(output.includes(`ok   ${label}.deb: 12 files, folders and links`)).toBe(hasDpkg);
  expect(output).toContain('makes the same packages');
  expect(status).toBe(0);
});

it('refuses a folder in which any file was changed by one byte', () => {
  for (const name of readdirSync(release).filter((one) => one !== 'release.pub')) {
    const bytes = readFileSync(join(release, name));
    appendFileSync(join(release, name), name.endsWith('.minisig') ? '' : ' ');
    if (name.endsWith('.minisig')) writeFileSync(join(release, name), bytes.toString('utf8').replace('1.0.0', '1.0.1'));
    expect(verify().status, name).toBe(1);
    writeFileSync(join(release, name), bytes);
  }
  expect(verify().status).toBe(0);
});

describe('whatever was changed, signed for as if it belonged there,', () => {
  it.each<[string, (folder: string) => void, string]>([
    ['Electron’s program', (folder) => appendFileSync(join(folder, 'sotto'), '!'), 'sotto: other content'],
    ['its library', (folder) => writeFileSync(join(folder, 'libffmpeg.so'), ''), 'libffmpeg.so: other content'],
    [
      'our archive',
      (folder) => writeFileSync(join(folder, 'resources', 'app.asar'), ''),
      'resources/app.asar: other content',
    ],
    ['a file more', (folder) => writeFileSync(join(folder, 'resources', 'app.js'), ''), 'resources/app.js: added'],
    ['a file less', (folder) => rmSync(join(folder, 'libffmpeg.so')), 'libffmpeg.so: missing'],
    ['a right', (folder) => chmodSync(join(folder, 'libffmpeg.so'), 0o666), 'libffmpeg.so: mode 0666, not 0644'],
    ['a link', (folder) => symlinkSync('/tmp/x', join(folder, 'resources', 'app')), 'resources/app: added'],
  ])('is found in the archive: %s', (_what, change, line) => {
    expect(tamper('tar.gz', change)).toContain(`  ${line}\n`);
  });

  it.for<[string, (folder: string) => void, string]>([
    [
      'Electron’s program',
      (folder) => appendFileSync(join(folder, 'opt', 'Sotto', 'sotto'), '!'),
      'opt/Sotto/sotto: other content',
    ],
    [
      'a script of root’s',
      (folder) => appendFileSync(join(folder, 'DEBIAN', 'postinst'), 'id\n'),
      'DEBIAN/postinst: other content',
    ],
    [
      'a script more',
      (folder) => writeFileSync(join(folder, 'DEBIAN', 'prerm'), '#!/bin/sh\n', { mode: 0o755 }),
      'DEBIAN/prerm: added',
    ],
    [
      'what it needs',
      (folder) => appendFileSync(join(folder, 'DEBIAN', 'control'), ' y\n'),
      'DEBIAN/control: other content',
    ],
    ['a program more', (folder) => writeFileSync(join(folder, 'usr', 'bin', 'more'), ''), 'usr/bin/more: added'],
    [
      'a right of root’s',
      (folder) => chmodSync(join(folder, 'opt', 'Sotto', 'sotto'), 0o4755),
      'opt/Sotto/sotto: mode 4755, not 0755',
    ],
    [
      'where a link leads',
      (folder) => {
        rmSync(join(folder, 'usr', 'bin', 'sotto'));
        symlinkSync('/tmp/sotto', join(folder, 'usr', 'bin', 'sotto'));
      },
      'usr/bin/sotto: points elsewhere',
    ],
  ])('is found in the Debian package: %s', ([, change, line], context) => {
    context.skip(!hasDpkg, 'needs dpkg-deb');
    expect(tamper('deb', change)).toContain(`  ${line}\n`);
  });

  it('is found where a file belongs to somebody else than root', () => {
    const target = join(release, `${label}.tar.gz`);
    tool('tar', ['-czf', target, '--owner=1000', '--group=1000', '--numeric-owner', `--directory=${built}`, label]);
    sign(honest());
    expect(verify().output).toContain('belongs to somebody else than root');
  });

  it('is found where only the provenance tells of something else', () => {
    sign({ ...honest(), [`${label}.tar.gz`]: '0'.repeat(64) });
    expect(verify().output).toContain('does not hold what the provenance says');
  });
});
