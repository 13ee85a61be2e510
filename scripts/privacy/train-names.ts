import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Lexicon } from '../../electron/core/privacy/names/lexicon.ts';
import { hashText } from '../../electron/core/privacy/names/hash.ts';
import { buildLexicon, packLexicon } from './build-lexicon.ts';
import { compileTexts } from './compile-features.ts';
import { generatePeople, generatePlain, sameLength } from './generate-texts.ts';
import type { LabelledText } from './labelled-text.ts';
import { evaluateNames } from './evaluate-names.ts';
import { packNames } from './pack-names.ts';
import { Random } from './random.ts';
import { readCorpora, templateKey } from './read-corpora.ts';
import { readNegatives } from './read-negatives.ts';
import { trainChain } from './train-chain.ts';

/**
 * Trains models/privacy/names.bin. With --holdout, some corpora are kept for measuring and the weights go to --out only:
 * that is how design decisions are made; the shipped weights are then trained on everything.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join(root, '..', 'shared', 'data') },
    out: { type: 'string', default: join(root, 'models', 'privacy', 'names.bin') },
    holdout: { type: 'boolean', default: false },
    epochs: { type: 'string', default: '8' },
    bits: { type: 'string', default: '19' },
    seed: { type: 'string', default: '1' },
  },
});
const HELD_OUT = new Set(['wnut17-dev', 'btc-b', 'btc-e']);

const started = Date.now();
const random = new Random(Number(values.seed));
const lexiconSlots = packLexicon(buildLexicon(), 19);
const lexicon = new Lexicon(lexiconSlots);
const corpora = readCorpora(values.data);
const isHeldOut = (text: LabelledText): boolean =>
  HELD_OUT.has(text.source) || (text.source === 'presidio' && (hashText(templateKey(text), 9) >>> 0) % 4 === 0);
const held = values.holdout ? corpora.filter(isHeldOut) : [];
const kept = values.holdout ? corpora.filter((text) => !isHeldOut(text)) : corpora;
const negatives = readNegatives(join(root, 'node_modules'), random, 2600);
const heldNegatives = values.holdout ? negatives.filter((_, at) => at % 5 === 0) : [];
const training: LabelledText[] = [
  ...kept.flatMap((text) => variants(text)),
  ...generatePeople(random, 16_000),
  ...generatePlain(random, 8_000),
  ...negatives.filter((text) => !heldNegatives.includes(text)),
];
console.log(`${training.length} texts, ${held.length} held out, ${((Date.now() - started) / 1000).toFixed(0)} s`);

/** A corpus text as it is, and some of them in small letters or with their marks closed up as people write them. */
function variants(text: LabelledText): LabelledText[] {
  const list = [text];
  if (random.chance(0.12)) list.push({ ...text, text: sameLength(text.text, (part) => part.toLowerCase()) });
  if (text.source !== 'presidio' && random.chance(0.25)) list.push(closeUp(text));
  return list;
}

function closeUp({ text, spans, source }: LabelledText): LabelledText {
  const moved = spans.map((span) => ({ ...span }));
  let result = '';
  let at = 0;
  for (const match of text.matchAll(/ (?=[.,!?;:)]|'s |n't )/g)) {
    if (match.index < at) continue;
    result += text.slice(at, match.index);
    at = match.index + 1;
    spans.forEach((span, index) => {
      const own = moved[index];
      if (own === undefined) return;
      if (span.start > match.index) own.start--;
      if (span.end > match.index) own.end--;
    });
  }
  return { text: result + text.slice(at), spans: moved, source };
}

const hide = (text: LabelledText, tag: number): number => (tag === 0 ? 0.02 : text.source === 'generated' ? 0.4 : 0.12);
const compiled = compileTexts(training, lexicon, random, hide);
const tokens = compiled.texts.reduce((sum, text) => sum + text.count, 0);
console.log(
  `${tokens} tokens, ${compiled.types.length} words, ${compiled.hashes.length} features, ${((Date.now() - started) / 1000).toFixed(0)} s`,
);
const chain = trainChain(compiled.texts, compiled.types, compiled.hashes.length, random, {
  epochs: Number(values.epochs),
  rate: 0.08,
  decay: 1e-4,
  blind: 0.2,
});
const bytes = packNames(chain, compiled.hashes, lexiconSlots, Number(values.bits));
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, bytes);
console.log(`${values.out}: ${bytes.length} bytes, ${((Date.now() - started) / 1000).toFixed(0)} s`);
if (values.holdout) evaluateNames(bytes, [...held, ...heldNegatives]);
