import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { effectiveLockRules } from '../../../electron/core/app/lock-rules.ts';
import { applyRoutePolicy } from '../../../electron/core/policy/apply-route-policy.ts';
import { effectiveRekeyDays } from '../../../electron/core/purge/rekey-schedule.ts';
import { effectiveRules, KEEP_ALL, policyLimit } from '../../../electron/core/retention/effective-rules.ts';
import { updateMode, updateSource } from '../../../electron/core/updates/update-source.ts';
import type { CallName, CallParams } from '../../../shared/contract.ts';
import { DEFAULT_ROUTE_POLICY } from '../../../shared/domain/default-policy.ts';
import { FINDING_TYPES } from '../../../shared/domain/finding-type.ts';
import { SENSITIVITIES } from '../../../shared/domain/sensitivity.ts';
import type { Sensitivity } from '../../../shared/domain/sensitivity.ts';
import type { FindingType } from '../../../shared/domain/finding-type.ts';
import type { PolicyName, PolicySettings } from '../../../shared/policy/managed-policy.ts';
import { POLICY_NAMES } from '../../../shared/policy/managed-policy.ts';
import { openCore } from '../../fixtures/start-core.ts';
import type { TestCore } from '../../fixtures/start-core.ts';

/**
 * The bug this catches: a key that can be set, is shown as locked, and that nothing obeys. Every key has its proof here or
 * names the test that has it; a new key without one does not compile.
 */
const ROOT = resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'sotto-every-key-'));
const file = join(folder, 'policy.json');
const PASSPHRASE = 'correct horse battery';
const proof = { kind: 'passphrase', passphrase: PASSPHRASE } as const;
let core: TestCore;
let close: () => Promise<void>;
let conversation = '';

async function decide(settings: PolicySettings): Promise<void> {
  const text = { format: 'sotto-policy', version: 1, organisation: 'Contoso', settings };
  writeFileSync(file, JSON.stringify(text), { mode: 0o600 });
  expect((await core.call('policy.reload', {})).state).toBe('in-force');
}

beforeAll(async () => {
  vi.stubGlobal('__DEV_BUILD__', true);
  vi.stubEnv('SOTTO_TEST_POLICY', file);
  writeFileSync(file, JSON.stringify({ format: 'sotto-policy', version: 1, organisation: 'C', settings: {} }), {
    mode: 0o600,
  });
  ({ core, close } = await openCore());
  ({ id: conversation } = await core.call('conversations.create', { title: 'Kept' }));
});
beforeEach(() => decide({}));
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true, force: true });
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** Core refuses the call by that key, and does it without the key. */
function refused<M extends CallName>(key: PolicyName, settings: PolicySettings, method: M, params: CallParams<M>) {
  return async (): Promise<void> => {
    await decide(settings);
    await expect(core.call(method, params)).rejects.toMatchObject({ code: 'POLICY_FORBIDS', params: { key } });
  };
}

type Proof = (() => Promise<void> | void) | { readonly in: string };

const POLICY_PROVIDERS = { in: 'test/integration/core/policy-providers.test.ts' };
const RULES = { in: 'test/unit/policy/rules.test.ts' };
const LIBRARY = { in: 'test/unit/models/model-library.test.ts' };
const DOWNLOADS = { in: 'test/integration/models/downloads.test.ts' };

function decides(type: FindingType): Proof {
  return () => {
    for (const action of ['allow', 'redact', 'keep-on-device', 'block'] as const) {
      const settings: PolicySettings = { [`findings.${type}`]: action };
      expect(applyRoutePolicy(DEFAULT_ROUTE_POLICY, settings).findings[type]).toBe(action);
    }
  };
}

function limits(level: Sensitivity): Proof {
  return () => {
    const policy: PolicySettings = { [`retention.${level}Days`]: 30 };
    expect(effectiveRules({ ...KEEP_ALL, days: 90 }, policy).bySensitivity[level]).toBe(30);
    expect(effectiveRules({ ...KEEP_ALL, bySensitivity: { [level]: null } }, policy).bySensitivity[level]).toBe(30);
    expect(policyLimit(level, policy)).toBe(30);
  };
}

const findings = Object.fromEntries(FINDING_TYPES.map((type) => [`findings.${type}`, decides(type)])) as Record<
  `findings.${FindingType}`,
  Proof
>;

const days = Object.fromEntries(SENSITIVITIES.map((level) => [`retention.${level}Days`, limits(level)])) as Record<
  `retention.${Sensitivity}Days`,
  Proof
>;

const serverOf = (policy: PolicySettings): string | undefined =>
  updateSource(
    {
      organisation: 'C',
      policyKey: null,
      policy: null,
      updateServer: 'https://own.example',
      releaseKey: Buffer.alloc(32),
    },
    policy,
  )?.server;

const PROOFS: Record<PolicyName, Proof> = {
  'zones.private.allowed': POLICY_PROVIDERS,
  'zones.cloud.allowed': POLICY_PROVIDERS,
  'zones.cloud.ceiling': POLICY_PROVIDERS,
  'zones.cloud.override': POLICY_PROVIDERS,
  'zones.private.ceiling': () => {
    const { ceilings } = applyRoutePolicy(DEFAULT_ROUTE_POLICY, { 'zones.private.ceiling': 'public' });
    expect(ceilings).toEqual({ ...DEFAULT_ROUTE_POLICY.ceilings, private: 'public' });
  },
  'zones.private.override': () => {
    const { overrides } = applyRoutePolicy(DEFAULT_ROUTE_POLICY, { 'zones.private.override': 'none' });
    expect(overrides).toEqual({ ...DEFAULT_ROUTE_POLICY.overrides, private: null });
  },
  ...findings,
  'findings.letThrough': POLICY_PROVIDERS,
  'dictionary.redact': POLICY_PROVIDERS,
  'dictionary.allow': POLICY_PROVIDERS,
  'providers.userMayAdd': POLICY_PROVIDERS,
  'providers.kinds': POLICY_PROVIDERS,
  'providers.hosts': POLICY_PROVIDERS,
  'providers.privateHosts': POLICY_PROVIDERS,
  'providers.models': POLICY_PROVIDERS,
  'providers.regions': POLICY_PROVIDERS,
  'providers.ca': RULES,
  'providers.requireClientCertificate': POLICY_PROVIDERS,
  'providers.pins': POLICY_PROVIDERS,
  'providers.proxy': POLICY_PROVIDERS,
  ...days,
  'retention.maximumDays': { in: 'test/integration/lifecycle/retention.test.ts' },
  'retention.ledgerDays': () => {
    expect(effectiveRules(KEEP_ALL, { 'retention.ledgerDays': 30 }).ledgerBodyDays).toBe(30);
    expect(effectiveRules({ ...KEEP_ALL, ledgerBodyDays: 90 }, { 'retention.ledgerDays': 30 }).ledgerBodyDays).toBe(30);
  },
  async 'retention.minimumDays'() {
    const settings: PolicySettings = { 'retention.minimumDays': 30 };
    const key = 'retention.minimumDays';
    const young = { ids: [conversation] };
    await refused(key, settings, 'conversations.delete', young)();
    await refused(key, settings, 'purge.run', { scope: 'conversation', id: conversation })();
    await refused(key, settings, 'purge.run', { scope: 'all' })();
    await refused(key, settings, 'vault.destroy', { confirm: 'destroy' })();
  },
  async 'retention.legalHold'() {
    const settings: PolicySettings = { 'retention.legalHold': true };
    const key = 'retention.legalHold';
    await refused(key, settings, 'conversations.delete', { ids: [conversation] })();
    await refused(key, settings, 'purge.run', { scope: 'all' })();
    await refused(key, settings, 'retention.run', {})();
    await refused(key, settings, 'vault.destroy', { confirm: 'destroy' })();
    // nor does a new backup push an older one out: it may be the only one with what is held
    await core.call('settings.set', { backups: { every: 'off', keep: 1 } });
    for (const _ of [1, 2]) await core.call('backup.make', { path: null });
    expect((await core.call('backup.list', {})).items).toHaveLength(2);
    await decide({});
    await core.call('backup.make', { path: null });
    expect((await core.call('backup.list', {})).items).toHaveLength(1);
    await decide(settings);
    const { id } = await core.call('conversations.create', { temporary: true });
    await core.call('conversations.delete', { ids: [id] });
  },
  'export.plaintext': refused('export.plaintext', { 'export.plaintext': false }, 'transfer.export', {
    format: 'json',
    path: join(folder, 'out.json'),
    plaintextAcknowledged: true,
  }),
  'export.encrypted': refused('export.encrypted', { 'export.encrypted': false }, 'transfer.export', {
    format: 'sotto',
    path: join(folder, 'out.sotto'),
    passphrase: PASSPHRASE,
  }),
  'import.allowed': refused('import.allowed', { 'import.allowed': false }, 'transfer.import', {
    path: join(folder, 'in.json'),
    dryRun: true,
  }),
  async 'backups.allowed'() {
    const settings: PolicySettings = { 'backups.allowed': false };
    await refused('backups.allowed', settings, 'backup.make', { path: null })();
    const from = { kind: 'folder', path: folder } as const;
    await refused('backups.allowed', settings, 'backup.restore', { from, key: proof })();
    expect((await core.call('backup.list', {})).every).toBe('off');
  },
  async 'backups.every'() {
    await core.call('settings.set', { backups: { every: 'off', keep: 5 } });
    await decide({ 'backups.every': 'weekly' });
    expect((await core.call('backup.list', {})).every).toBe('weekly');
  },
  async 'vault.secondFactor'() {
    const access = { mode: 'passphrase', passphrase: PASSPHRASE } as const;
    await refused('vault.secondFactor', { 'vault.secondFactor': true }, 'vault.setAccess', { proof, access })();
    // the open vault has one factor: nothing of it is answered until it has two
    await expect(core.call('conversations.list', { limit: 1 })).rejects.toMatchObject({ code: 'TWO_FACTORS_NEEDED' });
  },
  async 'vault.minimumPassphrase'() {
    await decide({ 'vault.minimumPassphrase': 30 });
    const access = { mode: 'passphrase', passphrase: PASSPHRASE } as const;
    await expect(core.call('vault.setAccess', { proof, access })).rejects.toMatchObject({
      code: 'VAULT_PASSPHRASE_TOO_SHORT',
    });
  },
  'vault.keyExport': refused('vault.keyExport', { 'vault.keyExport': false }, 'keys.export', { proof }),
  'vault.rekeyDays': () => {
    expect(effectiveRekeyDays(null, { 'vault.rekeyDays': 30 })).toBe(30);
    expect(effectiveRekeyDays(90, { 'vault.rekeyDays': 30 })).toBe(30);
    expect(effectiveRekeyDays(7, { 'vault.rekeyDays': 30 })).toBe(7);
  },
  'lock.idleMinutes': () => {
    const own = { idleMinutes: null, onScreenLock: false, onSuspend: false };
    expect(effectiveLockRules(own, { 'lock.idleMinutes': 15 }).idleMinutes).toBe(15);
    expect(effectiveLockRules({ ...own, idleMinutes: 60 }, { 'lock.idleMinutes': 15 }).idleMinutes).toBe(15);
  },
  'lock.onScreenLock': () => {
    const own = { idleMinutes: null, onScreenLock: false, onSuspend: false };
    expect(effectiveLockRules(own, { 'lock.onScreenLock': true }).onScreenLock).toBe(true);
  },
  'lock.onSuspend': { in: 'test/e2e/security.spec.ts' },
  'models.userMayAdd': LIBRARY,
  'models.sha256': LIBRARY,
  'models.hosts': DOWNLOADS,
  'models.mirror': { in: 'test/unit/models/host-rules.test.ts' },
  'models.folder': LIBRARY,
  'devTools.allowed': { in: 'test/e2e/policy.spec.ts' },
  'screenCapture.protected': { in: 'test/unit/desktop/desktop-rules.test.ts' },
  'updates.mode': () => {
    const source = { server: 'https://own.example/', key: Buffer.alloc(32) };
    expect(updateMode('automatic', { 'updates.mode': 'off' }, source)).toBe('off');
    expect(updateMode('off', { 'updates.mode': 'notify' }, source)).toBe('notify');
    // nothing to check a release with: nothing is asked, whatever a policy wants
    expect(updateMode('automatic', { 'updates.mode': 'automatic' }, null)).toBe('off');
  },
  'updates.server': () => {
    expect(serverOf({})).toBe('https://own.example/');
    expect(serverOf({ 'updates.server': 'https://updates.corp.example/sotto' })).toBe(
      'https://updates.corp.example/sotto/',
    );
  },
  'banner.text': { in: 'test/e2e/policy.spec.ts' },
  'support.link': { in: 'test/e2e/policy.spec.ts' },
};

describe('every key is obeyed', () => {
  it.each(POLICY_NAMES)('%s', async (name) => {
    const found = PROOFS[name];
    if (typeof found === 'function') return found();
    // the test of another file: it has to be there, and to be about this key
    expect(readFileSync(join(ROOT, found.in), 'utf8')).toContain(`'${name}'`);
  });
});
