import { randomInt } from 'node:crypto';

import type { SequenceEvaluateOptions, Token } from 'node-llama-cpp';

import type { SamplingParameters } from '../../../shared/contract.ts';

/** Tokens of the answer that the repeat penalty looks back on. */
const PENALTY_TOKENS = 64;

/** A seed of ours when none was asked for: it is reported, so that the turn can be repeated. */
export function chooseSeed(asked: number | null): number {
  return asked ?? randomInt(0, 0x1_0000_0000);
}

/** The penalty sees only the answer: words of the question, and the template's own, aren't held against it. */
export function evaluateOptions(
  sampling: SamplingParameters,
  seed: number,
  answer: readonly Token[],
): SequenceEvaluateOptions {
  const { temperature, topP, topK, minP, repeatPenalty } = sampling;
  const penalty = {
    punishTokens: () => answer.slice(-PENALTY_TOKENS),
    maxPunishTokens: PENALTY_TOKENS,
    penalty: repeatPenalty,
  };
  return { temperature, topP, topK, minP, seed, ...(repeatPenalty === 1 ? {} : { repeatPenalty: penalty }) };
}
