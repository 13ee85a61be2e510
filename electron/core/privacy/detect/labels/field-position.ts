/** Whether a label at `start` stands where a field's name stands: at a line's start, after a delimiter or a bracket. */
export function isFieldPosition(text: string, start: number): boolean {
  let at = start - 1;
  let skipped = 0;
  while (at >= 0 && skipped < 24) {
    const character = text.charAt(at);
    if (character === '\n') return true;
    if (',;|{[(<>"\'`*_-#&?!.:•\t)}]/='.includes(character)) return true;
    if (character !== ' ') return isFieldPrefix(text, at);
    at--;
    skipped++;
  }
  return at < 0;
}

/** "Patient name:", "my full name:": one plain word before a field's name does not take it out of its position. */
function isFieldPrefix(text: string, wordEnd: number): boolean {
  let at = wordEnd;
  while (at >= 0 && wordEnd - at < 16 && /[\p{L}]/u.test(text.charAt(at))) at--;
  if (at < 0) return true;
  return (
    wordEnd - at < 16 &&
    /[\n,;|{[(<>"'*_#&.:\t-]/.test(text.charAt(at === wordEnd ? at : text.charAt(at) === ' ' ? at - 1 : at))
  );
}
