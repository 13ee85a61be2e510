import { z } from 'zod';

import { appKeys } from './keys/app.ts';
import { findingKeys } from './keys/findings.ts';
import { modelKeys } from './keys/models.ts';
import { providerKeys } from './keys/providers.ts';
import { retentionKeys } from './keys/retention.ts';
import { transferKeys } from './keys/transfer.ts';
import { vaultKeys } from './keys/vault.ts';
import { zoneKeys } from './keys/zones.ts';
import type { PolicyKey } from './policy-key.ts';

/**
 * Everything a company may decide, and the one source of the JSON schema, the guide, the group policy templates and the
 * macOS manifest. Telemetry has no key: there is none.
 */
export const policyKeys = {
  ...zoneKeys,
  ...findingKeys,
  ...providerKeys,
  ...retentionKeys,
  ...transferKeys,
  ...vaultKeys,
  ...modelKeys,
  ...appKeys,
} as const;

export type PolicyName = keyof typeof policyKeys;
export type PolicyValue<K extends PolicyName> = z.infer<(typeof policyKeys)[K]['schema']>;
/** Decided keys only: each is locked alone, every other stays with the person. */
export type PolicySettings = { readonly [K in PolicyName]?: PolicyValue<K> };

export const POLICY_NAMES = Object.keys(policyKeys) as readonly PolicyName[];

export function isPolicyName(name: string): name is PolicyName {
  return Object.hasOwn(policyKeys, name);
}

function shapeOf(): Record<string, z.ZodOptional> {
  const all: Readonly<Record<string, PolicyKey>> = policyKeys;
  return Object.fromEntries(
    Object.entries(all).map(([name, { schema, title, help }]) => [
      name,
      schema.meta({ title, description: help }).optional(),
    ]),
  );
}

export const policySettings = z.strictObject(shapeOf()) as unknown as z.ZodType<PolicySettings>;

/** The file of a policy: `/etc/sotto/policy.json`, or the payload of a signed one. */
export const policyDocument = z.strictObject({
  $schema: z.string().max(2000).optional(),
  format: z.literal('sotto-policy'),
  version: z.literal(1),
  /** Who decided, as people should read it. */
  organisation: z.string().min(1).max(200),
  /** Counts up with every policy that is signed: an older one is refused. */
  serial: z.int().min(1).max(Number.MAX_SAFE_INTEGER).optional(),
  /** ISO 8601 date and time in UTC. */
  expires: z.iso.datetime().optional(),
  settings: policySettings,
});

export type PolicyDocument = z.infer<typeof policyDocument>;

/** A policy document, signed. */
export const signedPolicy = z.strictObject({
  format: z.literal('sotto-signed-policy'),
  version: z.literal(1),
  /** The exact UTF-8 bytes of a policy document, base64. */
  payload: z.base64().max(20_000_000),
  /** Ed25519 (RFC 8032) of `sotto-signed-policy-1`, a zero byte and the payload's bytes; base64, 64 bytes. */
  signature: z.base64().length(88),
});

/** What holds when a policy should be in force and none can be trusted: the device zone only, nothing taken out, nothing deleted. */
export const STRICTEST_SETTINGS: PolicySettings = Object.fromEntries(
  Object.entries(policyKeys as Readonly<Record<string, PolicyKey>>).flatMap(([name, { strictest }]) =>
    strictest === undefined ? [] : [[name, strictest]],
  ),
);
