/**
 * Letters of other scripts that look like a Latin one (a subset of Unicode's confusables.txt, single letters only).
 * Folded only in a token that also holds ASCII letters or digits: a word written wholly in Cyrillic or Greek is a word.
 */
const LOOKALIKES: readonly (readonly [string, string])[] = [
  ['a', 'аɑα'],
  ['b', 'Ьƅ'],
  ['c', 'сϲᴄ'],
  ['d', 'ԁɗ'],
  ['e', 'еҽё'],
  ['f', 'ẝ'],
  ['g', 'ɡց'],
  ['h', 'һհ'],
  ['i', 'іɩιıӏ'],
  ['j', 'јϳ'],
  ['k', 'кκ'],
  ['l', 'ⅼǀ'],
  ['m', 'мᴍ'],
  ['n', 'ոη'],
  ['o', 'оοօσᴏ'],
  ['p', 'рρ'],
  ['q', 'ԛգ'],
  ['r', 'гᴦ'],
  ['s', 'ѕꜱ'],
  ['t', 'тτ'],
  ['u', 'υսᴜ'],
  ['v', 'νѵᴠ'],
  ['w', 'ԝաᴡ'],
  ['x', 'хχ'],
  ['y', 'уүγ'],
  ['z', 'ᴢ'],
  ['A', 'АΑᎪ'],
  ['B', 'ВΒᏴ'],
  ['C', 'СϹᏟ'],
  ['D', 'Ꭰ'],
  ['E', 'ЕΕᎬ'],
  ['F', 'Ϝ'],
  ['G', 'ԌᏀ'],
  ['H', 'НΗᎻ'],
  ['I', 'ІΙӀ'],
  ['J', 'ЈᎫ'],
  ['K', 'КΚᏦ'],
  ['L', 'Ꮮ'],
  ['M', 'МΜᎷ'],
  ['N', 'Ν'],
  ['O', 'ОΟՕ'],
  ['P', 'РΡᏢ'],
  ['Q', 'Ԛ'],
  ['R', 'Ꭱ'],
  ['S', 'ЅᏚՏ'],
  ['T', 'ТΤᎢ'],
  ['U', 'Ս'],
  ['V', 'ѴᏙ'],
  ['W', 'ԜᎳ'],
  ['X', 'ХΧ'],
  ['Y', 'ҮΥУ'],
  ['Z', 'ΖᏃ'],
  ['0', '߀'],
  ['3', 'ЗӠ'],
  ['6', 'б'],
];

const LATIN_OF = new Map<number, string>();
for (const [latin, lookalikes] of LOOKALIKES) {
  for (const lookalike of lookalikes) LATIN_OF.set(lookalike.charCodeAt(0), latin);
}

const FOREIGN = /[\u0180-\u058f\u07c0\u13a0-\u13ff\u1d00-\u1d7f\u1e9d\u217c\ua731]/g;
const HAS_ASCII = /[A-Za-z0-9@]/;
const BORDER = /[\s,;:()[\]{}"'<>|/]/;

/**
 * Folds look-alike letters in mixed-script segments. Every replacement is one unit for one unit, so offsets stay. Only
 * segments that hold such a letter are looked at.
 */
export function foldConfusables(text: string): string {
  const pieces: string[] = [];
  let copied = 0;
  FOREIGN.lastIndex = 0;
  for (let found = FOREIGN.exec(text); found !== null; found = FOREIGN.exec(text)) {
    let start = found.index;
    while (start > copied && !isBorder(text, start - 1)) start--;
    let end = found.index + 1;
    while (end < text.length && !isBorder(text, end)) end++;
    FOREIGN.lastIndex = end;
    const segment = text.slice(start, end);
    if (!HAS_ASCII.test(segment)) continue;
    let folded = '';
    for (let at = 0; at < segment.length; at++) {
      folded += LATIN_OF.get(segment.charCodeAt(at)) ?? segment.charAt(at);
    }
    pieces.push(text.slice(copied, start), folded);
    copied = end;
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(copied);
}

function isBorder(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // letters and digits are most of what is asked about
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)) return false;
  return code < 0x80 || code === 0xa0 || code >= 0x1680 ? BORDER.test(text.charAt(at)) : false;
}
