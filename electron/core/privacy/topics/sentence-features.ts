import { hashText, mix } from '../names/hash.ts';
import { tokenize } from '../names/tokenize.ts';
import { classSign, tellingOf } from './telling.ts';

/** Sentences are read up to so many words. */
const MOST_WORDS = 120;

/** Hashes of a sentence's words, word pairs and triples, each also beside whom the sentence tells about. Distinct. */
export function sentenceFeatures(sentence: string): Int32Array {
  const tokens = tokenize(sentence);
  const lower: string[] = [];
  const capital: boolean[] = [];
  let question = false;
  for (let at = 0; at < tokens.count && lower.length < MOST_WORDS; at++) {
    const token = sentence.slice(tokens.starts[at], tokens.ends[at]);
    const folded = token.toLowerCase();
    const first = token.charCodeAt(0);
    if (first === 0x3f || first === 0xbf) question = true;
    if (folded.length === 1 && folded.toUpperCase() === folded && (first < 48 || first > 57)) continue;
    lower.push(folded.length > 40 ? folded.slice(0, 40) : folded.replace('’', "'"));
    capital.push(folded.charCodeAt(0) !== first);
  }
  const telling = tellingOf(lower, capital, question);
  const about = telling & 0x1f;
  const asks = telling & 0x60;
  const seen = new Set<number>();
  const add = (template: number, value: number): void => {
    seen.add(mix(template, value));
  };
  add(1, telling);
  add(2, asks);
  add(3, about === 0 ? 0 : 1);
  const signs = lower.map((word, at) => hashText(classSign(word, capital[at] === true, at), 11));
  for (let at = 0; at < lower.length; at++) {
    const word = lower[at] as string;
    const own = signs[at] as number;
    const stem = word.length > 5 ? hashText(word.slice(0, 5), 12) : own;
    add(10, own);
    add(11, mix(own, about === 0 ? 0 : 1));
    add(12, mix(own, asks));
    add(13, mix(stem, about));
    add(14, stem);
    if (word.length > 4) add(15, hashText(word.slice(-4), 13));
    const next = signs[at + 1];
    if (next !== undefined) {
      add(20, mix(own, next));
      const third = signs[at + 2];
      if (third !== undefined) {
        add(21, mix(own, third));
        add(22, mix(mix(own, next), third));
      }
      const fourth = signs[at + 3];
      if (fourth !== undefined) add(23, mix(own, fourth));
    }
  }
  const opening = mix(signs[0] ?? 0, signs[1] ?? 0);
  add(30, opening);
  add(31, signs[0] ?? 0);
  add(32, mix(opening, signs[2] ?? 0));
  return Int32Array.from(seen);
}
