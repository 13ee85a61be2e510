import { describe, expect, it } from 'vitest';

import { checkLink, textMisleads } from '../../../renderer/features/markdown/link-safety.ts';

describe('checkLink', () => {
  it.each(['https://example.org/a?b=c', 'http://example.org', 'mailto:someone@example.org'])('opens %s', (target) => {
    expect(checkLink(target)).toMatchObject({ kind: 'open', lookAlike: false });
  });

  // An answer, or a document quoted in one, could run code or reach into the computer.
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '\u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'vbscript:x',
    'app://sotto/index.html',
    'sotto://lock',
    'smb://host/share',
    'blob:https://example.org/1',
    '/relative',
    '#anchor',
    '//example.org',
    '',
    'https://',
  ])('refuses %j', (target) => {
    expect(checkLink(target).kind).toBe('blocked');
  });

  it('refuses an address too long to be read before it is opened', () => {
    expect(checkLink(`https://example.org/${'a'.repeat(5000)}`).kind).toBe('blocked');
  });

  // The а of "pаypal" is Cyrillic: the two draw alike.
  it.each([
    'https://pаypal.com/',
    'https://xn--pypal-4ve.com/',
    'https://example.org@evil.example/',
    'mailto:а@example.org',
  ])('says that %s may imitate another', (target) => {
    expect(checkLink(target)).toMatchObject({ kind: 'open', lookAlike: true });
  });

  it('shows the host as it will be asked for, not as it was drawn', () => {
    expect(checkLink('https://pаypal.com/')).toMatchObject({
      href: 'https://xn--pypal-4ve.com/',
      shown: 'https://xn--pypal-4ve.com/',
    });
  });

  // A right-to-left override would make "exe.gpj" read as "jpg.exe" turned around.
  it('shows no hidden or direction-changing characters of what it refuses', () => {
    expect(checkLink('javascript:\u202egpj.exe\u200b').shown).toBe('javascript:gpj.exe');
  });
});

describe('textMisleads', () => {
  it('notices a text that names another site than the target', () => {
    expect(textMisleads('https://www.example.org', 'https://evil.example/a')).toBe(true);
    expect(textMisleads('example.org', 'https://example.org.evil.example/')).toBe(true);
    expect(textMisleads('exam\u200bple.org', 'https://evil.example/')).toBe(true);
  });

  // The bugs: a name in another script, an address inside a sentence and one of an e-mail passed for harmless words.
  it.each([
    ['аррӏе.com', 'https://evil.example/'],
    ['ｅｘａｍｐｌｅ.org', 'https://evil.example/'],
    ['Log in at https://example.org/login today', 'https://evil.example/login'],
    ['https://example.org@evil.example/', 'https://evil.example/'],
    ['help@bank.example', 'mailto:thief@evil.example'],
    ['help@bank.example', 'https://evil.example/'],
  ])('notices that %s does not lead to %s', (text, href) => {
    expect(textMisleads(text, href)).toBe(true);
  });

  it.each([
    ['bücher.example/neu', 'https://xn--bcher-kva.example/neu'],
    ['Log in at https://example.org/login today', 'https://www.example.org/login'],
    ['anna.keller@example.org', 'mailto:anna.keller@example.org?subject=Roof'],
    ['v1.2.3', 'https://example.org/releases'],
    ['§ 12.3 and more', 'https://example.org/'],
  ])('has nothing to say of %s that leads to %s', (text, href) => {
    expect(textMisleads(text, href)).toBe(false);
  });

  it('is content with the same site, or a text that names none', () => {
    expect(textMisleads('www.example.org/page', 'https://example.org/other')).toBe(false);
    expect(textMisleads('read more', 'https://example.org/')).toBe(false);
    expect(textMisleads('e.g. this', 'https://example.org/')).toBe(false);
  });
});
