import { isInvisible } from './invisible.ts';

/**
 * Characters whose meaning to a detector is an ASCII one although NFKC keeps them: dashes, quotes, dots, slashes.
 * Digits of other scripts are folded by `foldDigit`.
 */
const FOLDED: ReadonlyMap<string, string> = new Map(
  [
    ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\u02d7\u058a\u2796\u30fb\u2e3a\u2e3b\u1806\u05be'],
    ["'", '\u2018\u2019\u201a\u201b\u2032\u02b9\u02bc\u00b4\u02c8\u2035\u02bb\u02bd'],
    ['"', '\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\u2036\u02ba\u275d\u275e'],
    ['.', '\u3002\u00b7\u2022\u2219\u22c5\u06d4\u0701\u0702\ua4f8\u2027\u0387\u2024'],
    ['/', '\u2044\u2215\u29f8\u2571'],
    [':', '\u2236\u02d0\ua789\u0589\u05c3\u205a\ufe30\u1365'],
    [',', '\u060c\u3001\ua4f9\u066b\u066c'],
    ['_', '\u02cd'],
    ['~', '\u02dc\u223c'],
    [' ', '\u2800\u1680'],
    ['\n', '\u2028\u2029\u0085\u000b\u000c'],
  ].flatMap(([ascii, list]) => [...(list ?? '')].map((character) => [character, ascii ?? ''] as const)),
);

// First code points of the decimal digit ranges (Unicode Nd) that NFKC leaves alone.
const DIGIT_ZEROS: readonly number[] = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
  0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0,
  0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0x104a0, 0x11066,
];

function foldDigit(codePoint: number): string | undefined {
  if (codePoint < 0x660) return undefined;
  for (const zero of DIGIT_ZEROS) {
    if (codePoint < zero) return undefined;
    if (codePoint <= zero + 9) return String(codePoint - zero);
  }
  return undefined;
}

// Circled and negative-circled digits that NFKC keeps (dingbats).
function foldDingbatDigit(codePoint: number): string | undefined {
  for (const one of [0x2776, 0x2780, 0x278a]) {
    if (codePoint >= one && codePoint <= one + 8) return String(codePoint - one + 1);
  }
  return codePoint === 0x24ff || codePoint === 0x1f10b || codePoint === 0x1f10c ? '0' : undefined;
}

const cache = new Map<string, string>();

/** The folded form of one character or one base-with-marks cluster: NFKC, then ASCII punctuation and digits. */
export function foldCluster(cluster: string): string {
  const known = cache.get(cluster);
  if (known !== undefined) return known;
  const folded = foldSlow(cluster);
  // A bounded cache: hostile text could name every cluster there is.
  if (cache.size < 8192) cache.set(cluster, folded);
  return folded;
}

function foldSlow(cluster: string): string {
  let folded = '';
  for (const character of cluster.normalize('NFKC')) {
    const codePoint = character.codePointAt(0) ?? 0;
    folded += FOLDED.get(character) ?? foldDigit(codePoint) ?? foldDingbatDigit(codePoint) ?? character;
  }
  return folded;
}

const STABLE_LIMIT = 0x2500;
let stable: Uint8Array | undefined;

/** Whether a character, with no mark after it, stays as it is: a table for the scripts of most texts, made when first needed. */
export function isStable(code: number): boolean {
  if (code >= STABLE_LIMIT) return false;
  stable ??= Uint8Array.from({ length: STABLE_LIMIT }, (_, at) => {
    const character = String.fromCharCode(at);
    return at > 0x9f &&
      !isInvisible(at) &&
      !/\p{M}/u.test(character) &&
      !isJamo(at) &&
      foldSlow(character) === character
      ? 1
      : 0;
  });
  return stable[code] === 1;
}

function isJamo(code: number): boolean {
  return code >= 0x1100 && code <= 0x11ff;
}
