/** Bytes gathered across chunks, up to a limit: what is more is let go of at once. */
export class Gathered {
  readonly #limit: number;
  #parts: Buffer[] = [];
  #size = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(part: Buffer): void {
    this.#size += part.length;
    if (this.#size > this.#limit) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }

  /** Null when it was too much. Begins anew. */
  take(): Buffer | null {
    const whole = this.#size > this.#limit ? null : Buffer.concat(this.#parts);
    this.#parts = [];
    this.#size = 0;
    return whole;
  }
}
