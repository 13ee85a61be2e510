import type { Edit } from './cut-email.ts';

const MARK =
  '\\*{1,3}|~~|`|_{1,2}|\\\\(?=[.-])|</?(?:a|b|i|u|s|em|code|font|mark|small|span|strong|wbr)(?: [^<>\\n]{0,60})?>';
/** What stands between two groups of a number when marks are among it. */
const GAP = new RegExp(`(?<=[0-9A-Z])(?:[ .\\-/:]{0,2}(?:${MARK})){1,3}[ .\\-/:]{0,2}(?=[0-9A-Z])`, 'g');
const MARKS = new RegExp(MARK, 'g');
/** "2 * 3", "2*3", "a_b": no emphasis. */
const OPERATOR = /^(?: \*{1,2} |\*|_|__)$/;
/** An address of a machine or a site that was made harmless by brackets. */
const BRACKETED_DOT = /(?<=[0-9A-Za-z])(?:\[\.\]|\(\.\)|\[dot\])(?=[0-9A-Za-z])/gi;
/** A number that goes on in a quoted or commented line behind its own hyphen. */
const HYPHEN_BREAK = /(?<=\d-)[ \t]?\r?\n[ \t>|*#/]{1,8}(?=\d)/g;
/** An international phone number that goes on in the next line. */
const PHONE_BREAK = /(\+\(?\d[\d().\- ]{0,18}?)([ \t]{0,2}\r?\n[ \t>|*#/]{0,8})(?=\d[\d .\-/]{2})/g;

/** Where numbers are cut by emphasis, HTML, brackets or a line's end that their own patterns don't expect. */
export function numberEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  const replace = (from: number, length: number, piece: string): void => {
    edits.push({ from, to: from + length, piece });
  };
  for (const { index, 0: gap } of text.matchAll(GAP)) {
    if (OPERATOR.test(gap)) continue;
    for (const mark of gap.matchAll(MARKS)) replace(index + mark.index, mark[0].length, '');
  }
  for (const { index, 0: dot } of text.matchAll(BRACKETED_DOT)) replace(index, dot.length, '.');
  for (const { index, 0: gap } of text.matchAll(HYPHEN_BREAK)) replace(index, gap.length, '');
  if (text.includes('+')) {
    for (const { index, 1: head = '', 2: gap = '' } of text.matchAll(PHONE_BREAK))
      replace(index + head.length, gap.length, ' ');
  }
  return edits;
}
