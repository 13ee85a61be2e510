import { newSigningKeyPair, sign } from '../../../electron/core/crypto/ed25519.ts';
import type { SigningKeyPair } from '../../../electron/core/crypto/ed25519.ts';
import { cryptoReady } from '../../../electron/core/crypto/sodium.ts';
import { signedBytes } from '../../../electron/core/policy/decode-policy.ts';
import type { CompanyBuild } from '../../../electron/core/policy/load-policy.ts';
import type { AnchorStore, PolicyAnchor } from '../../../electron/core/policy/policy-anchor.ts';
import type { PolicySource } from '../../../electron/core/policy/policy-source.ts';

await cryptoReady;

export const NOW = Date.parse('2026-06-01T00:00:00Z');

export function policyText(change: Record<string, unknown> = {}): string {
  return JSON.stringify({
    format: 'sotto-policy',
    version: 1,
    organisation: 'Contoso',
    serial: 5,
    expires: '2027-01-01T00:00:00Z',
    settings: { 'zones.cloud.allowed': false },
    ...change,
  });
}

export const KEYS: SigningKeyPair = newSigningKeyPair();

export function signed(text: string, keys: SigningKeyPair = KEYS): string {
  const payload = Buffer.from(text, 'utf8');
  return JSON.stringify({
    format: 'sotto-signed-policy',
    version: 1,
    payload: payload.toString('base64'),
    signature: sign(signedBytes(payload), keys.secretKey).toString('base64'),
  });
}

export const COMPANY: CompanyBuild = { organisation: 'Contoso', policyKey: KEYS.publicKey, policy: null };

export function textSource(text: string | null): PolicySource {
  return { name: 'test', read: () => Promise.resolve(text === null ? { state: 'absent' } : { state: 'text', text }) };
}

/** An anchor that can be looked into, taken away and made unreachable. */
export function memoryAnchor(start: PolicyAnchor | null | 'unavailable' = null) {
  let held = start;
  const store: AnchorStore = {
    read: () => Promise.resolve(held),
    write: (next) => {
      if (held === 'unavailable') return Promise.reject(new Error('no keychain'));
      held = next;
      return Promise.resolve();
    },
  };
  return { store, held: () => held };
}
