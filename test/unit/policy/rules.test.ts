import { describe, expect, it } from 'vitest';

import { applyRoutePolicy } from '../../../electron/core/policy/apply-route-policy.ts';
import { objectionToModel, objectionToProvider, withPolicy } from '../../../electron/core/policy/provider-rules.ts';
import { DEFAULT_ROUTE_POLICY } from '../../../shared/domain/default-policy.ts';
import { routePolicy } from '../../../shared/domain/policy.ts';
import type { ProviderSettings } from '../../../shared/domain/provider.ts';
import { POLICY_NAMES, policyKeys, policySettings, STRICTEST_SETTINGS } from '../../../shared/policy/managed-policy.ts';
import type { PolicyName, PolicySettings } from '../../../shared/policy/managed-policy.ts';

const provider = {
  id: 'far',
  kind: 'openai-compatible',
  zone: 'cloud',
  baseUrl: 'https://api.eu.example.com/v1',
  clientCertificate: null,
} as ProviderSettings;

describe('the route policy', () => {
  it('stays a whole route policy under the strictest settings, with both zones closed', () => {
    const policy = applyRoutePolicy(DEFAULT_ROUTE_POLICY, STRICTEST_SETTINGS);
    expect(routePolicy.safeParse(policy).success).toBe(true);
    expect(policy).toMatchObject({
      ceilings: { private: null, cloud: null },
      overrides: { private: null, cloud: null },
      mayLetThrough: [],
    });
  });

  it('changes what a key decides and nothing else', () => {
    const policy = applyRoutePolicy(DEFAULT_ROUTE_POLICY, { 'findings.email': 'block' });
    expect(policy).toEqual({
      ...DEFAULT_ROUTE_POLICY,
      findings: { ...DEFAULT_ROUTE_POLICY.findings, email: 'block' },
    });
  });

  it('closes a zone whatever ceiling stands beside (bug: a ceiling opens a zone that is not allowed)', () => {
    const policy = applyRoutePolicy(DEFAULT_ROUTE_POLICY, {
      'zones.cloud.allowed': false,
      'zones.cloud.ceiling': 'restricted',
      'zones.cloud.override': 'restricted',
    });
    expect(policy.ceilings.cloud).toBeNull();
    expect(policy.overrides.cloud).toBeNull();
  });
});

describe('providers', () => {
  it.each<[PolicySettings, PolicyName | null]>([
    [{ 'providers.hosts': ['api.eu.example.com'] }, null],
    [{ 'providers.hosts': ['*.example.com'] }, null],
    [{ 'providers.hosts': ['*.eu.example.com'] }, null],
    [{ 'providers.hosts': ['example.com'] }, 'providers.hosts'],
    [{ 'providers.hosts': [] }, 'providers.hosts'],
    [{ 'providers.regions': ['eu'] }, null],
    [{ 'providers.regions': ['us'] }, 'providers.regions'],
    [{ 'providers.regions': ['e'] }, 'providers.regions'],
    [{ 'providers.kinds': ['openai'] }, 'providers.kinds'],
    [{ 'zones.cloud.allowed': false }, 'zones.cloud.allowed'],
    [{ 'zones.private.allowed': false }, null],
  ])('%o', (settings, objection) => {
    expect(objectionToProvider(provider, settings)).toBe(objection);
  });

  it('does not take a host that only ends alike for one below (bug: evilexample.com passes for example.com)', () => {
    const evil = { ...provider, baseUrl: 'https://evilexample.com' };
    expect(objectionToProvider(evil, { 'providers.hosts': ['*.example.com'] })).toBe('providers.hosts');
    const user = { ...provider, baseUrl: 'https://api.example.com@evil.com/' };
    expect(objectionToProvider(user, { 'providers.hosts': ['*.example.com'] })).toBe('providers.hosts');
  });

  it('wants mutual TLS in the private zone when the policy does', () => {
    const own = { ...provider, zone: 'private' as const };
    const settings = { 'providers.requireClientCertificate': true };
    expect(objectionToProvider(own, settings)).toBe('providers.requireClientCertificate');
    expect(objectionToProvider({ ...own, clientCertificate: '-----BEGIN CERTIFICATE-----' }, settings)).toBeNull();
  });

  it('matches models by pattern, whole', () => {
    const settings = { 'providers.models': ['azure/gpt-*', 'corp/*-chat', 'x/y'] };
    for (const model of ['azure/gpt-5', 'corp/a-chat', 'x/y']) expect(objectionToModel(model, settings)).toBeNull();
    for (const model of ['azure/o3', 'corp/a-chat-2', 'x/yz', 'corp/chat']) {
      expect(objectionToModel(model, settings)).toBe('providers.models');
    }
  });

  it('knows a host with a dot at its end (bug: the pins of `llm.example` did not count for `llm.example.`)', () => {
    const own = { ...provider, pins: [] };
    for (const [baseUrl, pinned] of [
      ['https://api.eu.example.com./v1', true],
      ['https://API.eu.example.com.:8443/v1', true],
      ['https://api.eu.example.com.evil.example/v1', false],
    ] as const) {
      const settings = { 'providers.pins': { 'api.eu.example.com': ['x'] } };
      expect(withPolicy({ ...own, baseUrl }, settings).pins, baseUrl).toEqual(pinned ? ['x'] : []);
    }
    expect(
      objectionToProvider(
        { ...own, baseUrl: 'https://api.eu.example.com./v1' },
        { 'providers.hosts': ['api.eu.example.com'] },
      ),
    ).toBeNull();
  });

  it('puts the proxy, authorities and pins of the policy before the person’s', () => {
    const own = { ...provider, zone: 'private' as const, ca: [], systemCa: true, pins: [], proxy: null };
    const changed = withPolicy(own, {
      'providers.proxy': 'socks5://proxy.corp.example:1080',
      'providers.ca': ['-----BEGIN CERTIFICATE-----'],
      'providers.pins': { 'api.eu.example.com': ['x'] },
    });
    expect(changed).toMatchObject({
      proxy: { kind: 'socks5', host: 'proxy.corp.example', port: 1080 },
      systemCa: false,
      pins: ['x'],
    });
  });
});

describe('every key', () => {
  it('has a strictest value and an example that its own schema accepts', () => {
    expect(policySettings.safeParse(STRICTEST_SETTINGS).success).toBe(true);
    for (const name of POLICY_NAMES) {
      expect(policyKeys[name].schema.safeParse(policyKeys[name].example).success, name).toBe(true);
    }
  });

  it('is not about telemetry: there is none to configure', () => {
    expect(POLICY_NAMES.filter((name) => /telemetry|analytics|crash|usage/i.test(name))).toEqual([]);
  });
});
