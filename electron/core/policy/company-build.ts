import { z } from 'zod';

import { policySettings } from '../../../shared/policy/managed-policy.ts';
import type { CompanyBuild } from './load-policy.ts';

/** Put in at build time (docs/admin/build.md): a JSON text, or null. Tests run the sources, where there is none. */
declare const __COMPANY_BUILD__: string | null;

export const companyBuildShape = z.strictObject({
  organisation: z.string().min(1).max(200),
  /** Ed25519 public key, 32 bytes, base64. */
  policyKey: z.base64().length(44).nullable(),
  policy: policySettings.nullable(),
  /** An https address. */
  updateServer: z.string().startsWith('https://').nullable().default(null),
  /** Ed25519 public key that releases are signed with, 32 bytes, base64. */
  releaseKey: z.base64().length(44).nullable().default(null),
});

/** What this build was made with. Throws on a text that no build of ours would hold: such a build must not start. */
export function companyBuild(): CompanyBuild | null {
  const text = typeof __COMPANY_BUILD__ === 'undefined' ? null : __COMPANY_BUILD__;
  if (text === null) return null;
  const { policyKey, releaseKey, ...rest } = companyBuildShape.parse(JSON.parse(text));
  return { ...rest, policyKey: bytesOf(policyKey), releaseKey: bytesOf(releaseKey) };
}

const bytesOf = (base64: string | null): Buffer | null => (base64 === null ? null : Buffer.from(base64, 'base64'));
