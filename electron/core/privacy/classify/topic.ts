/** What a sentence is about, when that alone is sensitive. */
export const TOPICS = ['health', 'law', 'finance', 'employment', 'intimate', 'security'] as const;

export type Topic = (typeof TOPICS)[number];

/** One sentence about a sensitive topic. */
export interface TopicHit {
  readonly topic: Topic;
  /** Belief, 0 to 1. */
  readonly score: number;
  /** UTF-16 units; in the view where the classifier reports it, in the original where the analysis does. */
  readonly start: number;
  readonly end: number;
}
