import { execFileSync, spawnSync } from 'node:child_process';
import { generateKeyPairSync, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

/**
 * A company's build with its own policy key, a real keychain, and a person who tries to get at the cloud. Whatever they
 * do, the locked key stays locked: the policy in force, or the strictest in its place.
 */
const root = join(import.meta.dirname, '..', '..', '..');
// inside the project, so that the bundles find their native parts
const bundles = join(root, 'dist', 'tampering-bundles');
const work = mkdtempSync(join(tmpdir(), 'sotto-tampering-'));
const machine = join(work, 'machine');
const policyFile = join(machine, 'policy.json');
const company = generateKeyPairSync('ed25519');
const stranger = generateKeyPairSync('ed25519');
const rawPublicKey = company.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');

/** Attempts after which the policy, or the strictest in its place, was seen to hold. */
let held = 0;
let home = '';

beforeAll(() => {
  const env = {
    ...process.env,
    SOTTO_BUILD: 'development',
    SOTTO_OUT: bundles,
    NODE_ENV: 'production',
    SOTTO_COMPANY: JSON.stringify({ organisation: 'Contoso', policyKey: rawPublicKey, policy: null }),
  };
  execFileSync(process.execPath, [join(root, 'scripts', 'build-bundles.mjs'), 'node'], {
    cwd: root,
    env,
    stdio: 'pipe',
  });
});
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
  rmSync(bundles, { recursive: true, force: true });
});

function policy(change: Record<string, unknown> = {}): string {
  return JSON.stringify({
    format: 'sotto-policy',
    version: 1,
    organisation: 'Contoso',
    serial: 5,
    settings: { 'zones.cloud.allowed': false, 'export.plaintext': false },
    ...change,
  });
}

function signed(text: string, key: KeyObject = company.privateKey): string {
  const payload = Buffer.from(text, 'utf8');
  const signature = sign(null, Buffer.concat([Buffer.from('sotto-signed-policy-1\0'), payload]), key);
  return JSON.stringify({
    format: 'sotto-signed-policy',
    version: 1,
    payload: payload.toString('base64'),
    signature: signature.toString('base64'),
  });
}

/** As the administrator does it. */
function place(text: string): void {
  mkdirSync(machine, { recursive: true, mode: 0o755 });
  writeFileSync(policyFile, text, { mode: 0o644 });
}

interface Attempt {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

function sotto(words: readonly string[], { args = [], env = {}, cwd = home }: Attempt = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(bundles, 'cli', 'index.js'), '--profile', join(home, 'profile'), '--json', ...args, ...words],
    {
      cwd,
      encoding: 'utf8',
      // the only place that a development build takes for the machine's: a released one has no such variable
      env: { ...process.env, HOME: home, ...env, SOTTO_TEST_POLICY: policyFile },
    },
  );
  return { status, stdout, stderr };
}

interface Shown {
  readonly state: string;
  readonly problem: { readonly code: string } | null;
  readonly entries: readonly { readonly name: string; readonly value: string }[];
}

function show(attempt: Attempt = {}): Shown {
  const { stdout, stderr } = sotto(['policy', 'show'], attempt);
  const line = stdout.split('\n')[0] ?? '';
  if (line === '') throw new Error(stderr);
  return JSON.parse(line) as Shown;
}

/** Called once after each attempt, and after nothing else. */
function expectLocked(shown: Shown): void {
  expect(shown.state).not.toBe('none');
  expect(Object.fromEntries(shown.entries.map(({ name, value }) => [name, value]))).toMatchObject({
    'zones.cloud.allowed': 'false',
    'export.plaintext': 'false',
  });
  held += 1;
}

beforeEach(() => {
  home = mkdtempSync(join(work, 'home-'));
  place(signed(policy()));
});

const OPEN = policy({ serial: 99, settings: { 'zones.cloud.allowed': true, 'export.plaintext': true } });

it('has a policy in force to begin with', () => {
  expect(show()).toMatchObject({ state: 'in-force', problem: null });
});

// what a person can put where they can write
it.each([
  '.config/Sotto/policy.json',
  '.config/sotto/policy.json',
  'profile/policy.json',
  'policy.json',
  'etc/sotto/policy.json',
  '.sotto/policy.json',
  '.local/share/Sotto/policy.json',
  '.policy.json',
  'profile/appearance.json',
  'profile/vault.json',
])('a file of the person at ~/%s changes nothing', (path) => {
  mkdirSync(join(home, path, '..'), { recursive: true });
  writeFileSync(join(home, path), signed(OPEN, stranger.privateKey));
  expectLocked(show());
  writeFileSync(join(home, path), OPEN);
  expectLocked(show());
});

// variables
it.each([
  ['SOTTO_COMPANY', 'null'],
  ['SOTTO_COMPANY', JSON.stringify({ organisation: 'X', policyKey: null, policy: { 'zones.cloud.allowed': true } })],
  ['SOTTO_POLICY', OPEN],
  ['SOTTO_POLICY_FILE', '/dev/null'],
  ['SOTTO_POLICY_KEY', 'AAAA'],
  ['SOTTO_BUILD', 'development'],
  ['SOTTO_PRODUCT', '{"name":"Sotto","folder":"Other"}'],
  ['SOTTO_DEBUG', '1'],
  ['XDG_CONFIG_DIRS', '/tmp'],
  ['XDG_CONFIG_HOME', '/tmp'],
  ['HOME', '/nonexistent'],
  ['NODE_ENV', 'test'],
  ['__COMPANY_BUILD__', 'null'],
  ['__DEV_BUILD__', 'true'],
  ['DBUS_SESSION_BUS_ADDRESS', 'unix:path=/nonexistent'],
  ['ELECTRON_RUN_AS_NODE', '1'],
  ['NODE_EXTRA_CA_CERTS', '/dev/null'],
  ['NODE_TLS_REJECT_UNAUTHORIZED', '0'],
  ['TZ', 'Pacific/Kiritimati'],
  ['LANG', 'C'],
])('the variable %s changes nothing', (name, value) => {
  expectLocked(show({ env: { [name]: value } }));
});

// arguments
it.each([
  ['--policy=/dev/null'],
  ['--policy', '/dev/null'],
  ['--no-policy'],
  ['--company', 'null'],
  ['--config=/dev/null'],
  ['--etc', '/tmp'],
  ['--inspect'],
  ['--unsigned'],
])('the argument %s is none', (...args) => {
  const { status } = sotto(['policy', 'show'], { args });
  expect(status).toBe(2);
  expectLocked(show());
});

it('no command sets a policy', () => {
  for (const words of [
    ['policy', 'set', 'zones.cloud.allowed', 'true'],
    ['policy', 'install', 'x'],
    ['policy', 'reload', 'x'],
  ]) {
    expect(sotto(words).status).toBe(2);
    expectLocked(show());
  }
  writeFileSync(join(home, 'open.json'), signed(OPEN, stranger.privateKey));
  expect(sotto(['policy', 'verify', 'open.json']).status).toBe(1);
  expectLocked(show());
});

// what could come through whoever delivers policies
it.each<[string, () => string]>([
  ['unsigned', () => OPEN],
  ['signed by a stranger', () => signed(OPEN, stranger.privateKey)],
  ['expired', () => signed(policy({ serial: 99, expires: '2020-01-01T00:00:00Z', settings: {} }))],
  ['without a serial', () => signed(policy({ serial: undefined, settings: {} }))],
  [
    'with a payload of another',
    () => JSON.stringify({ ...JSON.parse(signed(policy())), payload: Buffer.from(OPEN).toString('base64') }),
  ],
  ['with an empty signature', () => JSON.stringify({ ...JSON.parse(signed(OPEN)), signature: '' })],
  [
    'with a signature of zeros',
    () => JSON.stringify({ ...JSON.parse(signed(OPEN)), signature: Buffer.alloc(64).toString('base64') }),
  ],
  ['cut off', () => signed(OPEN).slice(0, -3)],
  ['with a key that nobody knows', () => signed(policy({ serial: 99, settings: { 'zones.cloud.open': true } }))],
  ['with a value of a wrong kind', () => signed(policy({ serial: 99, settings: { 'zones.cloud.allowed': 'yes' } }))],
  ['of a later format', () => signed(policy({ serial: 99, version: 2, settings: {} }))],
  ['that is empty', () => ''],
  ['that is a number', () => '5'],
  ['that is a list', () => `[${signed(OPEN)}]`],
  ['nested in another', () => signed(signed(OPEN, stranger.privateKey))],
  [
    'with its own key beside it',
    () => JSON.stringify({ ...JSON.parse(signed(OPEN, stranger.privateKey)), publicKey: 'x' }),
  ],
])('a policy %s opens nothing', (_what, make) => {
  place(make());
  const shown = show();
  expect(shown.state).toBe('fallback');
  expectLocked(shown);
});

it('an older policy opens nothing once a newer one was in force, nor after the anchor was removed', () => {
  const passphrase = join(home, 'passphrase');
  writeFileSync(passphrase, 'correct horse battery staple\n');
  expect(sotto(['init'], { args: ['--passphrase-file', passphrase] }).status).toBe(0);
  const unlocked = { args: ['--passphrase-file', passphrase] };
  const [profile, before] = [join(home, 'profile'), join(home, 'before')];
  cpSync(profile, before, { recursive: true });
  place(signed(policy({ serial: 8 })));
  expect(sotto(['list'], unlocked).status).toBe(0);
  expect(show()).toMatchObject({ state: 'in-force' });

  place(signed(policy({ serial: 7, settings: { 'zones.cloud.allowed': true, 'export.plaintext': true } })));
  expect(show()).toMatchObject({ state: 'fallback', problem: { code: 'rolled-back' } });
  expectLocked(show());

  // the vault and database of before the newer policy: opening them must not make the keychain forget it
  cpSync(profile, join(home, 'after'), { recursive: true });
  rmSync(profile, { recursive: true });
  cpSync(before, profile, { recursive: true });
  expect(sotto(['list'], unlocked).status).toBe(0);
  expect(show()).toMatchObject({ state: 'fallback', problem: { code: 'rolled-back' } });
  expectLocked(show());
  rmSync(profile, { recursive: true });
  cpSync(join(home, 'after'), profile, { recursive: true });

  // the policy of before, which lets text out, with the anchor gone: only the vault can tell, once it is open
  place(signed(policy({ serial: 8, settings: { 'zones.cloud.allowed': false } })));
  const take = (): string =>
    sotto(['export', '--format', 'json', '--plaintext', join(home, 'out.json')], unlocked).stderr;
  expect(take()).not.toContain('POLICY_FORBIDS');
  rmSync(join(home, 'out.json'), { force: true });
  const account = spawnSync('secret-tool', ['clear', 'service', 'Sotto'], { encoding: 'utf8' });
  expect(account.status).toBe(0);
  expect(sotto(['list'], unlocked).status).toBe(0);
  const refused = sotto(['export', '--format', 'json', '--plaintext', join(home, 'out.json')], unlocked);
  expect(refused.status).toBe(1);
  expect(refused.stdout + refused.stderr).toContain('POLICY_FORBIDS');
  held += 1;
  place(signed(policy({ serial: 9 })));
  expect(sotto(['list'], unlocked).status).toBe(0);
  expect(show()).toMatchObject({ state: 'in-force' });
});

it('a policy that is taken away, a folder in its place, or one that others may write closes the app', () => {
  const closedBy = (code: string): void => {
    const shown = show();
    expect(shown).toMatchObject({ state: 'fallback', problem: { code } });
    expectLocked(shown);
  };
  rmSync(policyFile);
  closedBy('missing');
  mkdirSync(policyFile);
  closedBy('unreadable');
  rmSync(policyFile, { recursive: true });
  symlinkSync('/nonexistent', policyFile);
  closedBy('unreadable');
  rmSync(policyFile);
  execFileSync('mkfifo', [policyFile]);
  closedBy('unreadable');
  rmSync(policyFile);
  place(signed(policy()));
  for (const mode of [0o666, 0o664, 0o646]) {
    chmodSync(policyFile, mode);
    closedBy('writable-by-others');
  }
  chmodSync(policyFile, 0o644);
});

it('was tried sixty times or more', () => {
  expect(held).toBeGreaterThanOrEqual(60);
});

it('bundles of a release know no other place for a policy', () => {
  const out = join(bundles, 'production');
  const env = { ...process.env, SOTTO_BUILD: 'production', SOTTO_OUT: out, NODE_ENV: 'production' };
  execFileSync(process.execPath, [join(root, 'scripts', 'build-bundles.mjs'), 'node'], {
    cwd: root,
    env,
    stdio: 'pipe',
  });
  const everything = execFileSync('cat', [join(out, 'cli', 'index.js'), join(out, 'core', 'index.js')], {
    encoding: 'utf8',
  });
  const chunks = execFileSync('sh', ['-c', `cat ${out}/chunks/*.js`], { encoding: 'utf8', maxBuffer: 100_000_000 });
  expect(everything + chunks).toContain('/etc/sotto/policy.json');
  expect(everything + chunks).not.toContain('SOTTO_TEST_POLICY');
  expect(everything + chunks).not.toContain('SOTTO_TEST_CATALOG');
  expect(readFileSync(join(bundles, 'cli', 'index.js'), 'utf8').length).toBeGreaterThan(0);
});
