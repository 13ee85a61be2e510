import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { isPolicyName, POLICY_NAMES } from '../../../shared/policy/managed-policy.ts';

/**
 * The bug these catch: a guide that an auditor or an administrator relies on and that names a test, a page, a command or
 * a key that is not there (any more).
 */
const root = resolve(import.meta.dirname, '../../..');
const folder = join(root, 'docs', 'admin');
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
const text = (page: string): string => readFileSync(join(folder, page), 'utf8');
const code = (page: string): string[] => [...text(page).matchAll(/`([^`\n]+)`/g)].map(([, inside]) => inside ?? '');
const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

describe('the evidence', () => {
  const rows = text('evidence.md')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---') && !line.startsWith('| what is asked'));

  it('has a test file for every control, and each is there', () => {
    expect(rows.length).toBeGreaterThan(14);
    for (const row of rows) {
      const named = [...row.matchAll(/`(test\/[^`]+)`/g)].map(([, path]) => path ?? '');
      expect(named, row).not.toHaveLength(0);
      for (const path of named) expect(isFile(join(root, path)), path).toBe(true);
    }
  });
});

describe.each(pages)('%s', (page) => {
  it('names files and pages that are there', () => {
    for (const path of code(page).filter((one) =>
      /^(test|scripts|docs|policy|shared|electron)\/[\w./-]+\.\w+$/.test(one),
    )) {
      expect(existsSync(join(root, path)), path).toBe(true);
    }
    for (const [, link = ''] of text(page).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)) {
      expect(existsSync(join(folder, link)), link).toBe(true);
    }
  });

  it('names commands that package.json has', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const [, name = ''] of text(page).matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g))
      expect(Object.keys(scripts)).toContain(name);
  });

  it('names policy keys that there are', () => {
    const groups = new Set(POLICY_NAMES.map((name) => name.split('.')[0]));
    const keys = code(page)
      .map((one) => /^([a-z][A-Za-z]*(?:\.[A-Za-z0-9-]+)+)(?::.*)?$/.exec(one)?.[1] ?? '')
      .filter((one) => groups.has(one.split('.')[0]) && !/\.(md|json|ts|pem|key|pub|yml|minisig)$/.test(one));
    for (const key of keys) expect(isPolicyName(key), key).toBe(true);
  });
});

it('every policy key is in the guide', () => {
  const keys = text('policy-keys.md');
  for (const name of POLICY_NAMES) expect(keys).toContain(`| \`${name}\` |`);
});
