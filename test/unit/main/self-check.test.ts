import { createHash } from 'node:crypto';
import fs, { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { checkFiles, mayRun } from '../../../electron/processes/check-files.ts';
import { fusesAreBlown } from '../../../electron/processes/read-fuses.ts';
import { refusedVariable } from '../../../electron/processes/refused-variable.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

// The bugs these catch: an app that runs on with half an update or somebody's hand in it, and one that ends for nothing.

const MARK = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const wire = (states: string, version = 1): Buffer =>
  Buffer.concat([Buffer.from(MARK), Buffer.from([version, states.length]), Buffer.from(states)]);

function packaged(): string {
  const resources = tempFolder();
  mkdirSync(join(resources, 'app.asar.unpacked'));
  const files = { 'app.asar': 'archive', 'app.asar.unpacked/a.node': 'native' };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(resources, name), text);
  const list = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, createHash('sha256').update(text).digest('hex')]),
  );
  writeFileSync(join(resources, 'integrity.json'), JSON.stringify(list));
  return resources;
}

it('finds the files as they were packaged, and says when nothing lists them', async () => {
  expect(await checkFiles(packaged(), fs)).toBe('as-packaged');
  expect(await checkFiles(tempFolder(), fs)).toBe('unlisted');
});

// the bug: whoever changed a file took the list away as well, and nothing was compared
it('lets no package for Linux run without its list', () => {
  expect(mayRun('unlisted', 'linux')).toBe(false);
  expect(mayRun('changed', 'linux')).toBe(false);
  expect(mayRun('as-packaged', 'linux')).toBe(true);
  // there Electron and the signature look
  for (const platform of ['win32', 'darwin'] as const) {
    expect(mayRun('unlisted', platform)).toBe(true);
    expect(mayRun('changed', platform)).toBe(false);
  }
});

it.each<[string, (resources: string) => void]>([
  ['a byte of the archive', (at) => writeFileSync(join(at, 'app.asar'), 'archivf')],
  ['a native part', (at) => writeFileSync(join(at, 'app.asar.unpacked', 'a.node'), 'other')],
  ['a part that is gone', (at) => rmSync(join(at, 'app.asar.unpacked', 'a.node'))],
  ['a list that is none', (at) => writeFileSync(join(at, 'integrity.json'), '{')],
  ['a list without the archive', (at) => writeFileSync(join(at, 'integrity.json'), '{}')],
])('notices %s', async (_what, spoil) => {
  const resources = packaged();
  spoil(resources);
  expect(await checkFiles(resources, fs)).toBe('changed');
});

it.each([
  ['blown, at the start', wire('01001100'), true],
  ['blown, across two pieces', Buffer.concat([Buffer.alloc(1024 * 1024 - 20), wire('01001100')]), true],
  ['run as Node', wire('11001100'), false],
  ['NODE_OPTIONS', wire('01101100'), false],
  ['the inspector', wire('01011100'), false],
  ['a folder beside the archive', wire('01001000'), false],
  ['of a later kind', wire('01001100', 2), false],
  ['none at all', Buffer.from('no fuse in here'), false],
])('reads fuses: %s', async (_what, bytes, right) => {
  const program = join(tempFolder(), 'app');
  writeFileSync(program, Buffer.concat([bytes, Buffer.alloc(64)]));
  expect(await fusesAreBlown(program, fs)).toBe(right);
});

it('names a variable that loads somebody’s library, and no other', () => {
  expect(refusedVariable({ LD_PRELOAD: '/tmp/x.so' })).toBe('LD_PRELOAD');
  expect(refusedVariable({ LD_AUDIT: '/tmp/x.so' })).toBe('LD_AUDIT');
  expect(refusedVariable({ DYLD_INSERT_LIBRARIES: '/tmp/x' })).toBe('DYLD_INSERT_LIBRARIES');
  expect(
    refusedVariable({ LD_PRELOAD: '', LD_LIBRARY_PATH: '/opt/x', GTK_MODULES: 'gail', LANG: 'C' }),
  ).toBeUndefined();
});
