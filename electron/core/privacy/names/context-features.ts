import { mix } from './hash.ts';
import type { LineContext } from './line-context.ts';
import { gluedMark } from './line-context.ts';
import type { Tokens } from './tokenize.ts';
import type { Word } from './word.ts';

/** Everything the tagger looks at for one text. */
export interface TaggerInput {
  readonly tokens: Tokens;
  readonly words: readonly Word[];
  readonly lines: LineContext;
  /** Marks of `placePhrases`: whether a token opens or continues a listed place name of several words. */
  readonly phrases: Uint8Array;
}

/** How many hashes `contextFeatures` writes for each token. */
export const CONTEXT_FEATURES = 18;

const EDGE = 0x0ed9e;

/** Writes the hashes of what a token and its neighbours say together. */
export function contextFeatures(input: TaggerInput, at: number, out: Int32Array): void {
  const { tokens, words, lines } = input;
  const own = words[at] as Word;
  const left = words[at - 1];
  const right = words[at + 1];
  const left2 = words[at - 2];
  const hash = own.hash;
  const leftHash = left?.hash ?? EDGE;
  const rightHash = right?.hash ?? EDGE;
  const shape = own.shape;
  const look = mix(own.gazette, shape);
  const leftLook = left === undefined ? EDGE : mix(left.gazette, left.shape);
  const rightLook = right === undefined ? EDGE : mix(right.gazette, right.shape);
  const leftShape = left?.shape ?? 15;
  const rightShape = right?.shape ?? 15;
  const casing = lines.casing[at] as number;
  const first = lines.first[at] as number;
  const code = lines.code[at] as number;
  const glueLeft = gluedMark(tokens.text, (tokens.starts[at] as number) - 1);
  const glueRight = gluedMark(tokens.text, tokens.ends[at] as number);
  const leftClass = left?.wordClass ?? 31;
  const rightClass = right?.wordClass ?? 31;
  let n = 0;
  out[n++] = mix(101, mix(leftHash, hash));
  out[n++] = mix(102, mix(hash, rightHash));
  out[n++] = mix(103, shape + 16 * leftShape + 256 * rightShape + 4096 * (left2?.shape ?? 15));
  out[n++] = mix(104, mix(leftLook, look));
  out[n++] = mix(105, mix(look, rightLook));
  out[n++] = mix(106, mix(leftHash, look));
  out[n++] = mix(107, mix(rightHash, look));
  out[n++] = mix(108, mix(look, casing * 4 + code));
  out[n++] = mix(109, mix(look, first + 2 * casing));
  out[n++] = mix(110, mix(shape, glueLeft * 65536 + glueRight));
  out[n++] = mix(112, mix(leftClass * 64 + rightClass, look));
  out[n++] = mix(113, mix(lines.opening[at] as number, look));
  out[n++] = mix(114, (input.phrases[at] as number) * 16 + shape);
  out[n++] = mix(116, mix(hash, casing));
  out[n++] = mix(117, mix(lines.label[at] as number, shape));
  out[n++] = mix(120, mix(leftClass * 32 + (left2?.wordClass ?? 31), shape));
  out[n++] = mix(121, mix(hash, first * 16 + code));
  out[n++] = mix(124, mix(lines.label[at] as number, look));
}
