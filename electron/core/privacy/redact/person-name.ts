import { normalize } from '../normalize/normalize.ts';

const TITLES = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady herr herrn frau fraulein hr fr mme mlle m monsieur madame mademoiselle
  sr sra srta senor senora senorita sig sigra signor signora signorina dott dottssa don dona dhr mevr mevrouw meneer pan pani`.split(
    /\s+/,
  ),
);

export interface PersonName {
  /** Words without titles, folded. */
  readonly words: readonly string[];
  readonly titled: boolean;
}

const foldWord = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Splits a person's name as it was written; "Gonzalez, Maria" is turned round. */
export function readName(value: string): PersonName {
  const view = normalize(value).text.replace(/['’]s?$/i, '');
  const comma = /^([^,]+),\s*([^,]+)$/.exec(view);
  const ordered = comma === null ? view : `${comma[2]} ${comma[1]}`;
  const all = [...ordered.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu)].map(([word]) => foldWord(word));
  const words = all.filter((word, index) => index === all.length - 1 || !TITLES.has(word));
  return { words, titled: words.length < all.length };
}

/** Case endings of names in German, Dutch, Slavic languages and Finnish that a surname in a sentence may carry. */
const ENDINGS = ['s', 'es', 'ns', 'a', 'u', 'y', 'em', 'om', 'ov', 'ovi', 'owi', 'ego', 'emu', 'iem', 'n', 'in'];

function isInflected(base: string, form: string, shortest = 4): boolean {
  if (base.length < shortest || !form.startsWith(base.slice(0, -1))) return false;
  if (form.startsWith(base)) return ENDINGS.includes(form.slice(base.length));
  return /[aeiouy]$/.test(base) && ENDINGS.includes(form.slice(base.length - 1));
}

/** Names that may be one person's share a key: the beginning of a word, or the initials. */
export function nameIndexKeys({ words }: PersonName): string[] {
  const initials = words.map((word) => word.charAt(0)).join('');
  const whole = words.length === 1 ? [`#${words[0]}`] : [];
  return [`#${initials}`, ...whole, ...words.filter((word) => word.length > 1).map((word) => word.slice(0, 3))];
}

export type NameRelation = 'SAME' | 'FIRST' | 'LAST' | 'FULL' | 'FORMAL' | 'INITIALS' | 'FORM';

/** What `form` is to a person known by `full`; undefined when they need not be the same person. */
export function relateNames(full: PersonName, form: PersonName): NameRelation | undefined {
  const known = full.words;
  const { words } = form;
  const [first = ''] = words;
  const last = known.at(-1) ?? '';
  if (words.length === 0 || known.length === 0) return undefined;
  if (words.join(' ') === known.join(' ')) return form.titled === full.titled ? 'SAME' : 'FORMAL';
  if (words.length === 1 && known.length > 1) {
    if (first === last || isInflected(last, first)) return form.titled ? 'FORMAL' : first === last ? 'LAST' : 'FORM';
    if (first === known[0]) return form.titled ? 'FORMAL' : 'FIRST';
    return first === known.map((word) => word.charAt(0)).join('') ? 'INITIALS' : undefined;
  }
  if (known.length === 1 && words.length > 1) {
    const [only = ''] = known;
    if (full.titled ? words.at(-1) === only : words.at(-1) === only || first === only) return 'FULL';
    return undefined;
  }
  if (words.every((word) => word.length === 1) && words.join('') === known.map((word) => word.charAt(0)).join(''))
    return 'INITIALS';
  return sameParts(known, words) ? (form.titled ? 'FORMAL' : 'FORM') : undefined;
}

/** First and last name agree, each whole, as an initial, or inflected; what is between may be left out. */
function sameParts(known: readonly string[], words: readonly string[]): boolean {
  const [knownFirst = ''] = known;
  const [first = ''] = words;
  const knownLast = known.at(-1) ?? '';
  const last = words.at(-1) ?? '';
  if (known.length === 1) return isInflected(knownLast, last) && /e?s$/.test(last);
  const lastAgrees = last === knownLast || isInflected(knownLast, last);
  const initial =
    first.length === 1 ? knownFirst.startsWith(first) : knownFirst.length === 1 && first.startsWith(knownFirst);
  // "Jana Nowaka" is Jan Nowak in the genitive; "Jana Nowak" is somebody else
  const firstAgrees = first === knownFirst || initial || (last !== knownLast && isInflected(knownFirst, first, 3));
  const middle = words
    .slice(1, -1)
    .every((word) => known.some((part) => part === word || part.charAt(0) === word || word.charAt(0) === part));
  return lastAgrees && firstAgrees && middle;
}
