import i18next from 'i18next';
import type { i18n } from 'i18next';

/** What holds the catalogs and knows the language; filled by index.ts. Window, main and command line share it. */
export const messages: i18n = i18next.createInstance();
