import { hardSet } from './hard.ts';
import type { LabelledSpan, LabelledText, Split } from './labelled-text.ts';
import { Random } from './random.ts';
import { PREFIXED } from './values/tokens.ts';

type Disguise = (value: string, random: Random) => string | undefined;

const CONFUSABLE: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  i: 'і',
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
};

const everyFew =
  (mark: string): Disguise =>
  (value, random) =>
    [...value].map((char) => (random.chance(0.3) ? char + mark : char)).join('');
const digitsOnly = (value: string): boolean => /^[\d\s./-]+$/.test(value);
const compact = (value: string): string => value.replace(/[\s./-]/g, '');

/** How people and copy-paste hide a value from a pattern. */
const DISGUISES: Readonly<Record<string, Disguise>> = {
  zeroWidthSpace: everyFew('\u200b'),
  zeroWidthJoiner: everyFew('\u200d'),
  wordJoiner: everyFew('\u2060'),
  softHyphen: everyFew('\u00ad'),
  bidi: (value) => `\u202a${value.slice(0, 3)}\u200e${value.slice(3)}\u202c`,
  fullWidth: (value) => value.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  mathDigits: (value) =>
    /\d/.test(value) ? value.replace(/\d/g, (digit) => String.fromCodePoint(0x1d7ce + Number(digit))) : undefined,
  arabicDigits: (value) =>
    digitsOnly(value) ? value.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))) : undefined,
  confusable: (value) => {
    const changed = value.replace(/[a-zA-Z]/g, (char) => CONFUSABLE[char] ?? char);
    return changed === value ? undefined : changed;
  },
  spaced: (value) => (digitsOnly(value) ? [...compact(value)].join(' ') : undefined),
  dotted: (value) =>
    digitsOnly(value) && compact(value).length > 8 ? compact(value).replace(/(\d{3})(?=\d)/g, '$1.') : undefined,
  underscored: (value) =>
    digitsOnly(value) && compact(value).length > 8 ? compact(value).replace(/(\d{4})(?=\d)/g, '$1_') : undefined,
  splitLine: (value) =>
    value.length >= 12 && /^[\w-]+$/.test(value)
      ? `${value.slice(0, value.length >> 1)}\n${value.slice(value.length >> 1)}`
      : undefined,
  htmlEntity: (value, random) =>
    [...value].map((char) => (random.chance(0.4) ? `&#${char.codePointAt(0)};` : char)).join(''),
  htmlHex: (value, random) =>
    [...value].map((char) => (random.chance(0.4) ? `&#x${char.codePointAt(0)?.toString(16)};` : char)).join(''),
  percent: (value) =>
    [...value]
      .map((char) =>
        /[A-Za-z0-9]/.test(char)
          ? char
          : encodeURIComponent(char) === char
            ? `%${char.charCodeAt(0).toString(16)}`
            : encodeURIComponent(char),
      )
      .join(''),
  noBreakSpace: (value) => (value.includes(' ') || value.includes('-') ? value.replace(/[ -]/g, '\u00a0') : undefined),
  typographicDash: (value) => (value.includes('-') ? value.replaceAll('-', '\u2013') : undefined),
  at: (value) => (value.includes('@') ? value.replace('@', ' [at] ').replaceAll('.', '[dot]') : undefined),
};

/** Kinds that are known by themselves or by a label that stays readable, so that the disguise is what is being measured. */
const KINDS =
  /-(?:email|card|iban|ssn|phone|ip|mac|nino|dni|nie|steuer-id|pesel|aadhaar|cpf|nhs|passport|medical-record|wallet|ahv|bsn)-sentence-/;

function rewrite(source: LabelledText, span: LabelledSpan, name: string, hidden: string): LabelledText {
  const text = source.text.slice(0, span.start) + hidden + source.text.slice(span.end);
  return {
    id: `disguise-${name}-${source.id}`,
    text,
    spans: [{ start: span.start, end: span.start + hidden.length, type: name }],
  };
}

/** Values in hiding, and secrets encoded whole. */
export function disguisedSet(split: Split, seed = 99): LabelledText[] {
  const random = new Random(seed + (split === 'check' ? 31 : 0));
  const texts: LabelledText[] = [];
  const names = Object.keys(DISGUISES);
  for (const source of hardSet(split, 12, seed)) {
    const [span] = source.spans;
    if (!KINDS.test(source.id) || span === undefined) continue;
    const value = source.text.slice(span.start, span.end);
    for (let tries = 0, made = 0; tries < 12 && made < 3; tries++) {
      const name = random.pick(names);
      const hidden = DISGUISES[name]?.(value, random);
      if (hidden === undefined || hidden === value) continue;
      texts.push(rewrite(source, span, name, hidden));
      made += 1;
    }
  }
  const frames =
    split === 'tune'
      ? ['auth: {v}', 'decode this: {v}', '{{"blob":"{v}"}}']
      : ['payload={v}', 'Value was {v} yesterday', 'cfg: {v};'];
  for (const [name, make] of Object.entries(PREFIXED)) {
    const value = make(random);
    const encoded: Readonly<Record<string, string>> = {
      base64: Buffer.from(value).toString('base64'),
      base64Pair: Buffer.from(`apikey=${value}`).toString('base64'),
      hex: Buffer.from(value).toString('hex'),
      urlAll: [...Buffer.from(value)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
      unicodeEscape: [...value].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
    };
    for (const [encoding, hidden] of Object.entries(encoded)) {
      const frame = random.pick(frames).replaceAll('{{', '{').replaceAll('}}', '}');
      const at = frame.indexOf('{v}');
      texts.push({
        id: `disguise-${encoding}-${name}`,
        text: frame.replace('{v}', () => hidden),
        spans: [{ start: at, end: at + hidden.length, type: `secret-${encoding}` }],
      });
    }
  }
  return texts;
}
