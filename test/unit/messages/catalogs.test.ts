import { describe, expect, it } from 'vitest';

import { ERROR_CODES } from '../../../shared/errors.ts';
import { de } from '../../../shared/messages/de.ts';
import { en } from '../../../shared/messages/en.ts';
import { es } from '../../../shared/messages/es.ts';
import { fr } from '../../../shared/messages/fr.ts';
import { typeset } from '../../../shared/messages/typeset.ts';
import { withMany } from '../../../shared/messages/with-many.ts';
import { SAME } from './same-words.ts';

interface Texts {
  readonly [key: string]: string | Texts;
}

function flat(texts: Texts, before = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, text]): [string, string][] =>
    typeof text === 'string' ? [[before + key, text]] : flat(text, `${before}${key}.`),
  );
}

const english = new Map(flat(en));

/** `{{count, number}}` and `$t(route.types.{{type}})`, in any order. */
const slots = (text: string): string[] => (text.match(/\{\{[^}]*\}\}|\$t\([^)]*\)/g) ?? []).toSorted();

describe.each([
  ['de', de],
  ['fr', fr],
  ['es', es],
] as const)('%s', (language, texts) => {
  const translated = new Map(flat(texts));

  // The compiler sees a key that lacks; a cast or an `any` would let it through.
  it('says what English says, and nothing else', () => {
    expect([...translated.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  // A number, a name or an address would be missing from the sentence, or `{{nam}}` would stand in it.
  it('puts the same values into its sentences', () => {
    const wrong = [...translated].filter(([key, text]) => {
      const [mine, theirs] = [slots(text), slots(english.get(key) ?? '')];
      // "one" may say the number in a word, or in digits where English uses the word
      if (key.endsWith('_one')) return !mine.every((slot) => theirs.includes(slot) || /^\{\{count\b/.test(slot));
      return JSON.stringify(mine) !== JSON.stringify(theirs);
    });
    expect(wrong).toEqual([]);
  });

  // i18next would fall back to English for a count that has no form of its own.
  it('has every plural form that its grammar has', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const loaded = new Map(flat(withMany(texts)));
    const counted = [...loaded.keys()].filter((key) => key.endsWith('_other')).map((key) => key.slice(0, -6));
    expect(counted.length).toBeGreaterThan(15);
    expect(counted.flatMap((key) => forms.map((form) => `${key}_${form}`)).filter((key) => !loaded.has(key))).toEqual(
      [],
    );
  });

  // A sentence that was copied and forgotten is English on a German screen.
  it('leaves nothing in English', () => {
    const letters = (text: string): boolean => /[a-z]{2}/i.test(text.replaceAll(/\{\{[^}]*\}\}|\$t\([^)]*\)/g, ''));
    const same = [...translated].filter(([key, text]) => letters(text) && text === english.get(key));
    const meant: readonly string[] = [...SAME.all, ...SAME[language]];
    expect(same.filter(([, text]) => !meant.includes(text))).toEqual([]);
  });

  // On the worst day both sentences stand in one paragraph.
  it.each(ERROR_CODES)('says what happened and what to do for %s', (code) => {
    const { what, todo } = texts.errors[code];
    expect(`${what} ${todo}`).toMatch(/^[\p{Lu}¿«].+[.…] [\p{Lu}¿«„].+\.$/u);
  });

  // A label that ends in three dots opens a dialog; one that does not acts at once. That must not differ.
  it('ends its labels as English does', () => {
    const dots = (text: string): boolean => text.endsWith('…');
    expect([...translated].filter(([key, text]) => dots(text) !== dots(english.get(key) ?? ''))).toEqual([]);
  });

  it('sets its punctuation as it is set there', () => {
    const wrong = flat(typeset(texts, language)).filter(([, text]) => {
      if (/['"]/.test(text)) return true;
      if (language === 'fr')
        return /[^\u202f\s][?!;»]|[^\u00a0\w/]:(?!\/)|«[^\u00a0]/u.test(text.replaceAll(/\{\{[^}]*\}\}/g, 'x'));
      if (language === 'de') return / …|[“”](?![ ,.):;?!]|$)/u.test(text);
      return /[“”„]/u.test(text);
    });
    expect(wrong).toEqual([]);
  });
});
