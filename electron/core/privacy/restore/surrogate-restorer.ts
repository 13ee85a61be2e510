import { formatPlaceholder } from '../redact/placeholder.ts';
import type { RedactionEntry } from '../redact/redaction-map.ts';
import { knownPlaceholders } from './known-placeholders.ts';
import { PlaceholderStream } from './placeholder-stream.ts';
import {
  escapeValue,
  type RestoredSpan,
  type RestoreOptions,
  type Restorer,
  type UnknownPlaceholder,
} from './restorer.ts';
import { surrogatePatterns } from './surrogate-patterns.ts';
import { SurrogateStream } from './surrogate-stream.ts';

/** Undoes stand-ins, and placeholders where a stand-in did not fit. */
export class SurrogateRestorer implements Restorer {
  readonly restored: RestoredSpan[] = [];
  readonly unknown: readonly UnknownPlaceholder[] = [];
  private readonly placeholders: PlaceholderStream;
  private readonly surrogates: SurrogateStream;
  private output = '';
  private length = 0;

  constructor(entries: readonly RedactionEntry[], options: RestoreOptions = {}) {
    const byPlaceholder = new Map(entries.map((entry) => [formatPlaceholder(entry), entry]));
    const insert = (entry: RedactionEntry, value: string, after = ''): void => {
      const text = escapeValue(value, options.escape);
      const { label, number, variant } = entry;
      this.restored.push({ label, number, variant, start: this.length, end: this.length + text.length });
      this.emit(text + after);
    };
    this.surrogates = new SurrogateStream(surrogatePatterns(entries), {
      text: (text) => this.emit(text),
      surrogate: (pattern) => insert(pattern.entry, pattern.value),
    });
    this.placeholders = new PlaceholderStream(knownPlaceholders(entries), {
      text: (text) => this.surrogates.write(text, false),
      placeholder: ({ placeholder, after }, start, end) => {
        this.surrogates.skip(end - start);
        const entry = byPlaceholder.get(formatPlaceholder(placeholder));
        if (entry !== undefined) insert(entry, entry.value, after);
      },
    });
  }

  push(chunk: string): string {
    this.placeholders.write(chunk, false);
    return this.take();
  }

  end(): string {
    this.placeholders.write('', true);
    this.surrogates.write('', true);
    return this.take();
  }

  private emit(text: string): void {
    this.output += text;
    this.length += text.length;
  }

  private take(): string {
    const output = this.output;
    this.output = '';
    return output;
  }
}
