import { SottoError } from '../../../../shared/errors.ts';
import { Gathered } from './gathered.ts';
import { JSON_LISTS } from './json-piece.ts';
import type { JsonList, JsonPiece, SplitLimits } from './json-piece.ts';

/** Deeper than any export; what is deeper would only be there to hurt. */
const DEEPEST = 2000;
/** Of a key or of a field beside the conversations, in bytes. */
const SMALL = 200;

const [QUOTE, BACKSLASH, COMMA, COLON, LINE_END] = [0x22, 0x5c, 0x2c, 0x3a, 0x0a];
const [OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** The state machine behind `splitJson`: brackets, strings and commas, across chunks. */
export class JsonSplitter {
  state: 'nothing' | 'inside' | 'ended' = 'nothing';
  /** Open brackets, outermost first. */
  readonly #open: number[] = [];
  /** Depth inside the array of conversations, or one beside it; 0: not there. */
  #elementDepth = 0;
  /** Which array that is. */
  #of: JsonList = 'conversations';
  /** Depth inside an element's array of attachments; 0: not there. */
  #attachmentDepth = 0;
  readonly #element: Gathered;
  readonly #attachment: Gathered;
  readonly #field = new Gathered(SMALL);

  #inString = false;
  #escaped = false;
  /** The next string of this object is a key. */
  #keyNext = false;
  /** The last key of the root or of an element. */
  #key = '';
  /** Where the key that is being read begins in this chunk; -1: none is. */
  #keyFrom = -1;
  /** What was read of it before this chunk. */
  #keyHead = '';
  /** Where what is gathered begins in this chunk. */
  #from = 0;

  constructor(limits: SplitLimits) {
    this.#element = new Gathered(limits.element);
    this.#attachment = new Gathered(limits.attachment);
  }

  *take(chunk: Buffer): Generator<JsonPiece> {
    this.#from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] ?? 0;
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (byte === BACKSLASH) this.#escaped = true;
        else if (byte === QUOTE) this.#endString(chunk, at);
        else if (byte === LINE_END) return yield* this.#cutOff();
        continue;
      }
      if (byte <= 0x20) continue;
      if (this.state === 'nothing') {
        if (byte !== OPEN_ARRAY && byte !== OPEN_OBJECT) throw new SottoError('IMPORT_UNRECOGNISED');
        this.state = 'inside';
      }
      if (byte === QUOTE) this.#startString(at);
      else if (byte === COMMA) yield* this.#comma(chunk, at);
      else if (byte === COLON) this.#colon(at);
      else if (byte === OPEN_ARRAY || byte === OPEN_OBJECT) {
        if (this.#open.length >= DEEPEST) return yield* this.#cutOff();
        this.#opened(byte, chunk, at);
      } else if (byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) {
        if (this.#open.at(-1) !== byte - 2) return yield* this.#cutOff();
        yield* this.#closed(chunk, at);
        if (this.#open.length === 0) {
          this.state = 'ended';
          return;
        }
      }
    }
    if (this.#keyFrom >= 0) {
      if (this.#keyHead.length < SMALL) this.#keyHead += chunk.toString('latin1', this.#keyFrom, this.#keyFrom + SMALL);
      this.#keyFrom = 0;
    }
    this.#gathering().add(chunk.subarray(this.#from));
  }

  *#cutOff(): Generator<JsonPiece> {
    this.state = 'ended';
    yield { kind: 'cut-off' };
  }

  #startString(at: number): void {
    this.#inString = true;
    const depth = this.#open.length;
    // other keys are nobody's business here
    if (!this.#keyNext || (depth !== 1 && depth !== this.#elementDepth + 1)) return;
    this.#keyFrom = at + 1;
    this.#keyHead = '';
  }

  #endString(chunk: Buffer, at: number): void {
    this.#inString = false;
    if (this.#keyFrom < 0) return;
    this.#key = this.#keyHead + chunk.toString('latin1', this.#keyFrom, Math.min(at, this.#keyFrom + SMALL));
    this.#keyFrom = -1;
  }

  #opened(bracket: number, chunk: Buffer, at: number): void {
    this.#open.push(bracket);
    this.#keyNext = bracket === OPEN_OBJECT;
    if (bracket !== OPEN_ARRAY) return;
    const depth = this.#open.length;
    if (this.#elementDepth === 0) {
      const of = depth === 1 ? 'conversations' : JSON_LISTS.find((name) => name === this.#key);
      if (of === undefined || (depth !== 1 && !(depth === 2 && this.#open[0] === OPEN_OBJECT))) return;
      this.#of = of;
      this.#elementDepth = depth;
      this.#field.take();
      this.#from = at + 1;
    } else if (this.#isAttachments(depth)) {
      this.#attachmentDepth = depth;
      // the brackets stay with the element, what is between them does not
      this.#element.add(chunk.subarray(this.#from, at + 1));
      this.#from = at + 1;
    }
  }

  #isAttachments(depth: number): boolean {
    const own = depth === this.#elementDepth + 2 && this.#open[depth - 2] === OPEN_OBJECT;
    return own && this.#attachmentDepth === 0 && this.#key === 'attachments';
  }

  *#closed(chunk: Buffer, at: number): Generator<JsonPiece> {
    const depth = this.#open.length;
    this.#open.pop();
    this.#keyNext = false;
    if (depth === this.#attachmentDepth) {
      yield* this.#emit('attachment', chunk.subarray(this.#from, at), true);
      this.#attachmentDepth = 0;
      this.#from = at;
    } else if (depth === this.#elementDepth) {
      yield* this.#emit('element', chunk.subarray(this.#from, at), true);
      this.#elementDepth = 0;
      this.#key = '';
      this.#from = at + 1;
    } else if (depth === 1) {
      yield* this.#emitField(chunk.subarray(this.#from, at));
    }
  }

  *#comma(chunk: Buffer, at: number): Generator<JsonPiece> {
    const depth = this.#open.length;
    this.#keyNext = this.#open[depth - 1] === OPEN_OBJECT;
    if (depth === this.#attachmentDepth) yield* this.#emit('attachment', chunk.subarray(this.#from, at), false);
    else if (depth === this.#elementDepth) yield* this.#emit('element', chunk.subarray(this.#from, at), false);
    else if (depth === 1) yield* this.#emitField(chunk.subarray(this.#from, at));
    else return;
    this.#from = at + 1;
  }

  #colon(at: number): void {
    this.#keyNext = false;
    if (this.#open.length !== 1 || this.#elementDepth > 0) return;
    this.#field.take();
    this.#from = at + 1;
  }

  #gathering(): Gathered {
    if (this.#attachmentDepth > 0) return this.#attachment;
    return this.#elementDepth > 0 ? this.#element : this.#field;
  }

  *#emit(kind: 'element' | 'attachment', end: Buffer, last: boolean): Generator<JsonPiece> {
    const gathered = kind === 'element' ? this.#element : this.#attachment;
    gathered.add(end);
    const json = gathered.take();
    if (json === null) yield { kind: 'too-large', of: kind };
    // nothing between two commas is broken; nothing before the end is an empty array
    else if (!last || !json.every((byte) => byte <= 0x20)) {
      yield kind === 'element' ? { kind, of: this.#of, json } : { kind, json };
    }
  }

  *#emitField(end: Buffer): Generator<JsonPiece> {
    this.#field.add(end);
    const json = this.#field.take();
    if (json !== null && this.#key !== '') yield { kind: 'field', key: this.#key, json };
    this.#key = '';
  }
}
