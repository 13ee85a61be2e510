import { cryptoReady } from '../crypto/sodium.ts';
import type { Keychain } from '../vault/keychain.ts';
import { loadPolicy, strictestPolicy } from './load-policy.ts';
import type { CompanyBuild } from './load-policy.ts';
import { machineSource } from './machine-source.ts';
import { keychainAnchor } from './policy-anchor.ts';
import { createPolicyKeeper } from './policy-keeper.ts';
import type { PolicyKeeper } from './policy-keeper.ts';
import type { PolicySource } from './policy-source.ts';
import { problem } from './policy-problem.ts';

/** The policy of this computer. The keychain is asked only by builds that accept signed policies. */
export function createPolicy(
  build: CompanyBuild | null,
  keychain: Keychain,
  source: PolicySource = machineSource(),
): PolicyKeeper {
  const publicKey = build?.policyKey ?? null;
  const anchor = publicKey === null ? null : keychainAnchor(keychain, publicKey);
  return createPolicyKeeper({
    async load(remembered) {
      if (publicKey !== null) await cryptoReady;
      return loadPolicy({ build, source, anchor, remembered, now: Date.now() });
    },
    strictest: strictestPolicy(build, problem('unreadable')),
  });
}
