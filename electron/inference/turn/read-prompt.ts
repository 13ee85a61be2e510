import type { LlamaContextSequence, Token } from 'node-llama-cpp';

/** Tokens read between two looks at whether the turn was stopped. */
const STEP = 256;

export interface ReadPrompt {
  /** Tokens that have to be evaluated; the others came from the KV cache. */
  readonly evaluated: number;
  /** The last of them, for the pass that also gives the first token of the answer. At least one. */
  readonly rest: readonly Token[];
}

/**
 * Brings a sequence to the end of `tokens` but for the last step, reusing what its KV cache holds of their beginning.
 * Undefined when it was stopped.
 */
export async function readPrompt(
  sequence: LlamaContextSequence,
  tokens: readonly Token[],
  stop: AbortSignal,
): Promise<ReadPrompt | undefined> {
  await keepCommonPart(sequence, tokens.slice(0, -1));
  const start = sequence.nextTokenIndex;
  // a checkpoint is taken right before the answer, so that it can be written anew
  const lastStep = sequence.needsCheckpoints ? 1 : STEP;
  let at = start;
  while (tokens.length - at > lastStep) {
    if (stop.aborted) return undefined;
    const end = Math.min(at + STEP, tokens.length - 1);
    await sequence.evaluateWithoutGeneratingNewTokens(tokens.slice(at, end));
    at = end;
  }
  if (stop.aborted) return undefined;
  if (sequence.needsCheckpoints) await sequence.takeCheckpoint();
  return { evaluated: tokens.length - start, rest: tokens.slice(at) };
}

/** Cuts the sequence back to where it agrees with `tokens`. */
async function keepCommonPart(sequence: LlamaContextSequence, tokens: readonly Token[]): Promise<void> {
  const common = sequence.compareContextTokens([...tokens]).firstDifferentIndex;
  if (common < sequence.nextTokenIndex && missesWindow(sequence, common)) return sequence.clearHistory();
  await sequence.adaptStateToTokens([...tokens], false);
}

/**
 * Sliding-window layers forget what lies behind the window. Cut back to a place whose window is only partly there, they
 * would go on without the rest and answer differently from a fresh start. Cut back behind all they hold, the library
 * goes back to a checkpoint by itself.
 */
function missesWindow(sequence: LlamaContextSequence, common: number): boolean {
  const { swaSize, isHybrid, isRecurrent } = sequence.model.fileInsights;
  if (swaSize === undefined || isHybrid || isRecurrent) return false;
  const oldest = sequence.stateCellsStartIndex;
  return oldest < common && oldest > Math.max(0, common - swaSize);
}
