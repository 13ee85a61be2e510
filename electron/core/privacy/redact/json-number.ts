const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

function solid(text: string, from: number, step: 1 | -1): string {
  let at = from;
  while (/\s/.test(text.charAt(at))) at += step;
  return text.charAt(at) + (step === -1 ? text.charAt(at - 1) : '');
}

/** Whether a span is a bare number in a place where JSON wants a value: a placeholder there needs quotes of its own. */
export function isJsonNumber(text: string, start: number, end: number): boolean {
  if (!NUMBER.test(text.slice(start, end))) return false;
  const after = solid(text, end, 1);
  if (after !== ',' && after !== '}' && after !== ']') return false;
  const before = solid(text, start - 1, -1);
  if (before.startsWith(':'))
    return (
      before === ':"' ||
      /"\s*$/.test(text.slice(Math.max(0, text.lastIndexOf(':', start) - 8), text.lastIndexOf(':', start)))
    );
  return (before.startsWith('[') || before.startsWith(',')) && looksLikeJson(text);
}

function looksLikeJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
