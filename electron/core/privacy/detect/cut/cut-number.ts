import type { Edit } from './cut-email.ts';

/** Emphasis inside a number: on one side of a group, beside its separator or at the group's other end. */
const EMPHASIS =
  /(?<=[0-9A-Z])(?:(\*{1,3}|~~|`|__)([ .\-/:]{1,2})(\*{1,3}|~~|`|__)?|([ .\-/:]{1,2})(\*{1,3}|~~|`|__))(?=[0-9A-Z])/g;
const CODED = /(?<=[0-9A-Z])(\*{2,3}|~~|`|__)(?=[0-9A-Z])/g;
/** An address of a machine or a site that was made harmless by brackets. */
const BRACKETED_DOT = /(?<=[0-9A-Za-z])(?:\[\.\]|\(\.\)|\[dot\])(?=[0-9A-Za-z])/gi;
/** An international phone number that goes on in the next line. */
const PHONE_BREAK = /(\+\(?\d[\d().\- ]{1,18}\d)([ \t]{0,2}\r?\n[ \t>|]{0,8})(?=\d[\d .\-/]{2})/g;

/** Where numbers are cut by emphasis, brackets or a line's end that their own patterns don't expect. */
export function numberEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const { index, 1: first = '', 2: between, 3: second = '', 4: before = '', 5: mark = '' } of text.matchAll(
    EMPHASIS,
  )) {
    if (first !== '') edits.push({ from: index, to: index + first.length, piece: '' });
    const rest = index + first.length + (between?.length ?? 0);
    if (second !== '') edits.push({ from: rest, to: rest + second.length, piece: '' });
    if (mark !== '') edits.push({ from: index + before.length, to: index + before.length + mark.length, piece: '' });
  }
  for (const { index, 0: all } of text.matchAll(CODED)) edits.push({ from: index, to: index + all.length, piece: '' });
  for (const { index, 0: all } of text.matchAll(BRACKETED_DOT))
    edits.push({ from: index, to: index + all.length, piece: '.' });
  if (text.includes('+')) {
    for (const { index, 1: head = '', 2: gap = '' } of text.matchAll(PHONE_BREAK))
      edits.push({ from: index + head.length, to: index + head.length + gap.length, piece: ' ' });
  }
  return edits;
}
