import { expect, it } from 'vitest';

// @ts-expect-error a script without types
import { licences } from '../../../scripts/checks/supply.mjs';

interface Told {
  readonly packages: { readonly name: string; readonly licence: string }[];
  readonly problems: string[];
  readonly elsewhere: string[];
}

const tell = (lock: object, installed: (path: string) => string | null = () => null): Told =>
  licences(lock, installed) as Told;

// The bug these catch: a package without a licence in the lockfile was not looked at, whatever its licence
it('reads the package itself where the lockfile is silent', () => {
  const lock = {
    '': {},
    'node_modules/a': { version: '1.0.0', license: 'MIT' },
    'node_modules/b': { version: '1.0.0' },
  };
  expect(tell(lock, (path) => (path === 'node_modules/b' ? 'AGPL-3.0' : null)).packages).toEqual([
    { name: 'node_modules/a', licence: 'MIT' },
    { name: 'node_modules/b', licence: 'AGPL-3.0' },
  ]);
});

it('reports what has none anywhere, and what is not there to be looked at', () => {
  expect(tell({ 'node_modules/a': { version: '1.0.0' } }).problems).toEqual([
    'node_modules/a: no licence in the lockfile, and it is not installed',
  ]);
  expect(tell({ 'node_modules/a': { version: '1.0.0' } }, () => 'UNKNOWN').problems).toHaveLength(1);
  // optional alone is no excuse: only another system's package can't be here
  expect(tell({ 'node_modules/a': { version: '1.0.0', optional: true } }).problems).toHaveLength(1);
});

it('names the packages of other systems apart, and leaves our own stand-in out', () => {
  const lock = {
    'node_modules/a-win32-x64': { version: '1.0.0', optional: true, os: ['win32'] },
    'node_modules/b/scripts/empty-package': {},
  };
  expect(tell(lock)).toEqual({ packages: [], problems: [], elsewhere: ['node_modules/a-win32-x64'] });
});
