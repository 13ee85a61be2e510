/**
 * Scripts that write words without spaces between them, and Korean, whose particles hang on words. The index would take
 * a whole sentence for one word.
 */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
// oxlint-disable-next-line security/detect-non-literal-regexp -- of the pattern above
const EACH = new RegExp(UNSPACED.source, 'gu');

/** Zero-width space: parts words for the index, and nothing that a person sees. */
const GAP = '\u200b';

/** The text as it is indexed and asked for: every character of such a script is a word, and a word of it a phrase. */
export function spaceWords(text: string): string {
  return UNSPACED.test(text) ? text.replace(EACH, `${GAP}$&${GAP}`) : text;
}

export function unspaceWords(text: string): string {
  return text.replaceAll(GAP, '');
}

/** Whether the last character is a word of its own, so that no longer word begins with it. */
export function endsUnspaced(text: string): boolean {
  return UNSPACED.test(text.slice(-1));
}
