import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { requireOutside } from '../../../electron/core/vault/outside-profile.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

// The bug: an export in the clear lies in the folder that is promised to hold nothing but sealed files.
it('refuses every way into the data folder, and nothing beside it', async () => {
  const folder = tempFolder();
  const profile = join(folder, 'sotto');
  mkdirSync(join(profile, 'backups'), { recursive: true });
  mkdirSync(join(folder, 'sotto-exports'));
  symlinkSync(join(profile, 'backups'), join(folder, 'elsewhere'));
  symlinkSync(profile, join(folder, 'profile-by-link'));
  for (const path of [
    join(profile, 'all.json'),
    join(profile, 'new', 'deeper', 'all.json'),
    join(folder, 'elsewhere', 'all.json'),
    join(folder, 'sotto-exports', '..', 'sotto', 'x.json'),
  ]) {
    await expect(requireOutside(profile, path), path).rejects.toMatchObject({ code: 'FILE_IN_PROFILE' });
  }
  await expect(requireOutside(join(folder, 'profile-by-link'), join(profile, 'x.json'))).rejects.toMatchObject({
    code: 'FILE_IN_PROFILE',
  });
  for (const path of [
    join(folder, 'all.json'),
    join(folder, 'sotto-exports', 'all.json'),
    join(folder, 'sotto.json'),
  ]) {
    await expect(requireOutside(profile, path), path).resolves.toBeUndefined();
  }
});
