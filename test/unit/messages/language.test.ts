import { afterEach, describe, expect, it } from 'vitest';

import { speakAsTerminal } from '../../../electron/cli/language.ts';
import { chooseLocale } from '../../../shared/messages/choose-locale.ts';
import { messages, t } from '../../../shared/messages/index.ts';
import { setLanguage } from '../../../shared/messages/set-language.ts';

afterEach(() => setLanguage('en', []));

describe('the language', () => {
  // Somebody in Vienna would get German with dates as in Germany, or English with dates as in America.
  it.each([
    ['system', ['de-AT', 'en-US'], 'de-AT'],
    ['system', ['it-IT', 'fr-CH', 'en-US'], 'fr-CH'],
    ['system', ['it-IT'], 'en'],
    ['system', ['not a tag', 'C', 'es-MX'], 'es-MX'],
    ['en', ['de-DE', 'en-GB'], 'en-GB'],
    ['fr', ['de-DE'], 'fr'],
    ['de', [], 'de'],
  ] as const)('%s where the system says %j is %s', (choice, preferred, locale) => {
    expect(chooseLocale(choice, preferred)).toBe(locale);
  });

  // The words would follow and the numbers not, or the other way round.
  it('brings its words and its numbers', async () => {
    await setLanguage('de', ['de-CH']);
    expect(messages.language).toBe('de-CH');
    expect(t('common.cancel')).toBe('Abbrechen');
    expect(t('units.messages', { count: 12_000 })).toMatch(/^12[’']000 Nachrichten$/);
  });

  // Two choices in a row: the slower catalog must not win.
  it('is the one that was chosen last', async () => {
    await Promise.all([setLanguage('fr', []), setLanguage('en', []), setLanguage('es', [])]);
    expect(messages.language).toBe('es');
  });

  // A million is a plural form of its own in French and Spanish: it would fall back to English.
  it.each(['fr', 'es'] as const)('counts millions in %s', async (language) => {
    await setLanguage(language, []);
    expect(t('units.messages', { count: 1_000_000 })).toMatch(/^1.000.000 (messages|mensajes)$/);
  });
});

describe('the command line', () => {
  it.each([
    [{ LANG: 'de_DE.UTF-8' }, 'de-DE'],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'fr_CA.UTF-8' }, 'fr-CA'],
    [{ LANG: 'fr_FR.UTF-8', LC_ALL: 'C.UTF-8' }, 'en'],
    [{ LANG: 'es_ES@euro', LC_ALL: '' }, 'es-ES'],
    [{ LANG: 'POSIX' }, 'en'],
  ])('with %j speaks %s', async (env, locale) => {
    await speakAsTerminal(env);
    expect(messages.language).toBe(locale);
  });
});
