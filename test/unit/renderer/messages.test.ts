import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { ERROR_CODES } from '../../../shared/errors.ts';
import { en } from '../../../shared/messages/en.ts';
import { describeCheck, describeError, t } from '../../../shared/messages/index.ts';

describe('the catalog', () => {
  // A key that is looked up wrongly shows as "errors.DISK_FULL.what" on the worst day.
  it.each(ERROR_CODES)('says what happened and what to do for %s', (code) => {
    const text = describeError({ code });
    expect(text).not.toContain('errors.');
    expect(text).not.toContain('{{');
    expect(text).toMatch(/^[A-Z].+[.…] .+[.]$/);
  });

  it('counts', () => {
    expect(t('sidebar.deleted', { count: 1 })).toBe('Conversation deleted');
    expect(t('sidebar.deleted', { count: 1200 })).toBe('1,200 conversations deleted');
  });

  // React escapes already: escaped twice, a title with an ampersand would read "&amp;".
  it('does not escape what it inserts', () => {
    expect(t('sidebar.actions', { title: 'R&D <notes>' })).toContain('R&D <notes>');
  });

  it('shows a check that it does not know rather than nothing', () => {
    expect(describeCheck({ name: 'later', state: 'ok', detail: 'fine', values: {} })).toEqual({
      label: 'later',
      detail: 'fine',
    });
    expect(describeCheck({ name: 'network', state: 'off', detail: 'off', values: {} }).label).toBe('Network');
  });

  it('never promises with jargon on a screen', () => {
    const words = JSON.stringify({ ...en, doctor: {}, settings: {} });
    expect(words).not.toMatch(/\b(DEK|KEK|cipher|Argon2|XChaCha|WAL)\b/);
  });
});

// A sentence written into a component can't be translated, and nobody reviews its words.
it('no component holds a sentence of its own', () => {
  const root = new URL('../../../renderer', import.meta.url).pathname;
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.tsx') && !file.startsWith('dev'),
  );
  expect(files.length).toBeGreaterThan(50);
  const found = files.flatMap((file) => {
    const source = readFileSync(join(root, file), 'utf8');
    const inMarkup = [...source.matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+)+)[^<{]*</g)].map(([, text]) => text);
    const inAttributes = [...source.matchAll(/(?:aria-label|title|placeholder|label|alt)="([^"]+)"/g)].map(
      ([, text]) => text,
    );
    return [...inMarkup, ...inAttributes].map((text) => `${file}: ${text}`);
  });
  expect(found).toEqual([]);
});
