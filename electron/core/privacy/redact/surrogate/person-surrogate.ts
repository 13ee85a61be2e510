import { normalize } from '../../normalize/normalize.ts';
import { NAME_POOLS, type NameLocale } from './name-pool.ts';

export type Pick = <T>(items: readonly T[]) => T;

const MALE_TITLE = /\b(?:mr|herrn?|hr|sir|lord|sr|señor|monsieur|signor|sig|dhr|meneer|pan)\b/i;
const FEMALE_TITLE =
  /\b(?:mrs|ms|miss|frau|fr|dame|lady|sra|srta|señora|señorita|mme|mlle|madame|signora|sigra|mevr|mevrouw|pani)\b/i;
/** First names that do not end the way most of their gender do. */
const MALE_NAMES = new Set('luca nicola andrea joshua mustafa ezra elia sasha mischa kostya'.split(' '));
const FEMALE_NAMES = new Set(
  'karen susan helen ruth margaret elizabeth jennifer carol sharon kathleen alice grace claire anne jane kate emily mary nancy lucy amy ingrid astrid doris carmen isabel ines beatriz raquel chloe zoe sophie marie julie nicole michelle heather judith edith brigitte'.split(
    ' ',
  ),
);

/** A guess from title and first name: it only has to keep an answer's pronouns right most of the time. */
function isFemale(value: string): boolean {
  if (FEMALE_TITLE.test(value)) return true;
  if (MALE_TITLE.test(value)) return false;
  const first = firstWord(value);
  if (MALE_NAMES.has(first)) return false;
  return FEMALE_NAMES.has(first) || /(?:a|ette|elle|ine|ya)$/.test(first);
}

function firstWord(value: string): string {
  return /\p{L}+/u.exec(normalize(value).text.toLowerCase())?.[0] ?? '';
}

function localeOf(value: string): NameLocale {
  if (/[ñ]|(?:ez|ero|illo|ado)\b|\b(?:sra?|srta|señora?|don|doña)\b/i.test(value)) return 'es';
  if (/[àâçèêëîïôûœ]|(?:eau|eux|oux|ault|ier)\b|\b(?:mme|mlle|monsieur|madame)\b/i.test(value)) return 'fr';
  if (/[äöüß]|(?:mann|berg|schmidt|meier|meyer|müller|huber|stein)\b|\b(?:herrn?|frau)\b/i.test(value)) return 'de';
  return 'en';
}

/** Another name for each word of a person's name: gender and origin stay, initials and length do not. */
export function personWords(value: string, words: readonly string[], pick: Pick): Map<string, string> {
  const pool = NAME_POOLS[localeOf(value)];
  const firsts = isFemale(value) ? pool.female : pool.male;
  const mapped = new Map<string, string>();
  words.forEach((word, index) =>
    mapped.set(
      word,
      pick(index === words.length - 1 && (words.length > 1 || !FEMALE_NAMES.has(word)) ? pool.last : firsts),
    ),
  );
  return mapped;
}
