import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { app } from 'electron';

import { isLanguageChoice } from '../../shared/domain/languages.ts';
import type { LanguageChoice } from '../../shared/domain/languages.ts';
import { setLanguage } from '../../shared/messages/set-language.ts';

/** What menus and dialogs are in now, and what new windows open with. `preferred`: the system's languages, BCP 47. */
export const spoken: { choice: LanguageChoice; preferred: readonly string[] } = { choice: 'system', preferred: [] };

/** The choice that core keeps in the profile: read here too, because menus and the first paint do not wait for core. */
export function chosenLanguage(profile: string): LanguageChoice {
  try {
    const kept = JSON.parse(readFileSync(join(profile, 'appearance.json'), 'utf8')) as { language?: unknown };
    return isLanguageChoice(kept.language) ? kept.language : 'system';
  } catch {
    return 'system';
  }
}

/** Call once Electron is ready. */
export async function speak(choice: LanguageChoice): Promise<void> {
  spoken.choice = choice;
  spoken.preferred = app.getPreferredSystemLanguages();
  await setLanguage(choice, spoken.preferred);
}
