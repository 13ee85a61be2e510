import type { RawFinding } from '../detect/raw-finding.ts';
import type { NameThresholds } from './find-names.ts';
import { findNames } from './find-names.ts';
import { lexiconField } from './lexicon.ts';
import { tagText } from './tag-text.ts';
import { readTaggerModel } from './tagger-model.ts';

/** Finds people, places, organisations and postal addresses. Keeps nothing of the texts it reads. */
export interface NameTagger {
  /** Findings in units of `viewText`, sorted, not overlapping. Linear in the text; never throws. */
  tag(viewText: string): RawFinding[];
  /** Whether a lower-cased word is everyday English ("will", "rose"), so that as a name it needs more evidence. */
  isOrdinaryWord(lower: string): boolean;
}

/** Chosen on held-out corpora: see `scripts/privacy/train-names.ts --holdout`. */
const THRESHOLDS: NameThresholds = {
  core: { person: 0.6, place: 0.6, organisation: 0.7, address: 0.5 },
  social: 0.6,
  technical: 0.75,
  talk: 0.4,
  extension: 0.5,
};

/** Reads the weights once (a few milliseconds). @throws RangeError when the bytes are not `names.bin`. */
export function createNameTagger(bytes: Uint8Array): NameTagger {
  const model = readTaggerModel(bytes);
  return {
    tag: (viewText) => findNames(tagText(viewText, model), THRESHOLDS),
    isOrdinaryWord: (lower) => lexiconField(model.lexicon.lookup(lower), 'english') >= 3,
  };
}
