import { initReactI18next } from 'react-i18next';

import type { LanguageChoice } from '../../shared/domain/languages.ts';
import { messages } from '../../shared/messages/index.ts';
import { setLanguage } from '../../shared/messages/set-language.ts';
import { shell } from './client/core.ts';

messages.use(initReactI18next);
initReactI18next.init(messages);

// what a screen reader pronounces by, and hyphens and quotation marks follow
messages.on('languageChanged', () => {
  document.documentElement.lang = messages.language;
});

/** From now on the page is in this language. */
export async function speak(choice: LanguageChoice): Promise<void> {
  await setLanguage(choice, shell.language.preferred);
}
