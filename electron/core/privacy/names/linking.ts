import type { RawFinding } from '../detect/raw-finding.ts';
import type { LinkedPerson } from './person-register.ts';
import { PersonRegister } from './person-register.ts';
import { foldName, isTitle, parsePersonName } from './person-name.ts';
import { isCalendarWord, wordClass } from './word-class.ts';

export type { LinkedPerson } from './person-register.ts';

/** One place of the text that means a person. */
export interface PersonMention {
  readonly start: number;
  readonly end: number;
  /** `LinkedPerson.id`. */
  readonly person: number;
}

export interface LinkOptions {
  /** People of earlier turns. */
  readonly known?: readonly LinkedPerson[];
  /** See `NameTagger.isOrdinaryWord`. */
  isOrdinaryWord(lower: string): boolean;
}

export interface LinkResult {
  /** Everybody of the conversation so far: hand it in as `known` with the next turn. */
  readonly people: readonly LinkedPerson[];
  /** Every mention, sorted by start: those of the findings given, and those found through them. */
  readonly mentions: readonly PersonMention[];
  /** Findings for the mentions that no finding covered: parts, titled forms and initials of known people. */
  readonly findings: readonly RawFinding[];
}

/** Believed less than what the tagger saw by itself. */
const LINKED_SCORE = 0.8;

/** More people than this in one conversation are a list: linking every part of every name would find only chance. */
const MOST_PEOPLE = 400;

/**
 * Says which person each name of a text means, and finds further mentions of the people known: after "Maria Gonzalez"
 * also "Maria", "Ms Gonzalez", "M. Gonzalez" and "M.G.". Offsets are those of `text` and of `findings`, whichever view
 * the caller uses. Pure; linear in the text; never throws.
 */
export function linkPeople(text: string, findings: readonly RawFinding[], options: LinkOptions): LinkResult {
  const register = new PersonRegister((options.known ?? []).slice(0, MOST_PEOPLE));
  const named = findings
    .filter(({ type }) => type === 'person')
    .map((finding) => ({
      finding,
      name: parsePersonName(titleBefore(text, finding.start) + text.slice(finding.start, finding.end)),
    }))
    .filter(({ name }) => name.parts.length > 0);
  // Full names first, wherever they stand, so that a first name above a signature finds its owner.
  named.sort((a, b) => b.name.parts.length - a.name.parts.length || a.finding.start - b.finding.start);
  const mentions: PersonMention[] = [];
  for (const { finding, name } of named.slice(0, MOST_PEOPLE * 10)) {
    mentions.push({ start: finding.start, end: finding.end, person: register.resolve(name).id });
  }
  const added = furtherMentions(text, findings, register, options);
  mentions.push(...added);
  mentions.sort((a, b) => a.start - b.start);
  return {
    people: register.all().slice(0, MOST_PEOPLE),
    mentions,
    findings: added.map(({ start, end }) => ({
      start,
      end,
      type: 'person',
      score: LINKED_SCORE,
      reasons: [{ rule: 'linked', weight: LINKED_SCORE }],
    })),
  };
}

function furtherMentions(
  text: string,
  findings: readonly RawFinding[],
  register: PersonRegister,
  options: LinkOptions,
): PersonMention[] {
  const people = register.all();
  if (people.length === 0 || people.length > MOST_PEOPLE) return [];
  const parts = new Set(people.flatMap((person) => person.parts.filter((part) => part.length > 1)));
  const initials = new Set(people.filter((person) => person.parts.length > 1).map(initialsOf));
  const covered = new Uint8Array(text.length);
  for (const { start, end } of findings) covered.fill(1, start, end);
  const whom = new Map<string, LinkedPerson | undefined>();
  const added: PersonMention[] = [];
  for (const match of text.matchAll(/\p{Lu}\.[ -]?\p{Lu}\.(?![\p{L}\p{N}])|[\p{L}\p{M}]+/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    if (covered[start] === 1 || isIdentifier(text, start, end)) continue;
    const folded = foldName(match[0]);
    const isInitials = match[0].includes('.');
    if (isInitials ? !initials.has(folded) || NOT_INITIALS.has(folded) : !parts.has(folded)) continue;
    if (!isInitials && !isWrittenAsName(text, start, match[0], options)) continue;
    const titled = !isInitials && titleBefore(text, start) !== '';
    const key = `${isInitials ? '.' : titled ? '!' : ''}${folded}`;
    if (!whom.has(key)) {
      whom.set(key, isInitials ? theOnly(people, folded) : register.find({ parts: [folded], titled }));
    }
    const person = whom.get(key);
    if (person === undefined) continue;
    // a lone word that was taken for a name may be a product: quoted in small letters it is a package or a command
    if (person.parts.length < 2 && /^\p{Ll}/u.test(match[0]) && isQuoted(text, start, end)) continue;
    const from = isInitials ? start : withInitial(text, start, person, covered);
    const last = added.at(-1);
    if (last !== undefined && last.person === person.id && /^[ -]$/.test(text.slice(last.end, from))) {
      added[added.length - 1] = { ...last, end };
    } else added.push({ start: from, end, person: person.id });
  }
  return added;
}

/** Abbreviations that are read as such even where somebody has these initials. */
const NOT_INITIALS = new Set('us uk am pm ps eu un ad bc dc la ny ie eg cv pr hr it qa pc tv id ok'.split(' '));

function initialsOf({ parts }: LinkedPerson): string {
  return (parts[0] as string).charAt(0) + (parts.at(-1) as string).charAt(0);
}

function theOnly(people: readonly LinkedPerson[], initials: string): LinkedPerson | undefined {
  const fitting = people.filter((person) => person.parts.length > 1 && initialsOf(person) === initials);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Part of a path, an address or an identifier: "maria.ts", "@maria", "user_maria". */
function isIdentifier(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (before !== '' && /[\p{N}_@/\\$#]/u.test(before)) return true;
  if (/[\p{N}_@/\\(]/u.test(after)) return true;
  return (
    (after === '.' && /[\p{L}\p{N}]/u.test(text.charAt(end + 1))) ||
    (before === '.' && /[\p{L}\p{N}]/u.test(text.charAt(start - 2)))
  );
}

/** In quotation marks of code, or joined by a dash to another word. */
function isQuoted(text: string, start: number, end: number): boolean {
  return /['"`-]/.test(text.charAt(start - 1)) || /['"`-]/.test(text.charAt(end));
}

/** Small letters will do for a rare word; "Will", "May" and "Rose" need a capital that the sentence does not explain. */
function isWrittenAsName(text: string, start: number, word: string, options: LinkOptions): boolean {
  const lower = word.toLowerCase();
  const capital = word.charAt(0) !== lower.charAt(0) || lower === word.toUpperCase();
  const ordinary = wordClass(lower) !== 0 || options.isOrdinaryWord(lower);
  if (!ordinary) return capital || lower.length >= 4;
  if (!capital) return false;
  if (titleBefore(text, start) !== '') return true;
  if (isCalendarWord(lower)) return false;
  let before = start - 1;
  while (before >= 0 && /[ \t"'“„«(*_>-]/.test(text.charAt(before))) before--;
  return before >= 0 && !/[.!?:\n\r]/.test(text.charAt(before));
}

/** The form of address that stands right before, with a space; empty where none does. */
function titleBefore(text: string, start: number): string {
  const found = /(\p{L}{1,12})\.? $/u.exec(text.slice(Math.max(0, start - 15), start));
  return found !== null && isTitle(foldName(found[1] as string)) ? `${found[1] as string} ` : '';
}

/** Takes in "M. " before a surname where it is the person's initial. */
function withInitial(text: string, start: number, person: LinkedPerson, covered: Uint8Array): number {
  const found = /(?<![\p{L}\p{N}])(\p{Lu})\.? $/u.exec(text.slice(Math.max(0, start - 5), start));
  if (found === null || person.parts.length < 2) return start;
  const from = start - found[0].length;
  return covered[from] !== 1 && foldName(found[1] as string) === (person.parts[0] as string).charAt(0) ? from : start;
}
