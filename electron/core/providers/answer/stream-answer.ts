import type {
  LanguageModelV4,
  LanguageModelV4CallOptions,
  LanguageModelV4FinishReason,
  LanguageModelV4Usage,
} from '@ai-sdk/provider';

import { SottoError } from '../../../../shared/errors.ts';
import { toSottoError } from './api-error.ts';

/** What is asked of a model: prompt, tools and numbers, in the AI SDK's form. */
export type RemoteCall = LanguageModelV4CallOptions;

export type AnswerEvent =
  /** The provider has taken the request and begins to answer. */
  | { readonly type: 'begun' }
  | { readonly type: 'text-delta'; readonly text: string }
  /** Thoughts that the provider shows. */
  | { readonly type: 'reasoning-delta'; readonly text: string };

/** In tokens, as the provider counts. Null: it did not say. */
export interface AnswerUsage {
  readonly prompt: number | null;
  /** Of the prompt, how many the provider had cached. */
  readonly cached: number | null;
  readonly completion: number | null;
  /** Of the completion, how many were thoughts. */
  readonly reasoning: number | null;
}

export interface AnswerReport {
  readonly stopReason: 'end' | 'length';
  readonly usage: AnswerUsage;
  readonly firstTokenMs: number | null;
}

/**
 * An answer as it comes; what is returned tells how it ended. What had come before an error has been yielded.
 * @throws SottoError CANCELLED, and everything that transport, redaction and providers have codes for
 */
export async function* streamAnswer(
  model: LanguageModelV4,
  call: RemoteCall,
): AsyncGenerator<AnswerEvent, AnswerReport> {
  const startedAt = performance.now();
  let firstTokenMs: number | null = null;
  let report: AnswerReport | undefined;
  const left = new AbortController();
  const signals = call.abortSignal === undefined ? [left.signal] : [left.signal, call.abortSignal];
  const reader = await open(model, { ...call, abortSignal: AbortSignal.any(signals) });
  try {
    yield { type: 'begun' };
    for (;;) {
      const next = await read(reader);
      if (next === undefined) {
        if (report === undefined) throw new SottoError('PROVIDER_CUT_OFF');
        return report;
      }
      if (next.type === 'error') throw toSottoError(next.error);
      if (next.type === 'text-delta' || next.type === 'reasoning-delta') {
        firstTokenMs ??= performance.now() - startedAt;
        yield { type: next.type, text: next.delta };
      } else if (next.type === 'finish') {
        report = { stopReason: stopReasonOf(next.finishReason), usage: usageOf(next.usage), firstTokenMs };
      }
    }
  } finally {
    // Whoever stops listening stops the answer, and with it the connection. Both ways: a stream that the SDK reads
    // twice tells its source only when both readers stop.
    left.abort();
    await reader.cancel().catch(() => undefined);
  }
}

async function open(model: LanguageModelV4, call: RemoteCall) {
  try {
    return (await model.doStream(call)).stream.getReader();
  } catch (error) {
    throw toSottoError(error);
  }
}

async function read(reader: Awaited<ReturnType<typeof open>>) {
  try {
    return (await reader.read()).value;
  } catch (error) {
    throw toSottoError(error);
  }
}

/** The SDK ends every stream with a reason. A doubtful one that the provider did not give means that the answer was cut. */
function stopReasonOf({ unified, raw }: LanguageModelV4FinishReason): 'end' | 'length' {
  if (unified === 'content-filter') throw new SottoError('PROVIDER_CONTENT_FILTER');
  if (unified === 'length') return 'length';
  const doubtful = unified === 'other' || unified === 'interrupted' || unified === 'error';
  if (doubtful && raw === undefined) throw new SottoError('PROVIDER_CUT_OFF');
  if (unified === 'error') throw new SottoError('PROVIDER_DOWN');
  return 'end';
}

function usageOf({ inputTokens, outputTokens }: LanguageModelV4Usage): AnswerUsage {
  return {
    prompt: inputTokens.total ?? null,
    cached: inputTokens.cacheRead ?? null,
    completion: outputTokens.total ?? null,
    reasoning: outputTokens.reasoning ?? null,
  };
}
