import type { PersonName } from './person-name.ts';

/** A person of the conversation, as plain data: store it with the conversation, and nowhere else. */
export interface LinkedPerson {
  /** The same for all turns of a conversation; from 1 on. */
  readonly id: number;
  /** Folded parts of the fullest form met so far, given names first. */
  readonly parts: readonly string[];
}

/** So many people with one part in common are a list, in which nobody can say who is meant. */
const MOST_NAMESAKES = 40;

/** The people of one conversation: finds who a written name means, or adds a new person. */
export class PersonRegister {
  private readonly people = new Map<number, LinkedPerson>();
  private readonly exact = new Map<string, LinkedPerson>();
  /** Ids of the people who bear a part. */
  private readonly bearers = new Map<string, Set<number>>();
  private nextId = 1;

  constructor(known: readonly LinkedPerson[]) {
    for (const person of known) this.keep(person);
  }

  all(): readonly LinkedPerson[] {
    return [...this.people.values()];
  }

  /** The person that a name means. A form that fits two people equally well becomes a person of its own: never swap. */
  resolve(name: PersonName): LinkedPerson {
    const found = this.find(name);
    if (found !== undefined && !isFuller(name.parts, found.parts)) return found;
    const person = { id: found?.id ?? this.nextId, parts: name.parts };
    this.keep(person);
    return person;
  }

  /** The one person that a name may mean, undefined where there is none or more than one. */
  find(name: PersonName): LinkedPerson | undefined {
    const exact = this.exact.get(name.parts.join(' '));
    if (exact !== undefined) return this.people.get(exact.id);
    const ids = new Set<number>();
    for (const part of name.parts) {
      const bearers = part.length > 1 ? this.bearers.get(part) : undefined;
      if (bearers !== undefined && bearers.size > MOST_NAMESAKES) return undefined;
      for (const id of bearers ?? []) ids.add(id);
    }
    let found: LinkedPerson | undefined;
    for (const id of ids) {
      const person = this.people.get(id) as LinkedPerson;
      if (!fits(person.parts, name)) continue;
      if (found !== undefined) return undefined;
      found = person;
    }
    return found;
  }

  private keep(person: LinkedPerson): void {
    this.people.set(person.id, person);
    this.exact.set(person.parts.join(' '), person);
    this.nextId = Math.max(this.nextId, person.id + 1);
    for (const part of person.parts) {
      const bearers = this.bearers.get(part);
      if (bearers === undefined) this.bearers.set(part, new Set([person.id]));
      else bearers.add(person.id);
    }
  }
}

function isFuller(parts: readonly string[], than: readonly string[]): boolean {
  const letters = (list: readonly string[]): number => list.reduce((sum, part) => sum + part.length, 0);
  return parts.length > than.length || (parts.length === than.length && letters(parts) > letters(than));
}

/** Whether a name may mean a person known by these parts: equal parts, or initials of them, in order. */
function fits(known: readonly string[], { parts, titled }: PersonName): boolean {
  const [only] = parts;
  if (only === undefined || known.length === 0) return false;
  if (parts.length === 1) {
    if (titled && known.length > 1) return known.at(-1) === only;
    return only.length > 1 && known.includes(only);
  }
  if (known.length === 1) return (known[0] as string).length > 1 && parts.includes(known[0] as string);
  if (!isSame(known.at(-1) as string, parts.at(-1) as string)) return false;
  const [shorter, longer] = parts.length <= known.length ? [parts, known] : [known, parts];
  let at = 0;
  for (const part of shorter) {
    while (at < longer.length && !isSame(longer[at] as string, part)) at++;
    if (at === longer.length) return false;
    at++;
  }
  return isSame(known[0] as string, parts[0] as string);
}

function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  return (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));
}
