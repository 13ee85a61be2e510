import { messages } from './instance.ts';

const MOST = 100;
const made = new Map<string, object>();

/**
 * Intl's formatters, each made once for a language and a time zone. Making one takes about a millisecond, and what V8 keeps
 * for it outside its heap is let go of in one go: rows that are drawn with every word of an answer made so many of them
 * that this alone held the window up for 80 ms.
 */
export const numberFormat = (options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  once('number', options, (language) => new Intl.NumberFormat(language, options));

export const dateFormat = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  // a formatter keeps the zone that it was made in, and people travel
  once(`date ${new Date().getTimezoneOffset()}`, options, (language) => new Intl.DateTimeFormat(language, options));

export const listFormat = (options: Intl.ListFormatOptions): Intl.ListFormat =>
  once('list', options, (language) => new Intl.ListFormat(language, options));

function once<T extends object>(kind: string, options: object, make: (language: string) => T): T {
  const language = messages.language;
  const key = `${kind} ${language} ${JSON.stringify(options)}`;
  const known = made.get(key);
  if (known !== undefined) return known as T;
  const fresh = make(language);
  if (made.size >= MOST) made.clear();
  made.set(key, fresh);
  return fresh;
}
