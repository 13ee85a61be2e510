import type { ModelSpeed } from '../../../shared/contract/models.ts';
import { DEFAULT_SAMPLING } from '../../../shared/domain/default-settings.ts';
import { SottoError } from '../../../shared/errors.ts';
import type { ModelToLoad, TurnStats } from '../../inference/protocol.ts';
import type { LocalInference } from '../local/local-inference.ts';

const PROMPT = 'Explain step by step how a letter finds its way from one town to another. '.repeat(5);
const ANSWER_TOKENS = 64;
const KEY = 'speed';

/** Loads a model and lets it read and write a little. Nothing is kept. Throws what loading and turns throw. */
export async function measureSpeed(
  inference: Pick<LocalInference, 'load' | 'generate' | 'forget'>,
  model: ModelToLoad,
  signal: AbortSignal,
): Promise<ModelSpeed> {
  await inference.load(model);
  const messages = [{ role: 'user', content: PROMPT }] as const;
  const sampling = { ...DEFAULT_SAMPLING, seed: 1, maxTokens: ANSWER_TOKENS };
  try {
    for await (const event of inference.generate({ model, conversationKey: KEY, messages, sampling }, signal)) {
      if (event.type === 'end') return speedOf(event.stats);
    }
  } finally {
    await inference.forget(KEY);
  }
  throw new SottoError('INFERENCE_STOPPED');
}

/** Tokens per second; null where too little was read or written to tell. */
export function speedOf(stats: TurnStats): ModelSpeed {
  const { evaluatedTokens, completionTokens, firstTokenMs, durationMs } = stats;
  const perSecond = (tokens: number, ms: number): number | null => (tokens > 0 && ms > 0 ? (tokens * 1000) / ms : null);
  if (firstTokenMs === null) return { reading: null, writing: null };
  return {
    reading: perSecond(evaluatedTokens, firstTokenMs),
    writing: perSecond(completionTokens - 1, durationMs - firstTokenMs),
  };
}
