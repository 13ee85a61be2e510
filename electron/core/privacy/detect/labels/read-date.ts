const NUMERIC =
  /(?:\d{4}[-./ ]{1,2}\d{1,2}[-./ ]{1,2}\d{1,2}|\d{1,2}[-./ ]{1,2}\d{1,2}[-./ ]{1,2}(?:\d{4}|\d{2})|(?:19|20)\d{6}|\d{2}(?:0[1-9]|1[0-2])(?:19|20)\d\d)(?![\dA-Za-z])/y;
const WORDED =
  /(?:\d{1,2}(?:st|nd|rd|th|er|º|\.)?(?: (?:de|of|del))?[ \-./]{1,2}\p{L}{3,12}\.?,?(?: (?:de|del))?[ \-./]{1,2}(?:\d{4}|'?\d{2})|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:\d{4}|'?\d{2}))(?!\d)/uy;
const ASIAN = /\d{2,4} ?[年년] ?\d{1,2} ?[月월] ?\d{1,2} ?[日일]/y;
const TIME_TAIL = /[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:?\d{2})?/y;

/** The end of a date written at `start`, in figures or with the month's name, or -1. A time of day is taken along. */
export function readDate(text: string, start: number): number {
  for (const pattern of [NUMERIC, WORDED, ASIAN]) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null) continue;
    const end = start + match[0].length;
    TIME_TAIL.lastIndex = end;
    const tail = TIME_TAIL.exec(text);
    return tail === null ? end : end + tail[0].length;
  }
  return -1;
}
