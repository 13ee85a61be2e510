import { readTaggerModel, TAGS } from '../../electron/core/privacy/names/tagger-model.ts';
import { tagText } from '../../electron/core/privacy/names/tag-text.ts';
import type { LabelledText } from './labelled-text.ts';
import { generatePlain } from './generate-texts.ts';
import type { Mark } from './measure.ts';
import { describeMeasure, measure } from './measure.ts';
import { Random } from './random.ts';

/** Prints quality at several thresholds, per kind of text. */
export function evaluateNames(bytes: Uint8Array, texts: readonly LabelledText[]): void {
  const model = readTaggerModel(bytes);
  const marks =
    (threshold: number) =>
    (text: string): Mark[] => {
      const { tokens, marginals } = tagText(text, model);
      const found: Mark[] = [];
      for (let at = 0; at < tokens.count; at++) {
        if (1 - (marginals[at * TAGS] as number) < threshold) continue;
        const last = found.at(-1);
        const start = tokens.starts[at] as number;
        if (last !== undefined && last.tag === at - 1) {
          last.end = tokens.ends[at] as number;
          last.tag = at;
        } else found.push({ start, end: tokens.ends[at] as number, tag: at });
      }
      return found;
    };
  const kind = (source: string): string => (/^(btc|wnut)/.test(source) ? 'tweets' : source);
  const kinds = new Map<string, LabelledText[]>();
  for (const text of [...texts, ...generatePlain(new Random(77), 600)]) {
    const list = kinds.get(kind(text.source)) ?? [];
    list.push(text);
    kinds.set(kind(text.source), list);
    if (kind(text.source) !== text.source) {
      const own = kinds.get(text.source) ?? [];
      own.push(text);
      kinds.set(text.source, own);
    }
  }
  for (const [name, list] of kinds) {
    for (const threshold of [0.3, 0.5, 0.7, 0.85])
      console.log(describeMeasure(`${name} @${threshold}`, measure(list, marks(threshold))));
  }
  const all = texts.map(({ text }) => text).join('\n');
  const begun = performance.now();
  tagText(all, model);
  console.log(`speed ${(all.length / 1000 / (performance.now() - begun)).toFixed(2)} MB/s`);
}
