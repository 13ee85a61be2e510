import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { newSigningKeyPair } from '../../../electron/core/crypto/ed25519.ts';
import { decodePolicy } from '../../../electron/core/policy/decode-policy.ts';
import { KEYS, NOW, policyText, signed } from './policy-parts.ts';

const open = { publicKey: null, now: NOW };
const company = { publicKey: KEYS.publicKey, now: NOW };

function codes(text: string, options: Parameters<typeof decodePolicy>[1]): string[] {
  const decoding = decodePolicy(text, options);
  return decoding.ok ? [] : decoding.problems.map(({ code, key }) => (key === null ? code : `${code} ${key}`));
}

describe('an unsigned policy', () => {
  it('is read where the build has no key', () => {
    const decoding = decodePolicy(policyText(), open);
    expect(decoding.ok && decoding.document.settings).toEqual({ 'zones.cloud.allowed': false });
  });

  it('names the key that is unknown or has a wrong value (bug: a typing error opens what was meant to be locked)', () => {
    const settings = { 'zones.cloud.alowed': false, 'zones.cloud.ceiling': 'secret' };
    expect(codes(policyText({ settings }), open).toSorted()).toEqual([
      'bad-value zones.cloud.ceiling',
      'unknown-key zones.cloud.alowed',
    ]);
  });

  it.each([
    ['', 'not-json'],
    ['{', 'not-json'],
    ['null', 'wrong-format'],
    ['[]', 'wrong-format'],
    ['{"format":"other"}', 'wrong-format format'],
    [policyText({ version: 2 }), 'wrong-format version'],
    [policyText({ expires: '2026-05-31T23:59:59Z' }), 'expired'],
    [policyText({ serial: 0 }), 'wrong-format serial'],
    [policyText({ extra: 1 }), 'wrong-format extra'],
  ])('is refused as a whole when anything is wrong: %s', (text, code) => {
    expect(codes(text, open)).toContain(code);
  });

  it('is read with the mark that Windows editors put first', () => {
    expect(decodePolicy(`\uFEFF${policyText()}`, open).ok).toBe(true);
  });
});

describe('where the build has a key', () => {
  it('accepts what that key signed', () => {
    const decoding = decodePolicy(signed(policyText()), company);
    expect(decoding.ok && decoding.signed).toBe(true);
  });

  it('refuses an unsigned policy, however right it is', () => {
    expect(codes(policyText(), company)).toEqual(['unsigned']);
  });

  it('refuses what another key signed', () => {
    expect(codes(signed(policyText(), newSigningKeyPair()), company)).toEqual(['signature-wrong']);
  });

  it('refuses every change of a single bit', () => {
    const text = signed(policyText());
    const envelope = JSON.parse(text) as { payload: string; signature: string };
    fc.assert(
      fc.property(fc.constantFrom('payload' as const, 'signature' as const), fc.nat(), fc.nat(7), (part, at, bit) => {
        const bytes = Buffer.from(envelope[part], 'base64');
        const index = at % bytes.length;
        bytes[index] = (bytes[index] ?? 0) ^ (1 << bit);
        const changed = JSON.stringify({ ...envelope, [part]: bytes.toString('base64') });
        expect(codes(changed, company)).toEqual(['signature-wrong']);
      }),
      { numRuns: 300 },
    );
  });

  it('refuses the payload’s own signature without its purpose (bug: a signature made for something else counts)', () => {
    const envelope = JSON.parse(signed(policyText())) as { payload: string };
    const bare = { ...envelope, signature: Buffer.alloc(64).toString('base64') };
    expect(codes(JSON.stringify(bare), company)).toEqual(['signature-wrong']);
  });
});

it('throws on no text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
      decodePolicy(text, open);
      decodePolicy(text, company);
    }),
  );
});
