import type { Language } from '../domain/languages.ts';

interface Texts {
  readonly [key: string]: string | Texts;
}

/** Signs that must not begin a line, by language: what stands before them, and with which space (CLDR, Imprimerie nationale). */
const SPACES: Partial<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  // narrow before ; ! ? and », full before a colon and after «
  fr: [
    [/ (?=[;!?])/g, '\u202f'],
    [/ (?=:)|(?<=«) | (?=»)/g, '\u00a0'],
  ],
  de: [[/ (?=…)/g, '\u00a0']],
};

/** The catalog with no-break spaces where its language wants them, so that nobody has to type what can't be seen. */
export function typeset(texts: Texts, language: Language): Texts {
  const rules = SPACES[language] ?? [];
  const set = (text: string): string => rules.reduce((so, [where, space]) => so.replaceAll(where, space), text);
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, typeof text === 'string' ? set(text) : typeset(text, language)]),
  );
}
