import type { AnalysisOutcome } from '../privacy/index.ts';
import type { Analyzer } from './analyzer.ts';

/** Shorter texts are analysed faster than they are worth remembering. UTF-16 units. */
const WORTH_KEEPING = 2000;
/** Of all texts that are remembered together, in UTF-16 units. */
const BUDGET = 8_000_000;

/**
 * Remembers what was found in long texts: a document is in every turn of its conversation and in every preview while
 * someone types. In memory only, and gone with the process on lock. A failure is not remembered: it is tried again.
 */
export function cachedAnalyzer(analyzer: Analyzer): Analyzer {
  /** The least used first. */
  const known = new Map<string, AnalysisOutcome>();
  let size = 0;
  /** Counts dictionaries: what was found with an earlier one is not remembered. */
  let edition = 0;

  function keep(text: string, outcome: AnalysisOutcome): void {
    if (text.length < WORTH_KEEPING || outcome.state === 'failed' || known.has(text)) return;
    known.set(text, outcome);
    size += text.length;
    for (const [oldest] of known) {
      if (size <= BUDGET) return;
      known.delete(oldest);
      size -= oldest.length;
    }
  }

  function recall(text: string): AnalysisOutcome | undefined {
    const outcome = known.get(text);
    if (outcome === undefined) return undefined;
    known.delete(text);
    known.set(text, outcome);
    return outcome;
  }

  return {
    async analyze(texts) {
      const outcomes = new Map(texts.map((text) => [text, recall(text)]));
      const unknown = [...outcomes].flatMap(([text, outcome]) => (outcome === undefined ? [text] : []));
      const asked = edition;
      const found = await analyzer.analyze(unknown);
      for (const [index, text] of unknown.entries()) {
        const outcome = found[index] ?? NOT_ANALYSED;
        outcomes.set(text, outcome);
        if (asked === edition) keep(text, outcome);
      }
      return texts.map((text) => outcomes.get(text) ?? NOT_ANALYSED);
    },
    setDictionary(dictionary) {
      edition += 1;
      known.clear();
      size = 0;
      analyzer.setDictionary(dictionary);
    },
    close: () => analyzer.close(),
  };
}

const NOT_ANALYSED: AnalysisOutcome = { state: 'failed', part: 'missing' };
