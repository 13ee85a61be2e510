import { CHARACTER, characterClass } from './character-class.ts';

/** How a word is written. */
export const SHAPE = {
  lower: 0,
  title: 1,
  upper: 2,
  initial: 3,
  camel: 4,
  digits: 5,
  alnum: 6,
  mark: 7,
  newline: 8,
  underscored: 9,
  caseless: 10,
} as const;

/** One of `SHAPE`. `camel` is any capital past the first letter of a word that also holds small letters, but "McX" and "O'X" are titles. */
export function wordShape(word: string, lower: string): number {
  const first = word.charCodeAt(0);
  const kind = characterClass(first);
  if (kind === CHARACTER.newline) return SHAPE.newline;
  const apostrophe = first === 0x27 || first === 0x2019;
  if (kind !== CHARACTER.letter && kind !== CHARACTER.digit && !(apostrophe && word.length > 1)) return SHAPE.mark;
  let digits = 0;
  let letters = 0;
  let capitals = 0;
  let inner = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code === 0x5f) return SHAPE.underscored;
    const each = characterClass(code);
    if (each === CHARACTER.digit) digits++;
    else if (each === CHARACTER.letter) letters++;
    if (each === CHARACTER.letter && code !== lower.charCodeAt(at)) {
      capitals++;
      if (at > 0) inner++;
    }
  }
  if (digits > 0) return letters === 0 ? SHAPE.digits : SHAPE.alnum;
  if (capitals === 0) return lower.toUpperCase() === lower ? SHAPE.caseless : SHAPE.lower;
  if (capitals === letters) return letters === 1 ? SHAPE.initial : SHAPE.upper;
  if (inner === 0) return SHAPE.title;
  return isNamePrefix(lower) && inner === 1 && first !== lower.charCodeAt(0) ? SHAPE.title : SHAPE.camel;
}

function isNamePrefix(lower: string): boolean {
  return (
    lower.startsWith('mc') ||
    lower.startsWith('mac') ||
    lower.startsWith("o'") ||
    lower.startsWith('d’') ||
    lower.startsWith("d'") ||
    lower.startsWith('o’')
  );
}
