import { execFileSync, spawnSync } from 'node:child_process';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/**
 * A company's build made from company.json, and its Debian package on a real system. The bugs these catch: a name, key,
 * server or policy that does not arrive in the product, a build that needs the source to be changed, a package that takes
 * people's conversations with it, or leaves them when it was told not to.
 */
const work = mkdtempSync(join(tmpdir(), 'sotto-company-'));
const out = join('dist', 'enterprise', 'contoso-whisper');
const person = 'sotto-test-person';
const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/dpkg') && existsSync('/usr/sbin/useradd');

const publicKey = (key: Parameters<typeof createPublicKey>[0]): string =>
  createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
const { privateKey } = generateKeyPairSync('ed25519');
const example = JSON.parse(readFileSync(join('docs', 'admin', 'company.example.json'), 'utf8')) as object;
const company = {
  ...example,
  updateServer: 'https://updates.contoso.example/whisper/',
  releaseKey: publicKey(privateKey.export({ format: 'pem', type: 'pkcs8' })),
};

const state = (): string => execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' });

function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 50_000_000,
    env: { ...process.env, ...env },
  });
  return { status, output: stdout + stderr };
}

let before = '';

beforeAll(() => {
  before = state();
  writeFileSync(join(work, 'company.json'), JSON.stringify(company));
  const args = ['scripts/build-enterprise.mjs', '--config', join(work, 'company.json'), '--dry-run', '--rollout', '10'];
  const { status, output } = run(process.execPath, args);
  if (status !== 0) throw new Error(output);
}, 600_000);

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
  rmSync(join('dist', 'enterprise'), { recursive: true, force: true });
});

describe('a company’s build', () => {
  it('touches nothing of the source', () => {
    expect(state()).toBe(before);
  });

  it('is named, signed and offered as its file says', () => {
    const names = readdirSync(out);
    expect(names).toContain('contoso-whisper.cdx.json');
    expect(names.filter((name) => name.startsWith('sotto'))).toEqual([]);
    const feed = JSON.parse(readFileSync(join(out, 'update.json'), 'utf8')) as { product: string; rollout: number };
    expect(feed).toMatchObject({ product: 'com.contoso.whisper', rollout: 10 });
  });
});

describe('its Debian package', () => {
  const deb = (): string => join(out, readdirSync(out).find((name) => name.endsWith('.deb')) ?? 'none');
  const sotto = (...args: string[]) =>
    run('env', [
      '-i',
      'PATH=/usr/sbin:/usr/bin:/sbin:/bin',
      ...['su', '-s', '/bin/sh', person, '-c', `contoso-whisper ${args.map((arg) => `'${arg}'`).join(' ')}`],
    ]);
  const vault = `/home/${person}/.config/ContosoWhisper/vault.json`;

  beforeAll(() => {
    if (!mayInstall) return;
    execFileSync('useradd', ['--create-home', person]);
    mkdirSync('/usr/share/applications', { recursive: true });
    const { status, output } = run('dpkg', ['--install', '--force-depends', deb()]);
    if (status !== 0) throw new Error(output);
  }, 300_000);
  afterAll(() => {
    if (!mayInstall) return;
    run('dpkg', ['--purge', 'contoso-whisper']);
    run('userdel', ['--remove', person]);
  });

  it('installs its program, its links, its icon and a sandbox that works for everybody', (context) => {
    context.skip(!mayInstall, 'needs root, dpkg and useradd');
    const desktop = readFileSync('/usr/share/applications/com.contoso.whisper.desktop', 'utf8');
    expect(desktop).toContain('Name=Contoso Whisper');
    expect(desktop).toContain('MimeType=x-scheme-handler/contoso-whisper;');
    expect(existsSync('/usr/share/icons/hicolor/512x512/apps/com.contoso.whisper.png')).toBe(true);
    expect(
      execFileSync('stat', ['-c', '%a %U', '/opt/ContosoWhisper/chrome-sandbox'], { encoding: 'utf8' }).trim(),
    ).toBe('4755 root');
    // nobody but root may write to what everybody runs
    const writable = execFileSync('find', ['/opt/ContosoWhisper', '!', '-type', 'l', '-perm', '/022'], {
      encoding: 'utf8',
    });
    expect(writable).toBe('');
    expect(readFileSync('/opt/ContosoWhisper/resources/package-type', 'utf8')).toBe('deb');
  });

  it('runs for a person, under the policy that was compiled in, with the company’s server', (context) => {
    context.skip(!mayInstall, 'needs root, dpkg and useradd');
    const shown = sotto('--json', 'policy', 'show');
    expect(shown.output).toContain('"organisation":"Contoso"');
    expect(shown.output).toContain('"zones.cloud.allowed"');
    writeFileSync(join('/home', person, 'passphrase'), 'correct horse battery staple\n', { mode: 0o644 });
    const open = ['--json', '--passphrase-file', `/home/${person}/passphrase`];
    expect(sotto(...open, 'init').status).toBe(0);
    expect(existsSync(vault)).toBe(true);
    const updates = sotto(...open, 'updates', 'show');
    expect(updates.output).toContain('"server":"updates.contoso.example"');
    expect(updates.output).toContain('"mode":"off"');
    expect(sotto(...open, 'doctor').output).toContain('as-packaged');
    const exported = sotto(...open, 'export', '--format', 'json', '--plaintext', `/home/${person}/out.json`);
    expect(exported.status).toBe(1);
    expect(exported.output).toContain('POLICY_FORBIDS');
  });

  it('is removed without the vaults, unless it was told to take them', (context) => {
    context.skip(!mayInstall, 'needs root, dpkg and useradd');
    const kept = run('dpkg', ['--remove', 'contoso-whisper']);
    expect(kept.status).toBe(0);
    expect(kept.output).toContain('Vaults are kept');
    expect(existsSync(vault)).toBe(true);
    expect(existsSync('/opt/ContosoWhisper')).toBe(false);
    expect(existsSync('/usr/bin/contoso-whisper')).toBe(false);

    expect(run('dpkg', ['--install', '--force-depends', deb()]).status).toBe(0);
    const destroyed = run('dpkg', ['--purge', 'contoso-whisper'], { SOTTO_DESTROY_VAULTS: 'yes' });
    expect(destroyed.status).toBe(0);
    expect(destroyed.output).toContain(`Destroyed the vault of ${person}`);
    expect(existsSync(vault)).toBe(false);
    expect(existsSync(`/home/${person}/.config/ContosoWhisper/sotto.db`)).toBe(false);
  }, 300_000);
});
