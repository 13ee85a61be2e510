import { expect, it } from 'vitest';

// @ts-expect-error a script without types
import { argumentsFor } from '../../../scripts/package/sign-windows.mjs';

it('signs with a certificate of the store, or with Trusted Signing, or not at all', () => {
  expect(argumentsFor({})).toBeNull();
  expect(argumentsFor({ SOTTO_SIGN_SHA1: 'ab'.repeat(20) })).toEqual(['/sha1', 'ab'.repeat(20)]);
  const trusted = { SOTTO_TRUSTED_SIGNING_DLIB: 'a.dll', SOTTO_TRUSTED_SIGNING_METADATA: 'b.json' };
  expect(argumentsFor(trusted)).toEqual(['/dlib', 'a.dll', '/dmdf', 'b.json']);
});

it.each([{ SOTTO_SIGN_SHA1: '' }, { SOTTO_SIGN_SHA1: 'xyz' }, { SOTTO_TRUSTED_SIGNING_DLIB: 'a.dll' }])(
  'fails on half a setting, so that no unsigned file passes for a signed one: %o',
  (env) => {
    expect(() => argumentsFor(env) as unknown).toThrow();
  },
);
