import type { FindingType } from '../../../../shared/domain/finding-type.ts';
import { entityKey } from './entity-key.ts';
import { nameIndexKeys, type NameRelation, type PersonName, readName, relateNames } from './person-name.ts';
import { labelOf, LITERAL_LABEL } from './placeholder-label.ts';
import type { Placeholder } from './placeholder.ts';
import type { RedactionEntry } from './redaction-map.ts';

interface Entity {
  readonly label: string;
  readonly number: number;
  readonly entries: RedactionEntry[];
  /** The fullest name seen, of a person. */
  name: PersonName | undefined;
}

/** Which value is which entity, and which spelling of it. Numbers are given in order of appearance and never again. */
export class EntityBook {
  readonly entries: RedactionEntry[] = [];
  private readonly taken: Set<string>;
  private readonly spellings = new Map<string, RedactionEntry>();
  private readonly byKey = new Map<string, Entity>();
  private readonly people = new Map<string, Set<Entity>>();
  private readonly entities = new Map<string, Entity>();
  private readonly next = new Map<string, number>();

  constructor(entries: readonly RedactionEntry[], reserved: readonly string[]) {
    this.taken = new Set(reserved);
    for (const entry of entries) this.add(entry);
  }

  get reserved(): string[] {
    return [...this.taken];
  }

  /** Keeps a placeholder that the user wrote from ever being given out. */
  reserve(placeholder: Placeholder): void {
    const { label, number, variant } = placeholder;
    if (!this.has(placeholder)) this.taken.add(nameOf(label, number, variant));
    if (!this.entities.has(`${label}_${number}`)) this.taken.add(nameOf(label, number, ''));
  }

  has({ label, number, variant }: Placeholder): boolean {
    return this.entities.get(`${label}_${number}`)?.entries.some((entry) => entry.variant === variant) ?? false;
  }

  /** Whether a value stands for someone already known; used to name the fullest spelling first. */
  spelling(value: string, quoted: boolean): RedactionEntry | undefined {
    return this.spellings.get(spellingKey(value, quoted));
  }

  /**
   * The entry of a value, made when it is new. `quoted`: a JSON number whose placeholder brings its own quotes.
   * `surrogate` makes a stand-in for a new entry. `person`: the folded parts of the name of whoever is meant, when known.
   */
  assign(
    value: string,
    type: FindingType | 'literal',
    quoted = false,
    surrogate?: (entry: RedactionEntry) => string | undefined,
    person?: readonly string[],
  ): RedactionEntry {
    const known = this.spelling(value, quoted);
    if (known !== undefined) return known;
    const key = entityKey(value, type);
    const name = type === 'person' ? readName(value) : undefined;
    let relation: NameRelation = 'SAME';
    let entity = this.byKey.get(key);
    if (entity === undefined && name !== undefined) {
      const meant = person === undefined ? undefined : this.byKey.get(personKey(person));
      const related =
        meant === undefined ? this.relate(name) : { entity: meant, relation: relateNames(meant.name ?? name, name) };
      entity = related?.entity;
      relation = entity === undefined ? 'SAME' : (related?.relation ?? 'FORM');
    }
    entity ??= this.create(type === 'literal' ? LITERAL_LABEL : labelOf(type));
    if (person !== undefined && !this.byKey.has(personKey(person))) this.byKey.set(personKey(person), entity);
    const variant = this.variantFor(entity, value, relation, quoted);
    const entry = { label: entity.label, number: entity.number, variant, value, type };
    const made = surrogate?.(entry);
    return this.add(made === undefined ? entry : { ...entry, surrogate: made });
  }

  private relate(name: PersonName): { entity: Entity; relation: NameRelation } | undefined {
    const candidates = new Set(nameIndexKeys(name).flatMap((key) => [...(this.people.get(key) ?? [])]));
    const all = [...candidates].flatMap((entity) => {
      const relation = entity.name === undefined ? undefined : relateNames(entity.name, name);
      return relation === undefined ? [] : [{ entity, relation }];
    });
    // two people it could be: nobody can say which, so it is nobody's
    return all.length === 1 ? all[0] : undefined;
  }

  private create(label: string): Entity {
    let number = this.next.get(label) ?? 1;
    while (this.entities.has(`${label}_${number}`) || this.taken.has(nameOf(label, number, ''))) number += 1;
    this.next.set(label, number + 1);
    return this.entity(label, number);
  }

  private entity(label: string, number: number): Entity {
    const found = this.entities.get(`${label}_${number}`);
    if (found !== undefined) return found;
    const entity: Entity = { label, number, entries: [], name: undefined };
    this.entities.set(`${label}_${number}`, entity);
    return entity;
  }

  private variantFor(entity: Entity, value: string, relation: NameRelation, quoted: boolean): string {
    const free = (variant: string): boolean =>
      !entity.entries.some((entry) => entry.variant === variant) &&
      !this.taken.has(nameOf(entity.label, entity.number, variant));
    if (quoted && free('NUM')) return 'NUM';
    if (!quoted && free('')) return '';
    if (relation !== 'SAME' && relation !== 'FORM' && free(relation)) return relation;
    const [first] = entity.entries;
    if (relation === 'SAME' && first !== undefined && first.value.toLowerCase() === value.toLowerCase()) {
      if (value === value.toUpperCase() && free('UPPER')) return 'UPPER';
      if (value === value.toLowerCase() && free('LOWER')) return 'LOWER';
    }
    let form = 2;
    while (!free(`FORM${form}`)) form += 1;
    return `FORM${form}`;
  }

  private add(entry: RedactionEntry): RedactionEntry {
    const entity = this.entity(entry.label, entry.number);
    entity.entries.push(entry);
    this.entries.push(entry);
    this.spellings.set(spellingKey(entry.value, entry.variant === 'NUM'), entry);
    const key = entityKey(entry.value, entry.type);
    if (!this.byKey.has(key)) this.byKey.set(key, entity);
    if (entry.type !== 'person') return entry;
    const name = readName(entry.value);
    for (const key of nameIndexKeys(name)) this.people.set(key, (this.people.get(key) ?? new Set()).add(entity));
    if (entity.name === undefined || name.words.length > entity.name.words.length) entity.name = name;
    if (!this.byKey.has(personKey(entity.name.words))) this.byKey.set(personKey(entity.name.words), entity);
    return entry;
  }
}

const personKey = (parts: readonly string[]): string => `~${parts.join(' ')}`;
const spellingKey = (value: string, quoted: boolean): string => (quoted ? `#${value}` : `.${value}`);

function nameOf(label: string, number: number, variant: string): string {
  return variant === '' ? `${label}_${number}` : `${label}_${number}_${variant}`;
}
