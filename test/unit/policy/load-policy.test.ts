import { describe, expect, it } from 'vitest';

import { loadPolicy } from '../../../electron/core/policy/load-policy.ts';
import type { PolicyInForce, Remembered } from '../../../electron/core/policy/load-policy.ts';
import { POLICY_NAMES, policyKeys, STRICTEST_SETTINGS } from '../../../shared/policy/managed-policy.ts';
import { COMPANY, memoryAnchor, NOW, policyText, signed, textSource } from './policy-parts.ts';

const nothing: Remembered = { serial: 0, seenAt: 0 };

function why(policy: PolicyInForce): string {
  return policy.problem === null ? policy.state : `${policy.state}: ${policy.problem.code}`;
}

describe('without a company’s build', () => {
  const plain = { build: null, anchor: null, remembered: nothing, now: NOW };

  it('decides nothing when there is no policy', async () => {
    const policy = await loadPolicy({ ...plain, source: textSource(null) });
    expect(policy).toMatchObject({ state: 'none', settings: {} });
  });

  it('locks the keys that are there, and no other', async () => {
    const policy = await loadPolicy({ ...plain, source: textSource(policyText()) });
    expect([...policy.origins]).toEqual([['zones.cloud.allowed', 'machine']]);
  });

  it.each(POLICY_NAMES)('locks %s alone', async (name) => {
    const settings = { [name]: policyKeys[name].example };
    const policy = await loadPolicy({ ...plain, source: textSource(policyText({ settings })) });
    expect(policy).toMatchObject({ state: 'in-force', problem: null });
    expect([...policy.origins]).toEqual([[name, 'machine']]);
    expect(policy.settings).toEqual(settings);
  });

  it('closes on a policy that is broken (bug: a comma too many switches the policy off)', async () => {
    const policy = await loadPolicy({ ...plain, source: textSource(`${policyText()},`) });
    expect(why(policy)).toBe('fallback: not-json');
    expect(policy.settings).toMatchObject({ 'zones.cloud.allowed': false, 'export.plaintext': false });
  });
});

describe('a build that accepts signed policies only', () => {
  function load(text: string | null, anchor = memoryAnchor(), remembered: Remembered | number | null = 0, now = NOW) {
    const all = typeof remembered === 'number' ? { serial: remembered, seenAt: 0 } : remembered;
    return loadPolicy({ build: COMPANY, source: textSource(text), anchor: anchor.store, remembered: all, now });
  }

  it('is strictest without a policy', async () => {
    expect(why(await load(null))).toBe('fallback: missing');
  });

  it('anchors what it accepts, and refuses an older one afterwards', async () => {
    const anchor = memoryAnchor();
    expect(why(await load(signed(policyText({ serial: 7 })), anchor))).toBe('in-force');
    expect(anchor.held()).toMatchObject({ serial: 7 });
    expect(why(await load(signed(policyText({ serial: 6 })), anchor))).toBe('fallback: rolled-back');
    expect(why(await load(signed(policyText({ serial: 7 })), anchor))).toBe('in-force');
  });

  it('writes no anchor while the vault is closed (bug: a removed anchor heals before the vault can object)', async () => {
    const anchor = memoryAnchor();
    expect(why(await load(signed(policyText()), anchor, null))).toBe('in-force');
    expect(anchor.held()).toBeNull();
  });

  it('is strictest when the anchor was removed, until something newer comes', async () => {
    const anchor = memoryAnchor();
    expect(why(await load(signed(policyText({ serial: 5 })), anchor, 5))).toBe('fallback: anchor-missing');
    expect(why(await load(signed(policyText({ serial: 4 })), anchor, 5))).toBe('fallback: rolled-back');
    expect(why(await load(signed(policyText({ serial: 6 })), anchor, 5))).toBe('in-force');
  });

  it('is strictest where there is no keychain to hold the anchor', async () => {
    expect(why(await load(signed(policyText()), memoryAnchor('unavailable')))).toBe('fallback: anchor-missing');
  });

  it('is strictest when a policy that was in force is taken away', async () => {
    const build = { ...COMPANY, policy: { 'zones.cloud.allowed': true } };
    const source = textSource(null);
    const anchor = memoryAnchor({ serial: 3, seenAt: NOW }).store;
    expect(why(await loadPolicy({ build, source, anchor, remembered: nothing, now: NOW }))).toBe('fallback: missing');
  });

  it('does not let the clock be set back to before the expiry', async () => {
    const anchor = memoryAnchor();
    const short = signed(policyText({ expires: '2026-06-02T00:00:00Z' }));
    await load(short, anchor, 0, Date.parse('2026-06-01T12:00:00Z'));
    const late = await load(signed(policyText({ serial: 6 })), anchor, 0, Date.parse('2026-06-03T00:00:00Z'));
    expect(why(late)).toBe('in-force');
    expect(why(await load(short, anchor, 0, NOW))).toBe('fallback: expired');
  });

  it('remembers the time also of a policy that had run out (bug: it came back when the clock was set back)', async () => {
    const short = signed(policyText({ expires: '2026-06-02T00:00:00Z' }));
    const late = Date.parse('2026-06-03T00:00:00Z');
    const anchor = memoryAnchor({ serial: 5, seenAt: NOW });
    const expired = await load(short, anchor, 5, late);
    expect(why(expired)).toBe('fallback: expired');
    expect(expired.seenAt).toBe(late);
    expect(anchor.held()).toEqual({ serial: 5, seenAt: late });
    expect(why(await load(short, anchor, 5, NOW))).toBe('fallback: expired');
  });

  it('takes the vault’s word for the time when the anchor was removed or written anew and the clock set back', async () => {
    const short = signed(policyText({ expires: '2026-06-02T00:00:00Z' }));
    const remembered = { serial: 5, seenAt: Date.parse('2026-06-03T00:00:00Z') };
    const forged = memoryAnchor({ serial: 5, seenAt: 0 });
    expect(why(await load(short, forged, remembered, NOW))).toBe('fallback: expired');
    const removed = memoryAnchor();
    expect(why(await load(short, removed, remembered, NOW))).toBe('fallback: expired');
    // an expired policy heals no anchor
    expect(removed.held()).toBeNull();
  });

  it('wants a serial in what is signed', async () => {
    const text = signed(policyText({ serial: undefined }));
    expect(why(await load(text))).toBe('fallback: wrong-format');
  });
});

describe('what a company compiled in', () => {
  const build = {
    organisation: 'Contoso',
    policyKey: null,
    policy: { 'zones.cloud.allowed': false, 'dictionary.redact': ['Nightjar'] },
  };
  const base = { build, anchor: null, remembered: nothing, now: NOW };

  it('holds without a policy of the machine, which goes before it key by key', async () => {
    const alone = await loadPolicy({ ...base, source: textSource(null) });
    expect(alone.settings).toEqual(build.policy);
    const text = policyText({ settings: { 'zones.cloud.allowed': true, 'export.plaintext': false } });
    const both = await loadPolicy({ ...base, source: textSource(text) });
    expect(both.settings).toEqual({ ...build.policy, 'zones.cloud.allowed': true, 'export.plaintext': false });
    expect(both.origins.get('dictionary.redact')).toBe('build');
    expect(both.origins.get('zones.cloud.allowed')).toBe('machine');
  });

  it('keeps its dictionary under the strictest settings', async () => {
    const policy = await loadPolicy({ ...base, source: textSource('broken') });
    expect(policy.settings).toEqual({ ...build.policy, ...STRICTEST_SETTINGS });
  });
});
