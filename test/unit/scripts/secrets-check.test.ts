import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

// @ts-expect-error a script without types
import { additions, secretsIn } from '../../../scripts/checks/secrets.mjs';

/**
 * The bugs these catch: a key that goes unseen because of where it stands (a test, a document, an older commit, a message), and
 * a copy without its history that says nothing of it. Keys are put together here, so that this file holds none.
 */
const AWS = `AKIA${'ABCDEFGHIJKLMNOP'}`;
const PEM = `-----BEGIN ${'PRIVATE KEY'}-----\n${'MC4CAQAwBQYDK2VwBCIEI'.repeat(4)}\n`;
const work = mkdtempSync(join(tmpdir(), 'sotto-secrets-'));
const project = join(work, 'project');
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
    cwd: project,
    stdio: 'pipe',
  });

/** The check, as a copy of the project would run it. */
function check(folder: string): { code: number; output: string; note: string } {
  const script = `import('${folder}/scripts/checks/secrets.mjs').then(async (m) => console.log(JSON.stringify(await m.secrets())))`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--eval', script], { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as ReturnType<typeof check>;
}

beforeAll(() => {
  const scripts = resolve(import.meta.dirname, '../../../scripts');
  for (const part of ['checks/secrets.mjs', 'lib/paths.mjs', 'lib/sources.mjs']) {
    cpSync(join(scripts, part), join(project, 'scripts', part));
  }
  for (const folder of ['docs', 'test']) mkdirSync(join(project, folder));
  git('init', '--quiet');
  writeFileSync(join(project, 'docs', 'page.md'), 'nothing\n');
  git('add', '.');
  git('commit', '--quiet', '-m', 'first');
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

it('finds nothing where nothing is, and says how far back it looked', () => {
  expect(check(project)).toEqual({ code: 0, output: '', note: 'the tree and 1 commits' });
});

it('finds keys in tests and documents, in commits that took them away again, and in messages', () => {
  writeFileSync(join(project, 'docs', 'page.md'), `a key: ${AWS}\n`);
  writeFileSync(join(project, 'test', 'key.pem'), PEM);
  git('add', '.');
  git('commit', '--quiet', '-m', 'second');
  const { output } = check(project);
  expect(output).toContain('docs/page.md: looks like a AWS key');
  expect(output).toContain('test/key.pem: looks like a private key');
  rmSync(join(project, 'test', 'key.pem'));
  writeFileSync(join(project, 'docs', 'page.md'), 'nothing\n');
  git('add', '.');
  git('commit', '--quiet', '-m', `without ${AWS}`);
  const later = check(project);
  expect(later.output).toMatch(/^docs\/page\.md in [0-9a-f]+: looks like a AWS key$/m);
  expect(later.output).toMatch(/^test\/key\.pem in [0-9a-f]+: looks like a private key$/m);
  expect(later.output).toMatch(/^the message of [0-9a-f]+: looks like a AWS key$/m);
});

it('says when the history is cut short, and when there is none', () => {
  const shallow = join(work, 'shallow');
  execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${project}`, shallow]);
  expect(check(shallow).note).toContain('HISTORY IS CUT SHORT here: only its last 1 commits');
  const bare = join(work, 'bare');
  cpSync(join(project, 'scripts'), join(bare, 'scripts'), { recursive: true });
  writeFileSync(join(bare, 'key.pem'), PEM);
  const { note, output } = check(bare);
  expect(note).toContain('no git here');
  expect(output).toBe('key.pem: looks like a private key');
});

it('lets through what was planted, by its exact text alone', () => {
  expect(secretsIn(`AKIA${'IOSFODNN7EXAMPLE'}`)).toEqual([]);
  expect(secretsIn(`AKIA${'IOSFODNN7EXAMPLF'}`)).toEqual(['AWS key']);
});

it('takes the lines that a commit added at one place together', () => {
  const log = 'commit abc\n+++ b/x\n@@ -0,0 +1,2 @@\n+one\n+two\n@@ -9 +9 @@\n-old\n+three\n';
  expect(additions(log)).toEqual([
    { text: 'one\ntwo', where: 'x in abc' },
    { text: 'three', where: 'x in abc' },
  ]);
});
