/** What stands in a text where a value may have been cut. */
export interface CutToken {
  readonly from: number;
  readonly to: number;
  /** `dot`: a dot in other words. */
  readonly kind: 'character' | 'mark' | 'break' | 'blank' | 'dot';
}

const BREAK = /[ \t]{0,3}(?:\\|=|<br ?\/?>)?\r?\n[ \t>|*#/]{0,8}|<br ?\/?>/iy;
const MARK =
  /\*{1,3}|~~|`{1,2}|\\(?=[.@_*+~`-])|<\/?(?:a|b|i|u|s|em|code|font|mark|small|span|strong|wbr)(?: [^<>\n]{0,60})?>|<!--[^<>\n]{0,60}-->/iy;
const DOT = /[ \t]?[[({<][ \t]?(?:dot|punkt|punto|point|\.)[ \t]?[\])}>][ \t]?| (?:dot|punkt|punto|point) /iy;

const KINDS = [
  ['break', BREAK],
  ['mark', MARK],
  ['dot', DOT],
] as const;

/** A line break with what wraps it, a mark of Markdown or HTML that shows nothing, a dot in words; or else one unit. */
export function cutTokenAt(text: string, at: number): CutToken {
  const code = text.charCodeAt(at);
  if (!isWordCode(code)) {
    for (const [kind, pattern] of KINDS) {
      pattern.lastIndex = at;
      if (pattern.test(text)) return { from: at, to: pattern.lastIndex, kind };
    }
  }
  return { from: at, to: at + 1, kind: code === 0x20 || code === 0x09 ? 'blank' : 'character' };
}

export function cutTokens(text: string, from: number, to: number): CutToken[] {
  const tokens: CutToken[] = [];
  for (let at = from; at < to; at = tokens.at(-1)?.to ?? to) tokens.push(cutTokenAt(text, at));
  return tokens;
}

/** Nothing that cuts begins with a letter, a digit or an at sign. */
function isWordCode(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) || (code >= 0x40 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code > 0x7f
  );
}
