const CODE_SPAN = /(`+)(?:(?!\1)[\s\S])*?\1(?!`)/g;
const DISPLAY = /\\\[([\s\S]+?)\\\]/g;
const INLINE = /\\\(([\s\S]+?)\\\)/g;
// Pandoc's rule: no space inside the dollars, no digit after them. "$5 and $10" is money.
const DOLLARS = /(?<![\\$\w])\$(?![\s$])((?:\\.|[^$\\\n])+?)(?<!\s)\$(?![\d$])/g;

/** Whether a text may hold formulas at all; those that don't never load KaTeX. */
export function mayHoldMath(text: string): boolean {
  return text.includes('$') || text.includes('\\(') || text.includes('\\[');
}

/** Brings the ways models write formulas to the one that the parser is told to read: double dollars. Leaves code alone. */
export function normalizeMath(text: string): string {
  let result = '';
  let at = 0;
  for (const code of text.matchAll(CODE_SPAN)) {
    result += convert(text.slice(at, code.index)) + code[0];
    at = code.index + code[0].length;
  }
  return result + convert(text.slice(at));
}

function convert(text: string): string {
  return text
    .replaceAll(DISPLAY, (_, formula: string) => `\n$$\n${formula.trim()}\n$$\n`)
    .replaceAll(INLINE, (_, formula: string) => `$$${formula.trim()}$$`)
    .replaceAll(DOLLARS, (_, formula: string) => `$$${formula}$$`);
}
