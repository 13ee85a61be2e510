import type { Token } from './token-list.ts';

/** Lines of code that are laid out together. */
const LINES = 24;

/** Cuts coloured code after every so many lines: what has been written of a long block is then not laid out again. */
export function codePieces(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const pieces: Token[][] = [];
  let piece: Token[] = [];
  let lines = 0;
  for (const [className, text] of tokens) {
    let from = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      lines += 1;
      if (lines < LINES) continue;
      piece.push([className, text.slice(from, at + 1)]);
      pieces.push(piece);
      piece = [];
      lines = 0;
      from = at + 1;
    }
    if (from < text.length) piece.push([className, text.slice(from)]);
  }
  if (piece.length > 0) pieces.push(piece);
  return pieces;
}

export function sameTokens(a: readonly Token[], b: readonly Token[]): boolean {
  return a.length === b.length && a.every(([className, text], at) => className === b[at]?.[0] && text === b[at]?.[1]);
}
