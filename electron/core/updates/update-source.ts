import type { UpdateMode } from '../../../shared/contract/updates.ts';
import type { PolicySettings } from '../../../shared/policy/managed-policy.ts';
import type { CompanyBuild } from '../policy/load-policy.ts';

/** Where releases come from and what proves them. */
export interface UpdateSource {
  /** An https address that ends with a slash. */
  readonly server: string;
  /** Ed25519, 32 bytes. Only the build has one: whoever may name a server must not be able to name whom it trusts. */
  readonly key: Buffer;
}

/** Null: no server, or nothing to check its files with. Then nothing is ever asked. */
export function updateSource(build: CompanyBuild | null, policy: PolicySettings): UpdateSource | null {
  const server = policy['updates.server'] ?? build?.updateServer ?? null;
  const key = build?.releaseKey ?? null;
  return server === null || key === null ? null : { server: server.replace(/\/*$/, '/'), key };
}

export function updateMode(own: UpdateMode, policy: PolicySettings, source: UpdateSource | null): UpdateMode {
  return source === null ? 'off' : (policy['updates.mode'] ?? own);
}
