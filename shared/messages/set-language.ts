import type { Language, LanguageChoice } from '../domain/languages.ts';
import { PRODUCT } from '../product.ts';
import { chooseLocale, languageOf } from './choose-locale.ts';
import { messages } from './index.ts';
import { rename } from './rename.ts';
import { typeset } from './typeset.ts';
import { withMany } from './with-many.ts';

/** Each is loaded when it is first spoken. */
const LOAD = {
  de: async () => (await import('./de.ts')).de,
  fr: async () => (await import('./fr.ts')).fr,
  es: async () => (await import('./es.ts')).es,
} as const satisfies Record<Exclude<Language, 'en'>, () => Promise<Parameters<typeof withMany>[0]>>;

let newest = 0;

/** From now on everything is said in this language. Asked twice at once, the later wish stands. */
export async function setLanguage(choice: LanguageChoice, preferred: readonly string[]): Promise<void> {
  newest += 1;
  const asked = newest;
  const locale = chooseLocale(choice, preferred);
  const language = languageOf(locale) ?? 'en';
  if (language !== 'en' && !messages.hasResourceBundle(language, 'translation')) {
    const texts = rename(typeset(withMany(await LOAD[language]()), language), PRODUCT.name);
    messages.addResourceBundle(language, 'translation', texts);
  }
  if (asked === newest) await messages.changeLanguage(locale);
}
