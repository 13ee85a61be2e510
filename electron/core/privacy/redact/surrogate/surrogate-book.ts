import { compactText } from '../compact-text.ts';
import { readName } from '../person-name.ts';
import type { RedactionEntry } from '../redaction-map.ts';
import { likeCase, pourInto } from './format.ts';
import { makeSurrogate } from './make-surrogate.ts';
import { personWords } from './person-surrogate.ts';

const TRIES = 24;
const entityOf = (entry: RedactionEntry): string => `${entry.label}_${entry.number}`;
const foldWord = (word: string): string => compactText(word.normalize('NFC')).folded;
const WORD = /\p{L}[\p{L}\p{M}'’]*/gu;

/** UTF-16 units of a value below which it gets a placeholder in every style. */
const SHORTEST = 3;

/** Gives each entry of a conversation a stand-in that is nobody's and nothing's in it. */
export class SurrogateBook {
  private readonly random: () => number;
  private readonly taken = new Set<string>();
  private readonly persons = new Map<string, Map<string, string>>();
  private readonly firsts = new Map<string, RedactionEntry>();

  constructor(entries: readonly RedactionEntry[], random: () => number) {
    this.random = random;
    for (const entry of entries) this.learn(entry);
  }

  /** The stand-in of an entry, or undefined when its type has none that fits. `text` is what is being redacted. */
  make(entry: RedactionEntry, text: string): string | undefined {
    if (entry.type === 'literal' || entry.variant === 'NUM') return undefined;
    // a stand-in of a letter or two could not be told from the text of another turn
    if (entry.value.length < SHORTEST) return undefined;
    const context = foldWord(text);
    const free = (candidate: string): boolean => {
      const folded = foldWord(candidate);
      return folded !== '' && !this.taken.has(folded) && !context.includes(folded);
    };
    const surrogate = entry.type === 'person' ? this.person(entry, free) : this.other(entry, free);
    if (surrogate !== undefined) this.learn({ ...entry, surrogate });
    return surrogate;
  }

  private learn(entry: RedactionEntry): void {
    this.taken.add(foldWord(entry.value));
    for (const [word] of entry.value.matchAll(WORD)) this.taken.add(foldWord(word));
    if (entry.surrogate === undefined) return;
    this.taken.add(foldWord(entry.surrogate));
    if (!this.firsts.has(entityOf(entry))) this.firsts.set(entityOf(entry), entry);
    if (entry.type !== 'person') return;
    const words = this.persons.get(entityOf(entry)) ?? new Map<string, string>();
    this.persons.set(entityOf(entry), words);
    const stands = [...entry.surrogate.matchAll(WORD)].map(([word]) => word);
    [...entry.value.matchAll(WORD)].forEach(([word], index) => {
      const stand = stands[index];
      if (stand === undefined || stand === word) return;
      words.set(foldWord(word), stand);
      this.taken.add(foldWord(stand));
    });
  }

  /** Word by word, so that "Ms Gonzalez" becomes the Ms of whoever stands for "Maria Gonzalez". */
  private person(entry: RedactionEntry, free: (candidate: string) => boolean): string | undefined {
    const words = new Map(this.persons.get(entityOf(entry)));
    const missing = readName(entry.value).words.filter((word) => word.length > 1 && !words.has(word));
    for (let count = 0; count < TRIES; count++) {
      const draw = <T>(items: readonly T[]): T => items[Math.floor(this.random() * items.length)] as T;
      const fresh = personWords(entry.value, missing, draw);
      if (missing.length > 0 && ![...fresh.values()].every(free)) continue;
      const all = new Map([...words, ...fresh]);
      const surrogate = entry.value.replace(WORD, (word) => {
        const stand = all.get(foldWord(word));
        return stand === undefined ? word : likeCase(stand, word);
      });
      if (surrogate === entry.value || (missing.length > 0 && this.taken.has(foldWord(surrogate)))) {
        if (missing.length === 0) return undefined;
        continue;
      }
      return surrogate;
    }
    return undefined;
  }

  private other(entry: RedactionEntry, free: (candidate: string) => boolean): string | undefined {
    if (entry.type === 'literal') return undefined;
    const first = this.firsts.get(entityOf(entry));
    if (first?.surrogate !== undefined) {
      const poured = pourInto(first.surrogate, entry.value);
      // a spelling that the stand-in cannot follow keeps its placeholder
      return poured === undefined || poured === first.surrogate ? undefined : poured;
    }
    for (let count = 0; count < TRIES; count++) {
      const candidate = makeSurrogate(entry.value, entry.type, this.random);
      if (candidate === undefined) return undefined;
      if (free(candidate)) return candidate;
    }
    return undefined;
  }
}
