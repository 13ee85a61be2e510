import type { TopicHit } from '../classify/topic.ts';
import { TOPICS } from '../classify/topic.ts';
import { sentenceFeatures } from './sentence-features.ts';
import { splitSentences } from './split-sentences.ts';
import { TopicModel } from './topic-model.ts';

/** Sentences that tell something sensitive, in units of `viewText`, in order. Linear in the text; never throws. */
export type TopicClassifier = (viewText: string) => TopicHit[];

/** Belief from which on a sentence is reported: all sensitive topics together, so that doubt between two is no doubt at all. */
const REPORTED = 0.5;

/** Reads the weights once. @throws RangeError when the bytes are not `topics.bin`. */
export function createTopicClassifier(bytes: Uint8Array): TopicClassifier {
  const model = new TopicModel(bytes);
  return (viewText) => {
    const hits: TopicHit[] = [];
    for (const { start, end } of splitSentences(viewText)) {
      const probabilities = model.probabilities(sentenceFeatures(viewText.slice(start, end)));
      let sum = 0;
      let best = 0;
      probabilities.forEach((probability, topic) => {
        sum += probability;
        if (probability > (probabilities[best] as number)) best = topic;
      });
      const topic = TOPICS[best];
      if (sum >= REPORTED && topic !== undefined) hits.push({ topic, score: Math.min(1, sum), start, end });
    }
    return hits;
  };
}
