const MOST = 500;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** Paints the words found in the rows that are drawn, those of one message apart, without touching their elements. Returns how to stop. */
export function markFound(query: string, currentId: string | undefined): () => void {
  const words = query.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const clear = (): void => {
    for (const name of ['find', 'find-current']) CSS.highlights.delete(name);
  };
  if (words.length === 0) return clear;
  let frame = 0;
  const paint = (): void => {
    frame = 0;
    const ranges = findRanges(words);
    const current = (range: Range): boolean =>
      range.startContainer.parentElement?.closest<HTMLElement>('[data-message]')?.dataset['message'] === currentId;
    CSS.highlights.set('find', new Highlight(...ranges.filter((range) => !current(range))));
    CSS.highlights.set('find-current', new Highlight(...ranges.filter((range) => current(range))));
  };
  const later = (): void => {
    if (frame === 0) frame = requestAnimationFrame(paint);
  };
  const observer = new MutationObserver(later);
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  later();
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
    clear();
  };
}

function findRanges(words: readonly string[]): Range[] {
  const ranges: Range[] = [];
  for (const row of document.querySelectorAll('[data-message]')) {
    const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null && ranges.length < MOST; node = walker.nextNode()) {
      const text = (node.nodeValue ?? '').toLowerCase();
      for (const word of words) {
        for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
          // The search finds words and their beginnings, so "lease" is not painted inside "please".
          if (at > 0 && WORD_CHARACTER.test(text[at - 1] ?? '')) continue;
          // Lower case can be longer than the text itself (İ); such a match is left unpainted.
          if (at + word.length > (node.nodeValue ?? '').length) break;
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, at + word.length);
          ranges.push(range);
        }
      }
    }
  }
  return ranges;
}
