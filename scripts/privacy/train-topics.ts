import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { TOPICS } from '../../electron/core/privacy/classify/topic.ts';
import { fingerprintOf } from '../../electron/core/privacy/names/lexicon.ts';
import { sentenceFeatures } from '../../electron/core/privacy/topics/sentence-features.ts';
import { TOPICS_MAGIC, TOPIC_WEIGHTS } from '../../electron/core/privacy/topics/topic-model.ts';
import { generatePlain } from './generate-texts.ts';
import type { TopicExample } from './generate-topics.ts';
import { generateTopics } from './generate-topics.ts';
import { Random } from './random.ts';
import { readCorpora } from './read-corpora.ts';
import { readNegatives } from './read-negatives.ts';
import { splitSentences } from '../../electron/core/privacy/topics/split-sentences.ts';

/** Trains models/privacy/topics.bin: softmax regression by AdaGrad on generated and hand-written sentences. */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: join(root, '..', 'shared', 'data') },
    out: { type: 'string', default: join(root, 'models', 'privacy', 'topics.bin') },
    seed: { type: 'string', default: '1' },
  },
});
const CLASSES = TOPICS.length + 1;
const EPOCHS = 6;
const RATE = 0.06;
const SLOT_BITS = 16;

const random = new Random(Number(values.seed));
const none = (text: string): TopicExample => ({ text, topic: undefined });
const sentences = (texts: readonly { text: string }[]): TopicExample[] =>
  texts.flatMap(({ text }) => splitSentences(text).map(({ start, end }) => none(text.slice(start, end))));
const corpora = readCorpora(values.data).filter(({ source }) => source === 'presidio' || source === 'wikigold');
const examples: TopicExample[] = [
  ...generateTopics(random, 14),
  ...generatePlain(random, 2500).map(({ text }) => none(text)),
  ...sentences(readNegatives(join(root, 'node_modules'), random, 400)),
  // Encyclopedic and everyday sentences; those that do tell such a thing about somebody are left out.
  ...sentences(corpora).filter(
    ({ text }) =>
      !/\b(convict|arrest|murder|jail|prison|cancer|disease|died|killed|court|charged|lawsuit|police|divorce|affair|fired|debt|bankrupt|hack|illness|hospital|injur|sexual|gay|suicide|sue[ds]?|trial)/i.test(
        text,
      ),
  ),
];
console.log(`${examples.length} sentences, ${examples.filter(({ topic }) => topic !== undefined).length} sensitive`);

const numbers = new Map<number, number>();
const counts = new Map<number, number>();
const compiled = examples.map(({ text, topic }) => {
  const features = sentenceFeatures(text);
  for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return { features, gold: topic === undefined ? 0 : TOPICS.indexOf(topic) + 1 };
});
for (const [feature, count] of counts) if (count >= 2) numbers.set(feature, numbers.size);
const rows = compiled.map(({ features, gold }) => ({
  gold,
  features: Int32Array.from([...features].map((feature) => numbers.get(feature) ?? -1).filter((number) => number >= 0)),
}));

const weights = new Float32Array(numbers.size * TOPIC_WEIGHTS);
const squares = new Float32Array(weights.length).fill(0.1);
const bias = new Float32Array(TOPIC_WEIGHTS);
for (let epoch = 0; epoch < EPOCHS; epoch++) {
  let loss = 0;
  for (const { features, gold } of random.shuffle(rows)) {
    // A part of the features is hidden each time, so that no single phrase of a template decides alone.
    const used = features.filter(() => !random.chance(0.3));
    const scores = new Float64Array(CLASSES);
    for (let topic = 0; topic < TOPIC_WEIGHTS; topic++) {
      let sum = bias[topic] as number;
      for (const feature of used) sum += weights[feature * TOPIC_WEIGHTS + topic] as number;
      scores[topic + 1] = sum;
    }
    const peak = Math.max(...scores);
    const exps = scores.map((score) => Math.exp(score - peak));
    const total = exps.reduce((sum, value) => sum + value, 0);
    loss -= Math.log((exps[gold] as number) / total);
    for (let topic = 0; topic < TOPIC_WEIGHTS; topic++) {
      const slope = (gold === topic + 1 ? 1 : 0) - (exps[topic + 1] as number) / total;
      if (Math.abs(slope) < 1e-4) continue;
      bias[topic] = (bias[topic] as number) + 0.01 * slope;
      for (const feature of used) {
        const at = feature * TOPIC_WEIGHTS + topic;
        const square = (squares[at] as number) + slope * slope;
        squares[at] = square;
        weights[at] = (weights[at] as number) + (RATE * (slope - 1e-3 * (weights[at] as number))) / Math.sqrt(square);
      }
    }
  }
  console.log(`epoch ${epoch + 1}/${EPOCHS} loss ${(loss / rows.length).toFixed(4)}`);
}

const slots = 2 ** SLOT_BITS;
const hashes = [...numbers.keys()];
const size = (feature: number): number =>
  Math.max(
    ...Array.from({ length: TOPIC_WEIGHTS }, (_, topic) =>
      Math.abs(weights[feature * TOPIC_WEIGHTS + topic] as number),
    ),
  );
const sizes = hashes.map((_, feature) => size(feature));
const kept = hashes
  .map((_, feature) => feature)
  .sort((a, b) => (sizes[b] as number) - (sizes[a] as number))
  .slice(0, Math.floor(slots * 0.85));
const scale = (sizes[kept[0] as number] as number) / 127;
const fingerprints = new Uint16Array(slots);
const packed = new Int8Array(slots * TOPIC_WEIGHTS);
for (const feature of kept) {
  const hash = hashes[feature] as number;
  let at = hash & (slots - 1);
  let probes = 0;
  while (fingerprints[at] !== 0 && probes < 64) {
    at = (at + 1) & (slots - 1);
    probes++;
  }
  if (probes === 64) continue;
  fingerprints[at] = fingerprintOf(hash);
  for (let topic = 0; topic < TOPIC_WEIGHTS; topic++)
    packed[at * TOPIC_WEIGHTS + topic] = Math.round((weights[feature * TOPIC_WEIGHTS + topic] as number) / scale);
}
const header = new DataView(new ArrayBuffer(12));
header.setUint32(0, TOPICS_MAGIC, true);
header.setUint32(4, SLOT_BITS, true);
header.setFloat32(8, scale, true);
const bytes = Buffer.concat(
  [header.buffer, bias.buffer, fingerprints.buffer, packed.buffer].map((part) => Buffer.from(part as ArrayBuffer)),
);
mkdirSync(dirname(values.out), { recursive: true });
writeFileSync(values.out, bytes);
console.log(
  `${values.out}: ${bytes.length} bytes, ${hashes.length} features learnt, ${kept.length} kept, smallest kept ${(sizes[kept.at(-1) as number] as number).toFixed(4)}`,
);
