import { LANGUAGES } from '../domain/languages.ts';
import type { Language, LanguageChoice } from '../domain/languages.ts';

/** Of `de-AT` or `de_AT.UTF-8`: `de`, when Sotto speaks it. */
export function languageOf(locale: string): Language | undefined {
  const code = /^[a-z]+/i.exec(locale)?.[0].toLowerCase();
  return LANGUAGES.find((language) => language === code);
}

/**
 * The language to speak, with the region that the system is set to, so that dates and numbers are written as they are
 * there: English with `['de-AT', 'en-GB']` is `en-GB`. `preferred` are BCP 47 tags, the first one first.
 */
export function chooseLocale(choice: LanguageChoice, preferred: readonly string[]): string {
  const known = preferred.filter((tag) => isTag(tag) && languageOf(tag) !== undefined);
  if (choice === 'system') return known[0] ?? 'en';
  return known.find((tag) => languageOf(tag) === choice) ?? choice;
}

function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
