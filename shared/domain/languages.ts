/** What Sotto speaks. English is the one that the others are held against. */
export const LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** `system`: the first of the system's languages that Sotto speaks, or else English. */
export const LANGUAGE_CHOICES = ['system', ...LANGUAGES] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

export const isLanguageChoice = (value: unknown): value is LanguageChoice =>
  (LANGUAGE_CHOICES as readonly unknown[]).includes(value);
