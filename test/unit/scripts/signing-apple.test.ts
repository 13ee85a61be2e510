import { expect, it } from 'vitest';

// @ts-expect-error a script without types
import { appleSigning } from '../../../scripts/package/signing-apple.mjs';

interface Told {
  readonly notarize: boolean;
  readonly said: string[];
}

const ALL = { APPLE_API_KEY: 'key.p8', APPLE_API_KEY_ID: 'id', APPLE_API_ISSUER: 'issuer', CSC_LINK: 'cert.p12' };
const tell = (env: object): Told => appleSigning(env) as Told;

// the bug: a package that nobody signed or notarised, and nobody said so
it('notarises with everything, and says which variable is absent without', () => {
  expect(tell(ALL)).toEqual({ notarize: true, said: [] });
  const { notarize, said } = tell({});
  expect(notarize).toBe(false);
  for (const name of Object.keys(ALL)) expect(said.join('\n')).toContain(name);
});

it.each(['APPLE_API_KEY', 'APPLE_API_KEY_ID', 'APPLE_API_ISSUER'])('fails without %s alone, and names it', (name) => {
  expect(() => tell({ ...ALL, [name]: undefined })).toThrow(name);
  expect(() => tell({ ...ALL, [name]: '' })).toThrow(name);
});
