import type { en } from './en.ts';
import { common, dates, shell, units, zones } from './es/common.ts';
import type { Translation } from './translation.ts';

/** Every sentence a person sees, in Spanish. Parts live in `es/`, one file per area, as in English. */
export const es: Partial<Translation<typeof en>> = { common, dates, shell, units, zones };
