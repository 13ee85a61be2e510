/**
 * Looks for a text at which an answer ends, for models whose template ends a turn in plain words. Holds back only what
 * could be the beginning of that text.
 */
export class StopText {
  readonly #stop: string | undefined;
  #held = '';

  constructor(stop: string | undefined) {
    this.#stop = stop;
  }

  /** Text that is safe to show, and whether the stop text has come. */
  push(text: string): { readonly text: string; readonly stopped: boolean } {
    if (this.#stop === undefined) return { text, stopped: false };
    const all = this.#held + text;
    const found = all.indexOf(this.#stop);
    if (found >= 0) {
      this.#held = '';
      return { text: all.slice(0, found).trimEnd(), stopped: true };
    }
    const kept = this.#possibleStart(all);
    this.#held = all.slice(all.length - kept);
    return { text: all.slice(0, all.length - kept), stopped: false };
  }

  end(): string {
    const held = this.#held;
    this.#held = '';
    return held;
  }

  #possibleStart(all: string): number {
    const stop = this.#stop!;
    for (let length = Math.min(stop.length - 1, all.length); length > 0; length--) {
      if (stop.startsWith(all.slice(-length))) return length;
    }
    return 0;
  }
}
