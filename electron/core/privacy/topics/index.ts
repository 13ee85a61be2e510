import type { TopicHit } from '../classify/topic.ts';
import { TOPICS } from '../classify/topic.ts';
import { tokenize } from '../names/tokenize.ts';
import { SentenceFeatures } from './sentence-features.ts';
import { splitSentences } from './split-sentences.ts';
import { TopicWords } from './topic-word.ts';
import { TopicModel } from './topic-model.ts';

/** Sentences that tell something sensitive, in units of `viewText`, in order. Linear in the text; never throws. */
export type TopicClassifier = (viewText: string) => TopicHit[];

/** Belief from which on a sentence is reported: all sensitive topics together, so that doubt between two is no doubt at all. */
const REPORTED = 0.35;

/** Reads the weights once. @throws RangeError when the bytes are not `topics.bin`. */
export function createTopicClassifier(bytes: Uint8Array): TopicClassifier {
  const model = new TopicModel(bytes);
  return (viewText) => {
    const hits: TopicHit[] = [];
    const tokens = tokenize(viewText);
    const dictionary = new TopicWords();
    const features = new SentenceFeatures();
    let from = 0;
    for (const { start, end } of splitSentences(viewText)) {
      while (from < tokens.count && (tokens.starts[from] as number) < start) from++;
      let to = from;
      while (to < tokens.count && (tokens.starts[to] as number) < end) to++;
      const telling = features.read(tokens, from, to, dictionary);
      from = to;
      if (!telling) continue;
      const probabilities = model.probabilities(features);
      let sum = 0;
      let best = 0;
      for (let topic = 0; topic < probabilities.length; topic++) {
        sum += probabilities[topic] as number;
        if ((probabilities[topic] as number) > (probabilities[best] as number)) best = topic;
      }
      const topic = TOPICS[best];
      if (sum >= REPORTED && topic !== undefined) hits.push({ topic, score: Math.min(1, sum), start, end });
    }
    return hits;
  };
}
