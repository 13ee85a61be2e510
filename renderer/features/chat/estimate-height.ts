import type { MessageInBranch } from '../../../shared/contract.ts';

const LINE = 24;
const CHARACTERS_A_LINE = 84;
const AROUND = 80;
/** A user's message longer than this is folded. */
const MOST_LINES = 400;

/** A guess in pixels at the height of a row that was never drawn. Better guesses mean a steadier scroll bar. */
export function estimateHeight(message: MessageInBranch | undefined): number {
  if (message === undefined) return AROUND + LINE;
  let lines = 0;
  for (let at = 0; at <= message.content.length && lines < MOST_LINES;) {
    const newline = message.content.indexOf('\n', at);
    const end = newline < 0 ? message.content.length : newline;
    lines += Math.max(0.6, Math.ceil((end - at) / CHARACTERS_A_LINE));
    at = end + 1;
  }
  return Math.round(AROUND + lines * LINE);
}
