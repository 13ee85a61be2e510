/**
 * A text and, for each of its UTF-16 units, the span of the original text that it came from. Stages of normalisation
 * read one and write the next; `undefined` arrays mean that the text is the original itself.
 */
export interface TextMap {
  readonly text: string;
  readonly starts: Int32Array | undefined;
  readonly ends: Int32Array | undefined;
}

export function identityMap(text: string): TextMap {
  return { text, starts: undefined, ends: undefined };
}

/** Writes a text piece by piece while keeping the map back through the source's own map. */
export class TextMapWriter {
  private readonly pieces: string[] = [];
  private starts: Int32Array;
  private ends: Int32Array;
  private length = 0;
  private readonly source: TextMap;

  constructor(source: TextMap) {
    this.source = source;
    this.starts = new Int32Array(source.text.length + 16);
    this.ends = new Int32Array(source.text.length + 16);
  }

  /** Copies source units `from` to `to` unchanged. */
  copy(from: number, to: number): void {
    if (to <= from) return;
    this.reserve(to - from);
    this.pieces.push(this.source.text.slice(from, to));
    const { starts, ends } = this.source;
    const count = to - from;
    if (starts === undefined || ends === undefined) {
      const { starts: ownStarts, ends: ownEnds, length } = this;
      for (let at = 0; at < count; at++) {
        ownStarts[length + at] = from + at;
        ownEnds[length + at] = from + at + 1;
      }
    } else {
      this.starts.set(starts.subarray(from, to), this.length);
      this.ends.set(ends.subarray(from, to), this.length);
    }
    this.length += count;
  }

  /** Writes `piece`, all of whose units stand for source units `from` to `to`. */
  replace(piece: string, from: number, to: number): void {
    if (piece.length === 0 || to <= from) return;
    this.reserve(piece.length);
    this.pieces.push(piece);
    const start = this.source.starts === undefined ? from : (this.source.starts[from] ?? 0);
    const end = this.source.ends === undefined ? to : (this.source.ends[to - 1] ?? 0);
    this.starts.fill(start, this.length, this.length + piece.length);
    this.ends.fill(end, this.length, this.length + piece.length);
    this.length += piece.length;
  }

  finish(): TextMap {
    return {
      text: this.pieces.join(''),
      starts: this.starts.subarray(0, this.length),
      ends: this.ends.subarray(0, this.length),
    };
  }

  private reserve(extra: number): void {
    if (this.length + extra <= this.starts.length) return;
    const size = Math.max(this.starts.length * 2, this.length + extra);
    const starts = new Int32Array(size);
    starts.set(this.starts);
    this.starts = starts;
    const ends = new Int32Array(size);
    ends.set(this.ends);
    this.ends = ends;
  }
}
