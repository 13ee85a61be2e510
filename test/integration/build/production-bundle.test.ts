import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/**
 * The bug these catch: what only development and test builds may have (a relay that reads frames in main, a Node of
 * somebody's choice, the sandbox turned off) ends up in what people run.
 */
const root = join(import.meta.dirname, '..', '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'sotto-bundles-'));

const DEVELOPMENT_ONLY = [
  'SOTTO_NODE',
  'child_process',
  'createChannelMux',
  'joinPorts',
  'no-sandbox',
  'app.asar.unpacked',
];

function build(mode: 'production' | 'development'): string {
  const out = join(folder, mode);
  const env = { ...process.env, SOTTO_BUILD: mode, SOTTO_OUT: out, NODE_ENV: 'production' };
  execFileSync(process.execPath, [join(root, 'scripts', 'build-bundles.mjs'), 'window'], {
    cwd: root,
    env,
    stdio: 'pipe',
  });
  return readFileSync(join(out, 'main', 'index.cjs'), 'utf8');
}

describe('the bundle of main', () => {
  let production = '';
  let development = '';
  beforeAll(() => {
    production = build('production');
    development = build('development');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(DEVELOPMENT_ONLY)('holds no %s in production', (word) => {
    expect(production).not.toContain(word);
  });

  it.each(DEVELOPMENT_ONLY)('is searched for %s with a word that development builds do hold', (word) => {
    expect(development).toContain(word);
  });

  it('turns the sandbox on without a condition in production', () => {
    expect(production).toMatch(/^\s*electron\.app\.enableSandbox\(\);$/m);
  });

  it('loads nothing but Electron and Node', () => {
    const required = [...production.matchAll(/require\("([^"]+)"\)/g)].map(([, name]) => name);
    // Electron's own: node:fs without its idea of archives
    const theirs = ['electron', 'original-fs'];
    expect(required.filter((name) => !theirs.includes(name ?? '') && !name?.startsWith('node:'))).toEqual([]);
  });

  it('has a preload that requires Electron only: a sandboxed one can load nothing else', () => {
    const preload = readFileSync(join(folder, 'production', 'preload', 'index.cjs'), 'utf8');
    expect([...preload.matchAll(/require\("([^"]+)"\)/g)].map(([, name]) => name)).toEqual(['electron']);
  });
});
