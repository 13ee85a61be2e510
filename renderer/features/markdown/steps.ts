/** UTF-16 units that are drawn at once. What came while the page was busy follows in as many steps as it takes. */
const STEP = 400;
/** Of an answer that begins: drawn with the row itself, so that there is never a row without words. */
const FIRST = 160;
/** The last part of a step in which a line may end. */
const LOOK_BACK = 80;

export function firstStep(text: string): string {
  return upTo(text, FIRST);
}

/** What to draw after `drawn`, so that style, layout and paint of one frame stay small. Other words are drawn whole. */
export function nextStep(drawn: string, text: string): string {
  return text.startsWith(drawn) ? upTo(text, drawn.length + STEP) : text;
}

function upTo(text: string, length: number): string {
  if (text.length <= length) return text;
  const lineEnd = text.lastIndexOf('\n', length - 1) + 1;
  if (lineEnd > length - LOOK_BACK) return text.slice(0, lineEnd);
  const code = text.charCodeAt(length - 1);
  // half of a pair would be drawn as a broken character
  return text.slice(0, code >= 0xd800 && code <= 0xdbff ? length - 1 : length);
}
