const UNIT =
  /(?:,?[ \t]*\n?[ \t>|?*]{0,6}|,[ ]?)(?:#\s?\d{1,6}[A-Za-z]?|(?:apartment|apt|suite|ste|unit|flat|room|rm|floor|building|bldg|lot|appartement|appt|wohnung|whg|etage|piso|puerta|planta|int(?:erno)?|apto|apartamento|bloco|sala|lok(?:al)?|lägenhet|lgh|byt|daire|kat|кв(?:артира)?|корп(?:ус)?|bus|bte)\.?[ ]{1,2}#?(?:\d{1,6}[A-Za-z]?|[A-Z]\d{0,4})(?![\p{L}\d]))/iuy;
const POSTCODE =
  /(?:[A-Z]{1,2}-)?(?:\d{5}-\d{4}|\d{5}-\d{3}|\d{3}-\d{4}|\d{2}-\d{3}|\d{3} \d{2}|\d{4} ?[A-Z]{2}|\d{4,6}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)(?![\p{L}\d])/uy;
const GAP = /(?:,[ \t]*|[ \t]+)?(?:\n[ \t>|?*]{0,6}){0,2},?[ \t]*|[ \t]*[-–|][ \t]+/y;
const CAPITALS =
  /(?:\p{Lu}\p{L}{0,2}\.|\p{Lu}[\p{L}\p{M}'-]*)(?:[ -](?:\p{Lu}\p{L}{0,2}\.|\p{Lu}[\p{L}\p{M}'-]*|(?:of|and|de|da|do|dos|das|del|della|di|la|le|les|el|am|an|der|den|sur|sous|upon|u|nad|i|y|e|the|på|im|in|bei|ob|v)(?= \p{Lu}))){0,5}/uy;
const SMALL = /\p{L}[\p{L}\p{M}'.-]*(?: [\p{L}\p{M}'.-]+){0,4}/uy;
const NAN = /(?:nan|n\/a)(?![\p{L}\d])/iuy;
const STATE =
  /(?:A[CKLRZB]|BC|C[AOT]|D[CE]|FL|G[AU]|HI|I[ADLN]|K[SY]|LA|M[ABDEINOST]|N[BCDEHJLMSTVY]|O[HKNR]|P[AER]|QC|RI|S[CDKY]|T[NX]|UT|V[AIT]|W[AIVY]|NSW|VIC|QLD|TAS|[A-Z]{2})(?![\p{L}\d])/uy;

// Words after an address that carry on the sentence.
const NOT_TOWN =
  /(?:^| )(?:for|in case|last|this|next|street|please|when|where|and|or|is|was|to|on|at|by|with|tonight|tomorrow|today|yesterday|i|you|we|they|he|she|it|before|after|until|asap|the|a|an|my|your)(?= |$)/i;

function sticky(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? -1 : at + match[0].length;
}

const ENDS_FIELD = /^[ \t]*(?:$|[\n,;.!?)"'<|}\]]|\\)/;
const PHONE_AHEAD = /^\s*[+(]?\d[\d ()./-]{6,}/;
const NEXT_FIELD = /^[\s>|?*,-]*[\p{L} ]{2,24}[:=]/u;

/**
 * From the end of a street, box or unit: the end of the address. Takes units, post codes, towns, states and countries,
 * each beyond a comma, a blank or a line break; stops at prose. `small` lets towns be written in small letters.
 */
export function addressTail(text: string, from: number, small: boolean): number {
  let end = from;
  let lines = 0;
  for (let part = 0; part < 7; part++) {
    const unit = sticky(UNIT, text, end);
    if (unit > 0) {
      end = unit;
      continue;
    }
    const gapEnd = sticky(GAP, text, end);
    if (gapEnd < 0 || gapEnd === end) break;
    const gap = text.slice(end, gapEnd);
    const breaks = gap.split('\n').length - 1;
    lines += breaks;
    if (lines > 6) break;
    const ahead = text.slice(gapEnd, gapEnd + 48);
    if (NEXT_FIELD.test(ahead)) break;
    const code = sticky(POSTCODE, text, gapEnd);
    if (
      code > 0 &&
      !(breaks > 0 && PHONE_AHEAD.test(ahead) && !/^\d{4,6}(?:-\d{3,4})?(?:[ \n,.]|$)(?!\d)/.test(ahead))
    ) {
      // A bare four-digit number on the same line without comma may be anything; five or more, or after a break, is a code.
      if (!/^\d{4}(?!\d)/.test(ahead) || breaks > 0 || gap.includes(',') || /^\d{4} ?\p{Lu}/u.test(ahead)) {
        end = code;
        continue;
      }
    }
    const nan = sticky(NAN, text, gapEnd);
    if (nan > 0 && (breaks > 0 || gap.includes(','))) {
      end = nan;
      continue;
    }
    const state = sticky(STATE, text, gapEnd);
    if (
      state > 0 &&
      (ENDS_FIELD.test(text.slice(state, state + 2)) || /^ {1,2}\d{4,5}/.test(text.slice(state, state + 7)))
    ) {
      end = state;
      continue;
    }
    const town = townEnd(text, gapEnd, breaks > 0 || gap.includes(','), small);
    if (town < 0) break;
    end = town;
  }
  return end;
}

function townEnd(text: string, at: number, separated: boolean, small: boolean): number {
  const capital = sticky(CAPITALS, text, at);
  if (capital > 0) {
    const rest = text.slice(capital, capital + 8);
    const followed = ENDS_FIELD.test(rest) || /^,? ?\d{4,6}/.test(rest) || /^ nan\b/.test(rest);
    if (followed || (separated && /^ [a-z]/.test(rest) && !small)) {
      return trimDot(text, at, capital);
    }
    if (!small) return separated ? trimDot(text, at, capital) : -1;
  }
  if (!small) return -1;
  const words = sticky(SMALL, text, at);
  if (words < 0 || NOT_TOWN.test(text.slice(at, words))) return -1;
  const rest = text.slice(words, words + 8);
  return ENDS_FIELD.test(rest) || /^,? ?\d{4,6}/.test(rest) ? trimDot(text, at, words) : -1;
}

function trimDot(text: string, from: number, end: number): number {
  return end > from && text.charAt(end - 1) === '.' ? end - 1 : end;
}
