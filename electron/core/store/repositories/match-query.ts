import { endsUnspaced, spaceWords } from '../space-words.ts';

/** Letters that a last word needs before it also matches words that begin with it: shorter ones match half the index. */
const PREFIX_FROM = 3;
const MOST_TERMS = 32;

/**
 * Turns what a person typed into an FTS5 query that can't be a syntax error: words are quoted, "phrases" stay together,
 * `-word` leaves out, and the last word may be the beginning of one. Null when nothing can be searched for.
 */
export function matchQuery(typed: string): string | null {
  const wanted: string[] = [];
  const unwanted: string[] = [];
  const terms = [...typed.matchAll(/(-?)(?:"([^"]*)"|([^\s"]+))/g)].slice(0, MOST_TERMS);
  for (const [index, [, minus, phrase, word]] of terms.entries()) {
    const text = (phrase ?? word ?? '').replaceAll('\0', ' ').trim();
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    const quoted = `"${spaceWords(text.replaceAll('"', '""'))}"`;
    const open = index === terms.length - 1 && phrase === undefined && /\S$/.test(typed) && mayGoOn(text);
    if (minus === '-') unwanted.push(quoted);
    else wanted.push(open ? `${quoted}*` : quoted);
  }
  if (wanted.length === 0) return null;
  return [wanted.join(' AND '), ...unwanted].join(' NOT ');
}

function mayGoOn(word: string): boolean {
  return word.length >= PREFIX_FROM && !endsUnspaced(word);
}
