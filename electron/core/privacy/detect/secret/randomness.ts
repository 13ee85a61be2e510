/** Shannon entropy in bits per character. Linear in the value. */
export function shannonEntropy(value: string): number {
  const counts = new Map<string, number>();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  let entropy = 0;
  for (const count of counts.values()) {
    const share = count / value.length;
    entropy -= share * Math.log2(share);
  }
  return entropy;
}

const HEX = /^(?:0x)?[0-9a-fA-F]+$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function isUuid(value: string): boolean {
  return UUID.test(value);
}

/**
 * Whether a value looks drawn at random rather than written: letters and digits mixed within its parts, enough entropy
 * for its alphabet, no path, no dotted or dashed words.
 */
export function looksRandom(value: string, minimumLength: number): boolean {
  if (value.length < minimumLength || /\s/.test(value)) return false;
  if (HEX.test(value))
    return value.length >= 16 && /\d/.test(value) && /[a-fA-F]/.test(value) ? shannonEntropy(value) > 2.4 : false;
  if (UUID.test(value)) return true;
  if (!/[A-Za-z]/.test(value)) return false;
  if (isWritten(value)) return false;
  const entropy = shannonEntropy(value);
  if (entropy < (value.length < 20 ? 2.9 : 3.3)) return false;
  return mixedParts(value) || (value.length >= 20 && caseChanges(value) >= value.length * 0.45);
}

/** Mostly words in camel case: "textEditor_20250429InputSchema". */
function isWritten(value: string): boolean {
  if (!/[A-Z]/.test(value)) return false;
  const words = value.match(/[A-Z]?[a-z]{3,}/g) ?? [];
  return words.join('').length > value.replace(/\d/g, '').length * 0.8 && words.length <= value.length / 4;
}

/** Whether some part between separators mixes digits into letters as words and version numbers don't. */
function mixedParts(value: string): boolean {
  for (const part of value.split(/[-_./:=+]/)) {
    if (part.length < 5) continue;
    const switches = countSwitches(part);
    if (switches >= 3 || (switches >= 2 && part.length >= 8 && caseChanges(part) >= 2)) return true;
    if (switches >= 1 && part.length >= 12 && caseChanges(part) + switches >= 4) return true;
  }
  return false;
}

function countSwitches(part: string): number {
  let switches = 0;
  for (let at = 1; at < part.length; at++) {
    if (isDigit(part, at) !== isDigit(part, at - 1)) switches++;
  }
  return switches;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

function caseChanges(part: string): number {
  let changes = 0;
  for (let at = 1; at < part.length; at++) {
    const a = part.charCodeAt(at - 1);
    const b = part.charCodeAt(at);
    if ((a >= 0x61 && a <= 0x7a && b >= 0x41 && b <= 0x5a) || (a >= 0x41 && a <= 0x5a && b >= 0x61 && b <= 0x7a))
      changes++;
  }
  return changes;
}
