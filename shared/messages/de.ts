import type { en } from './en.ts';
import { common, dates, shell, units, zones } from './de/common.ts';
import type { Translation } from './translation.ts';

/** Every sentence a person sees, in German. Parts live in `de/`, one file per area, as in English. */
export const de: Partial<Translation<typeof en>> = { common, dates, shell, units, zones };
