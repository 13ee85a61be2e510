import { describe, expect, it } from 'vitest';

import { asDestination, destinationOf, linkIn } from '../../../electron/main/app-link.ts';

// The bugs: a link on any page of the web that writes into the app, sends something, or goes where it was not meant to.

describe('a link', () => {
  it.each([
    ['sotto://new', { to: 'new' }],
    ['sotto://new/', { to: 'new' }],
    ['sotto://conversation/0192ab-cd_E', { to: 'conversation', id: '0192ab-cd_E' }],
    ['sotto://settings/security', { to: 'settings', page: 'security' }],
  ])('%s leads there', (link, destination) => {
    expect(destinationOf(link)).toEqual(destination);
  });

  it.each([
    'sotto://new?text=send%20my%20password',
    'sotto://new#prefill',
    'sotto://new/hello',
    'sotto://new\n',
    'sotto://new\u0000',
    'SOTTO://new',
    'sotto:new',
    'sotto:/new',
    'sotto:///new',
    'sotto://user:secret@new',
    'sotto://new:80',
    'sotto://conversation/',
    'sotto://conversation/../settings/data',
    'sotto://conversation/a%2fb',
    'sotto://conversation/a/b',
    'sotto://conversation/a?send=1',
    'sotto://conversation/a"><script>',
    `sotto://conversation/${'a'.repeat(65)}`,
    'sotto://settings/Security',
    'sotto://settings/security/rekey',
    'sotto://send/hello',
    'sotto://import/etc/passwd',
    'sotto://quick-ask/what',
    'javascript:alert(1)',
    'https://example.com/sotto://new',
    ' sotto://new',
    'sotto://new ',
    'sotto://ｎew',
    '',
  ])('%j leads nowhere', (link) => {
    expect(destinationOf(link)).toBeNull();
  });
});

it('is taken from a start only when it is the one link there', () => {
  expect(linkIn(['/opt/sotto', '--profile=/x', 'sotto://new'])).toBe('sotto://new');
  expect(linkIn(['sotto://new', 'sotto://settings/data'])).toBeNull();
  expect(linkIn(['--profile=sotto://new'])).toBeNull();
  // not one of ours, and said to be one: it is looked at and refused, not passed over for another
  expect(destinationOf(linkIn(['SOTTO://new']) ?? '')).toBeNull();
});

it('a page asks for places by the same rules', () => {
  expect(asDestination({ to: 'conversation', id: 'temporary-1' })).toEqual({ to: 'conversation', id: 'temporary-1' });
  for (const wish of [
    null,
    1,
    'new',
    {},
    { to: 'conversation', id: '../x' },
    { to: 'settings', page: 'a?b' },
    { to: 'send' },
  ]) {
    expect(asDestination(wish)).toBeNull();
  }
});

// the bug: links of a company's build that its installer registers and the app takes for somebody else's
it('a rebranded build follows links of its own scheme and no others', () => {
  expect(destinationOf('contoso-whisper://settings/security', 'contoso-whisper')).toEqual({
    to: 'settings',
    page: 'security',
  });
  expect(destinationOf('sotto://new', 'contoso-whisper')).toBeNull();
  expect(linkIn(['sotto://new', 'contoso-whisper://new'], 'contoso-whisper')).toBe('contoso-whisper://new');
});
