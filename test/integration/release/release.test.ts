import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { cryptoReady } from '../../../electron/core/crypto/sodium.ts';
import { readFeed } from '../../../electron/core/updates/read-feed.ts';

const out = join('dist', 'release');
const work = mkdtempSync(join(tmpdir(), 'sotto-release-'));
const changed = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' }) !== '';

function script(name: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('scripts', name), ...args], {
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  });
  return { status, output: stdout + stderr };
}

const packages = (): string[] => readdirSync(out).filter((name) => /\.(deb|tar\.gz)$/.test(name));

afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('a release', () => {
  beforeAll(() => {
    // what is not committed can't be built again from a commit
    if (changed) return;
    const { status, output } = script('release.mjs', '--dry-run');
    if (status !== 0) throw new Error(output);
  }, 300_000);

  it('is what its commit makes, byte for byte, in another folder', (context) => {
    context.skip(changed, 'there are changes that are not committed');
    const { status, output } = script('verify-release.mjs');
    expect(status, output).toBe(0);
    for (const name of packages()) expect(output).toMatch(new RegExp(`ok {3}${name}: \\d{3,} files`));
    expect(output).toMatch(/ok {3}commit [0-9a-f]{12} makes the same packages/);
  }, 300_000);

  it('names its packages in a feed that the app itself believes', async (context) => {
    context.skip(changed, 'there are changes that are not committed');
    await cryptoReady;
    const key = Buffer.from(readFileSync(join(out, 'release.pub'), 'utf8').split('\n')[1] ?? '', 'base64').subarray(10);
    const rules = { key, product: 'app.sotto.desktop', sequence: 0, now: Date.now() };
    const signature = readFileSync(join(out, 'update.json.minisig'), 'utf8');
    const feed = readFeed(readFileSync(join(out, 'update.json')), signature, rules);
    expect(feed.rollout).toBe(100);
    expect(feed.expires).toMatch(/^\d{4}-/);
    for (const { name, sha256 } of feed.files) {
      expect(readFileSync(join(out, 'SHA256SUMS'), 'utf8')).toContain(`${sha256}  ${name}\n`);
    }
    expect(feed.files.map(({ kind }) => kind)).toContain('tar.gz');
  });

  it('is refused under another key than the one it was signed with', (context) => {
    context.skip(changed, 'there are changes that are not committed');
    const key = join(work, 'other.pub');
    const lines = readFileSync(join(out, 'release.pub'), 'utf8').split('\n');
    const bytes = Buffer.from(lines[1] ?? '', 'base64');
    bytes[41] = (bytes[41] ?? 0) ^ 1;
    writeFileSync(key, `${lines[0]}\n${bytes.toString('base64')}\n`);
    const { status, output } = script('verify-release.mjs', '--key', key);
    expect(status).toBe(1);
    expect(output).toContain('do not use these files');
  });

  it('lists every part with a version and a licence, and has each notice', (context) => {
    context.skip(changed, 'there are changes that are not committed');
    const bom = JSON.parse(readFileSync(join(out, 'sotto.cdx.json'), 'utf8')) as {
      components: { name: string; version: string; licenses: unknown[] }[];
    };
    const names = bom.components.map(({ name }) => name);
    // one from each bundle, and one from beside the archive
    for (const name of ['electron', 'node', 'react', 'zod', 'ai', 'libsodium-wrappers-sumo', 'node-llama-cpp']) {
      expect(names).toContain(name);
    }
    const notices = readFileSync(join(out, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const { name, version, licenses } of bom.components.slice(2)) {
      expect(version, name).toMatch(/^\d/);
      expect(licenses, name).not.toHaveLength(0);
      expect(notices).toContain(`${name} ${version} (`);
    }
  });
});

describe('a release for people', () => {
  it('is not made without a key, and says what to do', () => {
    const { status, output } = script('release.mjs');
    expect(status).toBe(1);
    expect(output).toContain('SOTTO_RELEASE_KEY');
  });
});

describe('a company’s build', () => {
  const good = JSON.parse(readFileSync(join('docs', 'admin', 'company.example.json'), 'utf8')) as object;

  function refusal(change: object): string {
    const file = join(work, 'company.json');
    writeFileSync(file, JSON.stringify({ ...good, ...change }));
    const { status, output } = script('build-enterprise.mjs', '--config', file, '--dry-run');
    expect(status).toBe(1);
    return output;
  }

  it.each([
    [{ command: '../sotto' }, 'command'],
    [{ name: '-c.afterPack=evil.js' }, 'name'],
    [{ id: 'contoso' }, 'id'],
    [{ policyKey: 'short' }, 'policyKey'],
    [{ policy: { 'zones.cloud.alowed': false } }, 'policy'],
    [{ icon: 'none.png' }, 'icon'],
    [{ updateServer: 'http://updates.contoso.example/' }, 'updateServer'],
    [{ updateServer: 'https://updates.contoso.example/' }, 'releaseKey'],
    [{ extra: 1 }, 'extra'],
  ])('is refused with the field that is wrong: %o', (change, field) => {
    expect(refusal(change)).toContain(field);
  });
});
