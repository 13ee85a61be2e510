/**
 * Looks for texts at which an answer ends: that of a model whose template ends a turn in plain words, and those a person
 * asked for. Holds back only what could be the beginning of one.
 */
export class StopText {
  readonly #stops: readonly string[];
  #held = '';

  /** Empty ones count for nothing. */
  constructor(stops: readonly string[]) {
    this.#stops = stops.filter((stop) => stop !== '');
  }

  /** Whether there is anything to look for. */
  get looks(): boolean {
    return this.#stops.length > 0;
  }

  /** Text that is safe to show, and whether a stop text has come. */
  push(text: string): { readonly text: string; readonly stopped: boolean } {
    if (!this.looks) return { text, stopped: false };
    const all = this.#held + text;
    const found = this.#stops.map((stop) => all.indexOf(stop)).filter((at) => at >= 0);
    if (found.length > 0) {
      this.#held = '';
      return { text: all.slice(0, Math.min(...found)).trimEnd(), stopped: true };
    }
    const kept = Math.max(...this.#stops.map((stop) => possibleStart(stop, all)));
    this.#held = all.slice(all.length - kept);
    return { text: all.slice(0, all.length - kept), stopped: false };
  }

  end(): string {
    const held = this.#held;
    this.#held = '';
    return held;
  }
}

/** How much of the end of a text could begin the stop text. */
function possibleStart(stop: string, all: string): number {
  for (let length = Math.min(stop.length - 1, all.length); length > 0; length--) {
    if (stop.startsWith(all.slice(-length))) return length;
  }
  return 0;
}
