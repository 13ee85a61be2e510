import type { DoctorCheck } from '../contract.ts';
import type { ErrorShape } from '../errors.ts';
import { PRODUCT } from '../product.ts';
import { en } from './en.ts';
import { formatBytes } from './format.ts';
import { numberFormat } from './formatters.ts';
import { messages } from './instance.ts';
import { isolate } from './isolate.ts';
import { rename } from './rename.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

/** The catalog, ready to use at once: English is in the bundle, and another language is loaded when it is chosen. */
export { messages };

void messages.init({
  lng: 'en',
  fallbackLng: 'en',
  initAsync: false,
  resources: { en: { translation: rename(en, PRODUCT.name) } },
  // React escapes, and a terminal needs no entities: what is put into a sentence is only kept from turning it around.
  interpolation: { escapeValue: true, escape: isolate },
});
// i18next would make a formatter of Intl's for every number in every sentence
messages.services.formatter?.add('number', (value: unknown) => numberFormat({}).format(Number(value)));
messages.services.formatter?.add('bytes', (value: unknown) => formatBytes(Number(value)));

export const t = messages.t.bind(messages);

/** For keys that are put together at run time, with values that not every text of the group uses. */
const lookUp = t as unknown as (key: string, values: Readonly<Record<string, unknown>>) => string;

/** What happened, and what to do about it: two texts, for a title and a line below it. */
export function errorWords(error: ErrorShape): { what: string; todo: string } {
  const params = error.params ?? {};
  return { what: lookUp(`errors.${error.code}.what`, params), todo: lookUp(`errors.${error.code}.todo`, params) };
}

/** The same as one paragraph. */
export function describeError(error: ErrorShape): string {
  const { what, todo } = errorWords(error);
  return `${what} ${todo}`;
}

/** Core names its checks by key; a key that this catalog does not know is shown as it is rather than dropped. */
export function describeCheck(check: DoctorCheck): { label: string; detail: string } {
  return {
    label: lookUp(`doctor.${check.name}.label`, { defaultValue: check.name }),
    detail: lookUp(`doctor.${check.name}.${check.detail}`, { ...check.values, defaultValue: check.detail }),
  };
}
