/** Tags of the model, in its order. */
export const TAG_NAMES = ['outside', 'person', 'place', 'organisation', 'address'] as const;

export interface LabelledSpan {
  start: number;
  end: number;
  /** Index into `TAG_NAMES`; 0 marks text that is neither counted as found nor as falsely marked. */
  tag: number;
}

/** One text with its labelled spans (UTF-16 units). */
export interface LabelledText {
  text: string;
  spans: LabelledSpan[];
  /** Where it comes from: a corpus file, or the generator's family. */
  source: string;
}
