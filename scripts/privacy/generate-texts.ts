import { Fillers } from './fillers.ts';
import type { LabelledText } from './labelled-text.ts';
import { PEOPLE_TEMPLATES } from './templates-people.ts';
import { ACRONYMS, EPONYM_TEMPLATES } from './templates-eponyms.ts';
import { PLAIN_FILLERS, PLAIN_TEMPLATES } from './templates-plain.ts';
import type { Random } from './random.ts';

const TAG_OF: Record<string, number> = { P: 1, F: 1, S: 1, L: 2, C: 2, K: 2, C1: 2, O: 3, A: 4, A1: 4 };
const KIN =
  'mother father brother sister son daughter wife husband cousin friend neighbour colleague boss uncle aunt'.split(' ');
const ROLES =
  'Managing Director|Account Manager|Head of Sales|Attorney at Law|Consultant|Software Engineer|Nurse|HR Manager|CEO|CFO|Project Lead|Secretary'.split(
    '|',
  );
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** One text from one template. Small letters of a slot ({f}) give its value in small letters. */
export function fillTemplate(template: string, fillers: Fillers, random: Random, source: string): LabelledText {
  const made: LabelledText = { text: '', spans: [], source };
  let at = 0;
  for (const match of template.matchAll(/\{(\w+)\}/g)) {
    made.text += template.slice(at, match.index);
    at = match.index + match[0].length;
    const slot = match[1] as string;
    const upper = slot.toUpperCase();
    const tag = slot.length <= 2 ? TAG_OF[upper] : undefined;
    let value = slotValue(tag === undefined ? slot : upper, fillers, random);
    if (value === undefined) {
      made.text += match[0];
      continue;
    }
    if (tag !== undefined && slot !== upper) value = value.toLowerCase();
    if (tag !== undefined) made.spans.push({ start: made.text.length, end: made.text.length + value.length, tag });
    made.text += value;
  }
  made.text += template.slice(at);
  return made;
}

function slotValue(slot: string, fillers: Fillers, random: Random): string | undefined {
  const digits = (count: number): string => Array.from({ length: count }, () => random.below(10)).join('');
  switch (slot) {
    case 'P':
      return fillers.person();
    case 'F':
      return fillers.given();
    case 'S':
      return fillers.surname();
    case 'L':
      return fillers.place();
    case 'C':
      return fillers.city();
    case 'C1':
      return fillers.city().replace(/[^\p{L}]/gu, '');
    case 'K':
      return fillers.country();
    case 'O':
      return fillers.organisation();
    case 'A':
      return fillers.address();
    case 'A1':
      return fillers.address().replace(/\n/g, ', ');
    case 'kin':
      return random.pick(KIN);
    case 'role':
      return random.pick(ROLES);
    case 'num':
      return digits(3 + random.below(8));
    case 'money':
      return random.pick([`$${digits(3)}`, `${digits(4)} EUR`, `£${digits(2)}.${digits(2)}`]);
    case 'time':
      return `${random.below(24)}:${digits(2)}`;
    case 'date':
      return random.pick([
        `${1 + random.below(28)} ${random.pick(MONTHS)} 20${digits(2)}`,
        `${random.pick(MONTHS)} ${1 + random.below(28)}`,
        `20${digits(2)}-0${1 + random.below(9)}-1${random.below(9)}`,
        `0${1 + random.below(9)}/1${random.below(9)}/19${digits(2)}`,
        random.pick('Monday Tuesday Friday Sunday tomorrow'.split(' ')),
      ]);
    case 'phone':
      return random.pick([
        `+1 ${digits(3)} ${digits(3)} ${digits(4)}`,
        `0${digits(3)}/${digits(6)}`,
        `(${digits(3)}) ${digits(3)}-${digits(4)}`,
        `+49 ${digits(3)} ${digits(7)}`,
      ]);
    case 'email':
      return `user${digits(3)}@example.com`;
    default:
      return undefined;
  }
}

/** `count` texts with personal data, from our own templates. */
export function generatePeople(
  random: Random,
  count: number,
  templates: readonly string[] = PEOPLE_TEMPLATES,
): LabelledText[] {
  const fillers = new Fillers(random);
  const texts: LabelledText[] = [];
  for (let made = 0; made < count; made++) {
    let text = fillTemplate(templates[made % templates.length] as string, fillers, random, 'generated');
    if (random.chance(0.12))
      text = joined(
        text,
        fillTemplate(random.pick(templates), fillers, random, 'generated'),
        random.pick([' ', '\n', '\n\n']),
      );
    const roll = random.next();
    if (roll < 0.14) text.text = sameLength(text.text, (part) => part.toLowerCase());
    else if (roll < 0.19) text.text = sameLength(text.text, (part) => part.toUpperCase());
    texts.push(text);
  }
  return texts;
}

/** `count` texts in which nothing is to be marked. Public places and famous people in questions of knowledge included. */
export function generatePlain(random: Random, count: number): LabelledText[] {
  const templates = [...PLAIN_TEMPLATES, ...EPONYM_TEMPLATES];
  const fillers = new Fillers(random);
  const texts: LabelledText[] = [];
  for (let made = 0; made < count; made++) {
    const template = templates[made % templates.length] as string;
    let text = template.replace(/\{(\w+)\}/g, (whole, slot: string) => {
      const choices = PLAIN_FILLERS[slot];
      if (choices !== undefined) return random.pick(choices);
      if (slot === 'K') return fillers.country();
      if (slot === 'C') return fillers.city();
      if (slot === 'E') return fillers.surname();
      if (slot === 'X') return fillers.product();
      if (slot === 'Y') return random.pick(ACRONYMS);
      return whole;
    });
    if (random.chance(0.15)) text = text.toLowerCase();
    texts.push({ text, spans: [], source: 'plain' });
  }
  return texts;
}

function joined(first: LabelledText, second: LabelledText, gap: string): LabelledText {
  const shift = first.text.length + gap.length;
  const moved = second.spans.map((span) => ({ ...span, start: span.start + shift, end: span.end + shift }));
  return { text: first.text + gap + second.text, spans: [...first.spans, ...moved], source: first.source };
}

/** Changes case unless a letter would change its length (ß, İ) and shift the labels. */
export function sameLength(text: string, change: (part: string) => string): string {
  let result = '';
  for (const char of text) {
    const changed = change(char);
    result += changed.length === char.length ? changed : char;
  }
  return result;
}
