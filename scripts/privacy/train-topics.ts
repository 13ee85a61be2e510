import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { TOPICS } from '../../electron/core/privacy/classify/topic.ts';
import { hashText } from '../../electron/core/privacy/names/hash.ts';
import { fingerprintOf } from '../../electron/core/privacy/names/lexicon.ts';
import { tokenize } from '../../electron/core/privacy/names/tokenize.ts';
import { TopicWords } from '../../electron/core/privacy/topics/topic-word.ts';
import { topicsOfWord } from '../../electron/core/privacy/topics/topic-words.ts';
import { SentenceFeatures } from '../../electron/core/privacy/topics/sentence-features.ts';
import { TOPICS_MAGIC, TOPIC_WEIGHTS, TopicModel } from '../../electron/core/privacy/topics/topic-model.ts';
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
    blind: { type: 'string', default: '0.5' },
    holdout: { type: 'string', default: '' },
    show: { type: 'boolean', default: false },
  },
});
const CLASSES = TOPICS.length + 1;
const EPOCHS = 6;
const RATE = 0.06;
const SLOT_BITS = 16;
/** Corpora kept out of training while measuring with --holdout. */
const MEASURED = new Set(['btc-h', 'wnut17-dev']);
const BLIND = Number(values.blind);

const random = new Random(Number(values.seed));
const none = (text: string): TopicExample => ({ text, topic: undefined, template: '' });
const sentences = (texts: readonly { text: string }[]): TopicExample[] =>
  texts.flatMap(({ text }) => splitSentences(text).map(({ start, end }) => none(text.slice(start, end))));
const corpora = readCorpora(values.data).filter(({ source }) => values.holdout === '' || !MEASURED.has(source));
const speaks = (text: string): boolean => {
  const bits = text
    .toLowerCase()
    .split(/[^\p{L}'-]+/u)
    .map(topicsOfWord);
  return bits.some((bit) => (bit & 0xaaa) !== 0) || bits.filter((bit) => bit !== 0).length > 2;
};
const all: TopicExample[] = [
  ...generateTopics(random, 14),
  ...generatePlain(random, 2500).map(({ text }) => none(text)),
  ...sentences(readNegatives(join(root, 'node_modules'), random, 400)),
  // Tweets, forum posts, contracts and encyclopedic sentences; those that may tell such a thing are left out.
  ...sentences(corpora).filter(({ text }) => !speaks(text)),
];
// With --holdout N, templates of the Nth of five parts are kept for measuring.
const isHeldOut = ({ template }: TopicExample): boolean =>
  values.holdout !== '' && template !== '' && (hashText(template, 21) >>> 0) % 5 === Number(values.holdout);
const held = all.filter(isHeldOut);
const examples = all.filter((example) => !isHeldOut(example));
console.log(`${examples.length} sentences, ${examples.filter(({ topic }) => topic !== undefined).length} sensitive`);

const numbers = new Map<number, number>();
const counts = new Map<number, number>();
const features = new SentenceFeatures();
const dictionary = new TopicWords();
function read(text: string): SentenceFeatures {
  const tokens = tokenize(text);
  features.read(tokens, 0, tokens.count, dictionary);
  return features;
}
const compiled = examples.map(({ text, topic }) => {
  const found = read(text);
  const words = [...found.words.subarray(0, found.wordCount)];
  const classes = [...found.classes.subarray(0, found.classCount)];
  for (const feature of new Set([...words, ...classes])) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return { words, classes, gold: topic === undefined ? 0 : TOPICS.indexOf(topic) + 1 };
});
for (const [feature, count] of counts) if (count >= 2) numbers.set(feature, numbers.size);
const numbered = (hashes: readonly number[]): number[] =>
  hashes.map((hash) => numbers.get(hash) ?? -1).filter((number) => number >= 0);
const rows = compiled.map(({ words, classes, gold }) => ({ gold, words: numbered(words), classes: numbered(classes) }));

const weights = new Float32Array(numbers.size * TOPIC_WEIGHTS);
const squares = new Float32Array(weights.length).fill(0.1);
const bias = new Float32Array(TOPIC_WEIGHTS);
for (let epoch = 0; epoch < EPOCHS; epoch++) {
  let loss = 0;
  for (const { words, classes, gold } of random.shuffle(rows)) {
    // All words, or a part of everything, is hidden at random: no phrase of a template may decide alone.
    const blind = random.chance(BLIND);
    const used = [...classes, ...(blind ? [] : words)].filter(() => !random.chance(0.3));
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

if (held.length > 0) {
  const model = new TopicModel(bytes);
  const belief = ({ text }: TopicExample): number =>
    model.probabilities(read(text)).reduce((sum, probability) => sum + probability, 0);
  const sensitive = held.filter(({ topic }) => topic !== undefined).map(belief);
  const harmless = held.filter(({ topic }) => topic === undefined).map(belief);
  for (const threshold of [0.3, 0.4, 0.5, 0.6, 0.7]) {
    const share = (list: readonly number[]): string =>
      (list.filter((value) => value >= threshold).length / list.length).toFixed(3);
    console.log(`held out @${threshold}: found ${share(sensitive)}, false ${share(harmless)}`);
  }
  if (values.show) {
    for (const example of held) {
      if (belief(example) >= 0.5 !== (example.topic !== undefined) && random.chance(0.08)) {
        console.log(`${example.topic ?? 'FALSE'} | ${example.text}`);
      }
    }
  }
}
