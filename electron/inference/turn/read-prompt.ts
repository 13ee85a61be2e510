import type { LlamaContextSequence, Token } from 'node-llama-cpp';

/** Tokens read between two looks at whether the turn was stopped. */
const STEP = 256;

/**
 * Brings a sequence to everything of `tokens` but the last, reusing what its KV cache holds of their beginning. Returns how
 * many had to be evaluated, the last one included, and that last one; undefined when it was stopped.
 */
export async function readPrompt(
  sequence: LlamaContextSequence,
  tokens: readonly Token[],
  stop: AbortSignal,
): Promise<{ readonly evaluated: number; readonly last: Token } | undefined> {
  const before = tokens.slice(0, -1);
  await keepCommonPart(sequence, before);
  const start = sequence.nextTokenIndex;
  for (let at = start; at < before.length; at += STEP) {
    if (stop.aborted) return undefined;
    await sequence.evaluateWithoutGeneratingNewTokens(before.slice(at, at + STEP));
  }
  if (sequence.needsCheckpoints) await sequence.takeCheckpoint();
  return { evaluated: tokens.length - start, last: tokens[tokens.length - 1]! };
}

/** Cuts the sequence back to where it agrees with `tokens`. */
async function keepCommonPart(sequence: LlamaContextSequence, tokens: readonly Token[]): Promise<void> {
  const common = sequence.compareContextTokens([...tokens]).firstDifferentIndex;
  if (common < sequence.nextTokenIndex && missesWindow(sequence, common)) return sequence.clearHistory();
  await sequence.adaptStateToTokens([...tokens], false);
}

/**
 * Sliding-window layers forget what lies behind the window. Cut back to a place whose window is no longer whole, they
 * would go on without it and answer differently from a fresh start.
 */
function missesWindow(sequence: LlamaContextSequence, common: number): boolean {
  const window = sequence.model.fileInsights.swaSize;
  if (window === undefined || sequence.model.fileInsights.isHybrid || sequence.model.fileInsights.isRecurrent)
    return false;
  return sequence.stateCellsStartIndex > Math.max(0, common - window);
}
