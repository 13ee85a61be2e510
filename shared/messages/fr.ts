import type { en } from './en.ts';
import { common, dates, shell, units, zones } from './fr/common.ts';
import type { Translation } from './translation.ts';

/** Every sentence a person sees, in French. Parts live in `fr/`, one file per area, as in English. */
export const fr: Partial<Translation<typeof en>> = { common, dates, shell, units, zones };
