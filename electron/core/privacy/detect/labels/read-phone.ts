const PHONE =
  /(?:\+|\(|00)?[0-9(][0-9().\-/ \u00a0]{4,28}[0-9](?:[ ,]{0,2}(?:x|ext\.?|extension|durchwahl|#)[ .:]{0,2}[0-9]{1,6})?/iy;
const BROKEN = /(?:\+|\()?[0-9(][0-9().\-/ ]{1,20}[ -]?\n[ \t>]{0,8}[0-9][0-9().\-/ ]{0,20}[0-9]/y;
const DATE = /^(?:(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)?\d\d)(?!\d)/;

function countDigits(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) count++;
  }
  return count;
}

/** The end of a phone number written at `start` (6 to 15 digits, ITU-T E.164, an extension apart), or -1. */
export function readPhone(text: string, start: number): number {
  PHONE.lastIndex = start;
  const whole = PHONE.exec(text);
  if (whole !== null && !DATE.test(whole[0])) {
    const end = trimToNumber(text, start, start + whole[0].length);
    if (end >= 0) return end;
  }
  BROKEN.lastIndex = start;
  const broken = BROKEN.exec(text);
  if (broken === null) return -1;
  const digits = countDigits(broken[0]);
  return digits >= 7 && digits <= 15 ? start + broken[0].length : -1;
}

/** Cuts a second number that follows after two blanks or a fresh "+", then checks the count. */
function trimToNumber(text: string, start: number, end: number): number {
  const value = text.slice(start, end);
  const body = /x|e|d|#/i.exec(value);
  const main = body === null ? value : value.slice(0, body.index);
  const digits = countDigits(main);
  if (digits >= 6 && digits <= 15) {
    const next = text.charCodeAt(end);
    const isWord = (next >= 0x30 && next <= 0x39) || (next >= 0x41 && next <= 0x5a) || (next >= 0x61 && next <= 0x7a);
    return isWord || next === 0x5f ? -1 : end;
  }
  if (digits < 6) return -1;
  const gap = value.search(/ {2,}|[ /]+(?=[+(0])/);
  return gap > 0 && countDigits(value.slice(0, gap)) >= 6 && countDigits(value.slice(0, gap)) <= 15 ? start + gap : -1;
}
