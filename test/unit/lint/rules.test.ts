import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { LINT_CASES } from './cases.ts';

/**
 * The bug these catch: a rule that guards a promise (no connection, no way around the layers) and silently stopped
 * working: a plugin that throws, a glob that no longer matches. The project's own configuration runs on other files.
 */
const root = join(import.meta.dirname, '..', '..', '..');
let project = '';
const complaints = new Map<string, string[]>();

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'sotto-lint-'));
  const config = JSON.parse(readFileSync(join(root, '.oxlintrc.json'), 'utf8')) as Record<string, unknown>;
  delete config['options'];
  delete config['$schema'];
  config['jsPlugins'] = [
    join(root, 'scripts', 'lint', 'plugin.mjs'),
    join(root, 'node_modules', 'eslint-plugin-security', 'index.js'),
  ];
  writeFileSync(join(project, '.oxlintrc.json'), JSON.stringify(config));
  for (const { path, source } of LINT_CASES) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), `${source}\n`);
  }
  for (const { code, filename } of lint()) complaints.set(filename, [...(complaints.get(filename) ?? []), code]);
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

function lint(): { code: string; filename: string }[] {
  const oxlint = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint');
  let output: string;
  try {
    output = execFileSync(process.execPath, [oxlint, '-f', 'json'], { cwd: project, encoding: 'utf8' });
  } catch (error) {
    output = (error as { stdout: string }).stdout;
  }
  return (JSON.parse(output) as { diagnostics: { code: string; filename: string }[] }).diagnostics;
}

describe('lint rules', () => {
  it.each(LINT_CASES.filter((it) => it.refusedBy !== null))('$path is refused by $refusedBy', ({ path, refusedBy }) => {
    expect(complaints.get(path) ?? []).toContain(refusedBy);
  });

  it.each(LINT_CASES.filter((it) => it.refusedBy === null))('$path passes', ({ path }) => {
    expect(complaints.get(path) ?? []).toEqual([]);
  });
});
