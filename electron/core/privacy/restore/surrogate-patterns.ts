import type { RedactionEntry } from '../redact/redaction-map.ts';

/** A text that stands for a value, and what to put in its place. */
export interface SurrogatePattern {
  readonly surrogate: string;
  readonly value: string;
  readonly entry: RedactionEntry;
  /** Single words are undone only where they are written with a capital. */
  readonly capital: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
const SEPARATORS = /[\s./-]/g;

/** Every stand-in of a conversation; also first and last names alone, and numbers without their separators. */
export function surrogatePatterns(entries: readonly RedactionEntry[]): SurrogatePattern[] {
  const patterns: SurrogatePattern[] = [];
  const meanings = new Map<string, string>();
  const ambiguous = new Set<string>();
  const add = (pattern: SurrogatePattern): void => {
    const key = pattern.surrogate.toLowerCase();
    const meaning = pattern.value.toLowerCase();
    if ((meanings.get(key) ?? meaning) !== meaning) ambiguous.add(key);
    meanings.set(key, meaning);
    patterns.push(pattern);
  };
  for (const entry of entries) {
    if (entry.surrogate === undefined) continue;
    add({ surrogate: entry.surrogate, value: entry.value, entry, capital: !/[\s\d@]/.test(entry.surrogate) });
  }
  for (const entry of entries) {
    if (entry.surrogate === undefined) continue;
    if (entry.type === 'person') {
      const values = [...entry.value.matchAll(WORD)].map(([word]) => word);
      const stands = [...entry.surrogate.matchAll(WORD)].map(([word]) => word);
      if (values.length < 2 || values.length !== stands.length) continue;
      stands.forEach((surrogate, index) => {
        const value = values[index] ?? '';
        if (surrogate !== value && surrogate.length > 3) add({ surrogate, value, entry, capital: true });
      });
    } else if (/^[\d\s./-]{6,}$/.test(entry.surrogate)) {
      const strip = (text: string): string => text.replace(SEPARATORS, '');
      add({ surrogate: strip(entry.surrogate), value: strip(entry.value), entry, capital: false });
    }
  }
  // a word that stands for two different ones is left alone: a swap would be worse
  return patterns.filter(
    (pattern) => pattern.surrogate === pattern.entry.surrogate || !ambiguous.has(pattern.surrogate.toLowerCase()),
  );
}
