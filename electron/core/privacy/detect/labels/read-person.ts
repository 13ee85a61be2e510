const PARTICLES = new Set(
  "von van de der den del della di da do dos das du la le el al bin ibn binti ben abu ter ten zu zur af av y e i und and mc mac o st van't".split(
    ' ',
  ),
);
// Words that a field called "name" holds in code, configuration and documents, but that are no one's name.
const NOT_NAMES = new Set(
  (
    'null none true false undefined string number boolean object array any unknown yes no n/a na tbd todo test default optional required ' +
    'run build install deploy check setup set use get add create update delete the this that these those your my our his her please ' +
    'value type description field column table list file function class method module package version release new untitled example sample ' +
    'foo bar baz main index app application button input label title text page form admin user users username guest system server service ' +
    'department team group company inc ltd llc gmbh corp unknown anonymous various see above below not available required optional id ' +
    'name names first last full email phone address date birth gender male female city country state street zip code status active inactive ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december'
  ).split(' '),
);
const WORD = /(?:\p{Lu}[\p{L}\p{M}'.-]{0,30}|\p{Lo}{1,24}|\p{Ll}{1,5}(?=[ ']))/uy;
const ANY_WORD = /[\p{L}\p{M}][\p{L}\p{M}'.-]{0,30}/uy;
const MAX_WORDS = 6;

export interface NameRead {
  readonly end: number;
  readonly words: number;
}

/**
 * Reads a person's name at `start`: capitalised words, particles, initials, "Surname, Given". With `anyCase` (a cell of
 * a column of names) small letters will do. Undefined when the words there can't be a name.
 */
export function readPerson(text: string, start: number, anyCase: boolean): NameRead | undefined {
  const pattern = anyCase ? ANY_WORD : WORD;
  let at = start;
  let end = -1;
  let words = 0;
  let full = 0;
  while (words < MAX_WORDS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) break;
    const word = match[0].replace(/\.+$/, '');
    const lower = word.toLowerCase();
    if (NOT_NAMES.has(lower)) return words > 0 && full > 0 && anyCase === false ? { end, words: full } : undefined;
    const isCapital = word !== lower || /\p{Lo}/u.test(word);
    if (
      !anyCase &&
      !isCapital &&
      (full === 0
        ? !['von', 'van', 'de', 'al', 'el', 'di', 'da', 'del', 'della', 'der', 'bin', 'la', 'le', 'dos'].includes(lower)
        : !PARTICLES.has(lower))
    )
      break;
    // "HTTP", "README": long words in capitals among none others are no name, but whole names in capitals are.
    at += match[0].length;
    words++;
    if (isCapital || anyCase) {
      full++;
      end = match[0].endsWith('.') && word.length > 3 ? at - 1 : at;
      if (match[0].endsWith('.') && word.length > 3) break;
    }
    if (text.charAt(at) === ',' && words <= 3 && /^, ?\p{Lu}\p{Ll}/u.test(text.slice(at, at + 4)) && words === 1)
      at += text.charAt(at + 1) === ' ' ? 2 : 1;
    else if (text.charAt(at) === ' ' && text.charAt(at + 1) !== ' ') at += 1;
    else break;
  }
  return end > start && full > 0 ? { end, words: full } : undefined;
}
