import { CHARACTER, characterClass } from './character-class.ts';
import { SHAPE } from './word-shape.ts';
import type { Tokens } from './tokenize.ts';
import type { Word } from './word.ts';

/** What the line around a token says about all its words, one entry per token. */
export interface LineContext {
  /** 0 no letters, 1 small letters only, 2 capitals only, 3 most words capitalised, 4 ordinary. */
  readonly casing: Uint8Array;
  /** 0 prose, 1 some marks of code or markup, 2 many. */
  readonly code: Uint8Array;
  /** Hash of the first word of the sentence, 0 where there is none. */
  readonly opening: Int32Array;
  /** 1 where a sentence or line begins. */
  readonly first: Uint8Array;
  /** Hash of the word before the last ":" or "=" within six tokens of the line, 0 where there is none. */
  readonly label: Int32Array;
}

const CODE_MARKS = new Set('{}();=<>[]|\\$`*+&%'.split('').map((mark) => mark.charCodeAt(0)));

export function lineContext(tokens: Tokens, words: readonly Word[]): LineContext {
  const { count } = tokens;
  const context: LineContext = {
    casing: new Uint8Array(count),
    code: new Uint8Array(count),
    opening: new Int32Array(count),
    first: new Uint8Array(count),
    label: new Int32Array(count),
  };
  let start = 0;
  while (start < count) {
    let end = start;
    while (end < count && (words[end] as Word).shape !== SHAPE.newline) end++;
    describeLine(tokens, words, start, end, context);
    if (end < count) context.first[end] = 1;
    start = end + 1;
  }
  return context;
}

function describeLine(tokens: Tokens, words: readonly Word[], start: number, end: number, context: LineContext): void {
  let small = 0;
  let capital = 0;
  let title = 0;
  let marks = 0;
  for (let at = start; at < end; at++) {
    const shape = (words[at] as Word).shape;
    if (shape === SHAPE.lower) small++;
    else if (shape === SHAPE.upper || shape === SHAPE.initial) capital++;
    else if (shape === SHAPE.title) title++;
    else if (shape === SHAPE.camel || shape === SHAPE.underscored) marks++;
    else if (shape === SHAPE.mark && CODE_MARKS.has(tokens.text.charCodeAt(tokens.starts[at] as number))) marks++;
  }
  const cased = small + capital + title;
  let casing = 4;
  if (cased === 0) casing = 0;
  else if (capital + title === 0) casing = 1;
  else if (small + title === 0) casing = 2;
  else if ((capital + title) * 10 >= cased * 7) casing = 3;
  const share = marks / Math.max(1, end - start);
  const code = share < 0.06 ? 0 : share < 0.2 ? 1 : 2;
  let opening = 0;
  let fresh = true;
  let label = 0;
  let labelAt = -9;
  for (let at = start; at < end; at++) {
    const word = words[at] as Word;
    const isWord = word.shape !== SHAPE.mark;
    if (fresh && isWord) {
      context.first[at] = 1;
      opening = word.hash;
      fresh = false;
    }
    context.casing[at] = casing;
    context.code[at] = code;
    context.opening[at] = opening;
    context.label[at] = at - labelAt <= 6 ? label : 0;
    if (word.shape === SHAPE.mark) {
      const mark = tokens.text.charCodeAt(tokens.starts[at] as number);
      if (mark === 0x3a || mark === 0x3d) {
        label = at > start ? lastWord(words, start, at) : 0;
        labelAt = at;
      }
      const stop = mark === 0x2e || mark === 0x21 || mark === 0x3f;
      if (stop && !isGlued(tokens, at + 1)) fresh = true;
    }
  }
}

function lastWord(words: readonly Word[], start: number, at: number): number {
  for (let back = at - 1; back >= start && back >= at - 3; back--) {
    const word = words[back] as Word;
    if (word.shape !== SHAPE.mark) return word.hash;
  }
  return 0;
}

/** Whether nothing stands between this token and the one before. */
export function isGlued(tokens: Tokens, at: number): boolean {
  return at > 0 && at < tokens.count && tokens.starts[at] === tokens.ends[at - 1];
}

/** The mark glued to one side of a token: its code, 1 for a letter or digit, 0 for none. */
export function gluedMark(text: string, at: number): number {
  if (at < 0 || at >= text.length) return 0;
  const code = text.charCodeAt(at);
  const kind = characterClass(code);
  if (kind === CHARACTER.space || kind === CHARACTER.newline) return 0;
  return kind === CHARACTER.other ? code : 1;
}
