import type { Placeholder } from '../redact/placeholder.ts';
import type { RedactionEntry } from '../redact/redaction-map.ts';
import { ANY_PLACEHOLDER, knownPlaceholders } from './known-placeholders.ts';
import type { PlaceholderMatch } from './parse-placeholder.ts';
import { PlaceholderStream } from './placeholder-stream.ts';
import {
  escapeValue,
  type RestoredSpan,
  type RestoreOptions,
  type Restorer,
  type UnknownPlaceholder,
} from './restorer.ts';
import { UnknownScanner } from './unknown-scanner.ts';

/** Undoes placeholders in a stream: the output is the same however the stream is cut. */
export class PlaceholderRestorer implements Restorer {
  readonly restored: RestoredSpan[] = [];
  private readonly values: ReadonlyMap<string, string>;
  private readonly stream: PlaceholderStream;
  private readonly unknownScanner = new UnknownScanner(ANY_PLACEHOLDER);
  private readonly escape: RestoreOptions['escape'];
  private output = '';
  private length = 0;

  constructor(entries: readonly RedactionEntry[], options: RestoreOptions = {}) {
    this.values = new Map(entries.map((entry) => [keyOf(entry), entry.value]));
    this.escape = options.escape;
    this.stream = new PlaceholderStream(knownPlaceholders(entries), {
      text: (text) => this.pass(text),
      placeholder: (match) => this.insert(match),
    });
  }

  get unknown(): readonly UnknownPlaceholder[] {
    return this.unknownScanner.found;
  }

  push(chunk: string): string {
    return this.take(chunk, false);
  }

  end(): string {
    return this.take('', true);
  }

  private take(chunk: string, final: boolean): string {
    this.stream.write(chunk, final);
    const output = this.output;
    this.output = '';
    return output;
  }

  private pass(text: string): void {
    this.unknownScanner.pass(text, this.length);
    this.length += text.length;
    this.output += text;
  }

  private insert({ placeholder, after }: PlaceholderMatch): void {
    const value = escapeValue(this.values.get(keyOf(placeholder)) ?? '', this.escape);
    this.unknownScanner.interrupt();
    this.restored.push({ ...placeholder, start: this.length, end: this.length + value.length });
    this.length += value.length + after.length;
    this.output += value + after;
  }
}

function keyOf({ label, number, variant }: Placeholder): string {
  return `${label}_${number}_${variant}`;
}
