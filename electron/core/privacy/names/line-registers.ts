import { SHAPE } from './word-shape.ts';
import type { Tokens } from './tokenize.ts';
import type { Word } from './word.ts';

/**
 * How a line is written. With @handles and #tags, and in code and its documentation, capitals mean less. Where people
 * talk of themselves and of others, a name that stands alone is more likely somebody's.
 */
export const REGISTER = { plain: 0, social: 1, technical: 2, talk: 3 } as const;

const SOCIAL = new Set(['@', '#', 'RT', 'http', 'https']);
/** What prose has no use for. */
const TECHNICAL = new Set(['`', '{', '}', ';', '=', '|', '\\', '_', '<', '>', '~', '^', '$', '+']);
/** A heading, a list or a quotation in markdown, a comment in code. */
const OPENERS = new Set(['#', '*', '>', '/', '-', '+', '|']);
/** A line of code or data that goes on. */
const CLOSERS = new Set([',', '(', '[', '{', ':']);
const TALK = new Set(
  'i im ive my mine you your youre u ur he hes his him she shes her they theyre their them we were our us lol haha omg wow yeah'.split(
    ' ',
  ),
);

/** The register of each token's line. */
export function lineRegisters(tokens: Tokens, words: readonly Word[]): Uint8Array {
  const registers = new Uint8Array(tokens.count);
  let start = 0;
  while (start < tokens.count) {
    let end = start;
    let social = false;
    let talk = false;
    let technical = OPENERS.has((words[start] as Word).text);
    for (; end < tokens.count && (words[end] as Word).shape !== SHAPE.newline; end++) {
      const { text, lower } = words[end] as Word;
      social ||= SOCIAL.has(text);
      technical ||= TECHNICAL.has(text);
      talk ||= text === '!' || text === '…' || TALK.has(lower);
    }
    if (end > start && CLOSERS.has((words[end - 1] as Word).text)) technical = true;
    if (technical) registers.fill(REGISTER.technical, start, end);
    else if (social) registers.fill(REGISTER.social, start, end);
    else if (talk) registers.fill(REGISTER.talk, start, end);
    start = end + 1;
  }
  return registers;
}
