const SHORTEST = 80;
const SENTENCE_END = /[.!?:;。！？][\s")\]]|\n/g;

/**
 * The next piece of a growing text worth reading aloud: whole sentences, at least about a line of them. When the text
 * is done, whatever is left. Null while there is not enough yet.
 */
export function nextAnnouncement(text: string, upTo: number, done: boolean): { text: string; upTo: number } | null {
  const rest = text.slice(upTo);
  if (rest.trim() === '') return null;
  if (done) return { text: plain(rest), upTo: text.length };
  let end = -1;
  for (const match of rest.matchAll(SENTENCE_END)) end = match.index + 1;
  return end >= SHORTEST ? { text: plain(rest.slice(0, end)), upTo: upTo + end } : null;
}

/** Markup is not for ears. */
function plain(text: string): string {
  return text
    .replaceAll(/[*_`#>|]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
