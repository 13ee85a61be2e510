import { expect, it } from 'vitest';

// @ts-expect-error a script without types
import { unanswered } from '../../../scripts/checks/supply.mjs';

// the bug: a package with a forged signature that counts as a registry that did not answer
it.each([
  ['audited 1503 packages in 4s\n\n1 package has an invalid registry signature:\n', false],
  ['audited 404 packages in 4s\n\n2 packages have missing registry signatures', false],
  ['npm error code E404\nnpm error 404 Not Found - GET https://registry.invalid/-/npm/v1/keys', true],
  ['npm error code ECONNREFUSED', true],
  ['found no dependencies to audit that were installed from a supported registry', true],
  ['something else went wrong', false],
])('%j left the question open: %s', (output, open) => {
  expect(unanswered(output)).toBe(open);
});
