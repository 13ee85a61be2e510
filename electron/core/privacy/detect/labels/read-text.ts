const USERNAME = /@?[A-Za-z0-9][A-Za-z0-9._\-#]{1,38}[A-Za-z0-9]/y;
const COORDINATE =
  /[-+]?\d{1,3}\.\d{3,12}(?:°?[ ]?[NSEWnsew])?(?:[ ]?[,;][ ]?[-+]?\d{1,3}\.\d{3,12}(?:°?[ ]?[NSEWnsew])?)?/y;
const WORDS = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}&.'’ \-/]{0,60}/uy;
const NO_VALUE = new Set(
  'string number boolean null undefined none true false required optional text varchar object array any type value default todo tbd n/a unknown yes no integer int float date uuid char input select this self password required'.split(
    ' ',
  ),
);

/** The end of a login name or handle at `start`, or -1. Words of code and configuration are not login names. */
export function readUsername(text: string, start: number, quote: string): number {
  USERNAME.lastIndex = start;
  const match = USERNAME.exec(text);
  if (match === null) return -1;
  const end = start + match[0].length;
  const next = text.charAt(end);
  if (next !== '' && /[\p{L}\p{N}({<$@]/u.test(next)) return -1;
  if (next === '.' && /[A-Za-z(]/.test(text.charAt(end + 1))) return -1;
  if (quote !== '' && next !== quote) return -1;
  if (
    NO_VALUE.has(match[0].toLowerCase()) ||
    /^(?:process|config|env|req|request|this|self|props|user|name|admin|root|test|guest|your|my)[._-]?(?:name|user|username|id|env|params|body|login)?(?:\.|$)/i.test(
      match[0],
    )
  )
    return -1;
  // A lone word of small letters is a login only where it is quoted or set apart by a mark of its own.
  if (!/[\d._\-@]/.test(match[0]) && quote === '' && !/^[a-z]{4,}$/.test(match[0])) return -1;
  return end;
}

export function readCoordinate(text: string, start: number): number {
  COORDINATE.lastIndex = start;
  const match = COORDINATE.exec(text);
  return match === null ? -1 : start + match[0].length;
}

/** A few words up to the field's end: a firm, a town. */
export function readWords(text: string, start: number, quote: string): number {
  WORDS.lastIndex = start;
  const match = WORDS.exec(text);
  if (match === null) return -1;
  let value = match[0];
  const sentence = value.search(/(?<=[\p{Ll}\p{N}]{2})\. |  /u);
  if (sentence > 0) value = value.slice(0, sentence);
  value = value.trimEnd();
  if (quote !== '' && text.charAt(start + value.length) !== quote) return -1;
  const words = value.split(' ');
  const first = words[0] ?? '';
  if (NO_VALUE.has(first.toLowerCase()) || words.length > 6 || first.toLowerCase() === first) return -1;
  return start + value.length;
}

/** A postal address written as a field: up to the closing quote or the line's end, and it must hold a digit. */
export function readAddressLine(text: string, start: number, quote: string): number {
  let end = start;
  const limit = Math.min(text.length, start + 160);
  while (end < limit) {
    const character = text.charAt(end);
    if (
      character === '\n' ||
      character === '|' ||
      character === '<' ||
      character === '\t' ||
      (quote !== '' && character === quote) ||
      '{}();'.includes(character)
    )
      break;
    if (
      quote === '' &&
      character === '.' &&
      /^(?: \p{L}|\n|$)/u.test(text.slice(end + 1, end + 3)) &&
      /[\p{Ll}\d]{4}/u.test(text.slice(Math.max(start, end - 4), end))
    )
      break;
    end++;
  }
  while (end > start && /[\s,.]/.test(text.charAt(end - 1))) end--;
  const value = text.slice(start, end);
  if (!/\d/.test(value) || !/\p{L}{2}/u.test(value) || value.length < 6 || /[=@$]|:\/\//.test(value)) return -1;
  return end;
}
