import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeEach, describe, expect, it } from 'vitest';

// @ts-expect-error a script without types
import { tarball, tool } from '../../../scripts/release/archive.mjs';
// @ts-expect-error a script without types
import { contentsDigest, contentsOf, differences, usualModes } from '../../../scripts/release/contents.mjs';
// @ts-expect-error a script without types
import { unpack } from '../../../scripts/release/unpack.mjs';

/** What verify-release compares packages by. The bug these catch: a change to a package that it does not see. */
const work = mkdtempSync(join(tmpdir(), 'sotto-contents-'));
const place = join(work, 'app-1.0');
let before: Map<string, string>;

beforeEach(() => {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(join(place, 'folder'), { recursive: true });
  writeFileSync(join(place, 'program'), 'x');
  chmodSync(join(place, 'program'), 0o700);
  writeFileSync(join(place, 'folder', 'text'), 'y', { mode: 0o600 });
  symlinkSync('program', join(place, 'link'));
  usualModes(place);
  before = contentsOf(place) as typeof before;
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('what a folder holds', () => {
  it('is the same for the same, whatever umask made it', () => {
    expect(before.get('program')).toMatch(/^f 0755 /);
    expect(before.get('folder/text')).toMatch(/^f 0644 /);
    expect(before.get('folder')).toBe('d 0755');
    expect(differences(contentsOf(place), before) as string[]).toEqual([]);
    expect(contentsDigest(contentsOf(place))).toBe(contentsDigest(before));
  });

  it('follows no link, in circles or out of it', () => {
    symlinkSync('..', join(place, 'folder', 'up'));
    symlinkSync(work, join(place, 'out'));
    expect(differences(contentsOf(place), before) as string[]).toEqual(['folder/up: added', 'out: added']);
  });

  it.each<[string, () => void, string]>([
    ['a byte', () => writeFileSync(join(place, 'program'), 'z'), 'program: other content'],
    ['a mode', () => chmodSync(join(place, 'program'), 0o4755), 'program: mode 4755, not 0755'],
    ['a folder’s mode', () => chmodSync(join(place, 'folder'), 0o777), 'folder: mode 0777, not 0755'],
    ['another file', () => writeFileSync(join(place, 'folder', 'more'), ''), 'folder/more: added'],
    ['an empty folder', () => mkdirSync(join(place, 'empty')), 'empty: added'],
    ['one file less', () => rmSync(join(place, 'folder', 'text')), 'folder/text: missing'],
    [
      'a link elsewhere',
      () => {
        rmSync(join(place, 'link'));
        symlinkSync('/bin/sh', join(place, 'link'));
      },
      'link: points elsewhere',
    ],
    [
      'a link for a file',
      () => {
        rmSync(join(place, 'program'));
        symlinkSync('link', join(place, 'program'));
      },
      'program: another kind of file',
    ],
  ])('differs by %s', (_what, change, line) => {
    change();
    expect(differences(contentsOf(place), before) as string[]).toEqual([line]);
    expect(contentsDigest(contentsOf(place))).not.toBe(contentsDigest(before));
  });
});

describe('an archive', () => {
  it('is unpacked with its modes', () => {
    const file = join(work, 'app.tar.gz');
    tarball(place, file, { seconds: 0, quick: true });
    const into = mkdtempSync(join(work, 'out-'));
    expect(differences(contentsOf(unpack(file, into)), before)).toEqual([]);
  });

  it('is refused when it brings files of somebody or a second folder', () => {
    const [file, two] = [join(work, 'owned.tar.gz'), join(work, 'two.tar.gz')];
    tool('tar', ['-czf', file, '--owner=1000', '--group=1000', '--numeric-owner', `--directory=${work}`, 'app-1.0']);
    expect(() => unpack(file, mkdtempSync(join(work, 'out-')))).toThrow('somebody else than root');
    mkdirSync(join(work, 'beside'), { recursive: true });
    tool('tar', ['-czf', two, '--owner=0', '--group=0', '--numeric-owner', `--directory=${work}`, 'app-1.0', 'beside']);
    expect(() => unpack(two, mkdtempSync(join(work, 'out-')))).toThrow('more than one folder');
  });
});
