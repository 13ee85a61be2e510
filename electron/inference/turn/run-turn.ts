import type { Token } from 'node-llama-cpp';

import type { LoadedModel } from '../engine/loaded-model.ts';
import { renderPrompt } from '../prompt/render.ts';
import type { ChatMessage, GenerateRequest, TurnStats } from '../protocol.ts';
import { clearSlot } from './conversation-slots.ts';
import type { ConversationSlot } from './conversation-slots.ts';
import { fitContext } from './fit-context.ts';
import { readPrompt } from './read-prompt.ts';
import { chooseSeed, evaluateOptions } from './sampling.ts';
import { StopText } from './stop-text.ts';
import { TextStream } from './text-stream.ts';

export interface TurnHooks {
  readonly onText: (text: string) => void;
  readonly stop: AbortSignal;
  /** Of the request, by `performance.now()`. */
  readonly startedAt: number;
}

/** Answers one request with a model that is loaded. Throws CONTEXT_TOO_SMALL. */
export async function runTurn(model: LoadedModel, request: GenerateRequest, hooks: TurnHooks): Promise<TurnStats> {
  const slot = await model.slots.take(request.conversationKey);
  model.threads.start();
  try {
    return await answer(model, slot, request, hooks);
  } catch (error) {
    await clearSlot(slot);
    throw error;
  } finally {
    model.threads.stop();
  }
}

async function answer(
  model: LoadedModel,
  slot: ConversationSlot,
  { messages, prefix, sampling }: GenerateRequest,
  { onText, stop, startedAt }: TurnHooks,
): Promise<TurnStats> {
  const { contextSize } = model.ready;
  const prompt = makePrompt(model, slot, { messages, prefix, maxTokens: sampling.maxTokens });
  const seed = chooseSeed(sampling.seed);
  const written: Token[] = [];
  let firstTokenMs: number | null = null;
  let stopReason: TurnStats['stopReason'] = 'end';
  let evaluated = 0;

  const limit = Math.min(sampling.maxTokens ?? Number.POSITIVE_INFINITY, contextSize - prompt.tokens.length);
  const read = await readPrompt(slot.sequence, prompt.tokens, stop);
  if (read === undefined) {
    stopReason = 'stopped';
  } else {
    evaluated = read.evaluated;
    const text = new TextStream(model.detokenize, prompt.tokens);
    const end = new StopText([model.turnEnd.text ?? '', ...(sampling.stop ?? [])]);
    const show = (piece: string): void => {
      if (piece !== '') onText(piece);
    };
    stopReason = await writeTokens();
    if (stopReason !== 'end' || !end.looks) show(text.end());
    show(end.end());

    async function writeTokens(): Promise<TurnStats['stopReason']> {
      for await (const token of slot.sequence.evaluate([...read!.rest], evaluateOptions(sampling, seed, written))) {
        if (token === model.turnEnd.token) return 'end';
        firstTokenMs ??= performance.now() - startedAt;
        written.push(token);
        const piece = text.push(token);
        slot.history.addAnswer(token, piece);
        const shown = end.push(piece);
        show(shown.text);
        if (shown.stopped) return 'end';
        if (stop.aborted) return 'stopped';
        if (written.length >= limit) return 'length';
      }
      return 'end';
    }
  }
  slot.answerTokens.set(slot.history.answer.text, slot.history.answer.tokens);
  return {
    promptTokens: prompt.tokens.length,
    evaluatedTokens: evaluated,
    completionTokens: written.length,
    droppedMessages: prompt.dropped,
    firstTokenMs,
    durationMs: performance.now() - startedAt,
    stopReason,
    contextSize,
    seed,
  };
}

/** Renders, fits and tokenizes, with the tokens that the conversation's KV cache holds already. */
function makePrompt(
  { tokenizer, template, ready }: LoadedModel,
  slot: ConversationSlot,
  { messages, prefix, maxTokens }: Pick<GenerateRequest, 'messages' | 'prefix'> & { readonly maxTokens: number | null },
): { readonly tokens: readonly Token[]; readonly dropped: number } {
  const render = (kept: readonly ChatMessage[]) => renderPrompt(kept, template, tokenizer.controlTexts, prefix);
  const fit = fitContext({
    messages,
    contextSize: ready.contextSize,
    maxTokens,
    droppedBefore: slot.droppedMessages,
    countTokens: (text) => slot.answerTokens.get(text) ?? tokenizer.countTokens(text),
    promptTokens(kept) {
      const prompt = render(kept);
      return slot.history.count(prompt.text, (from) => tokenizer.tokenize(prompt, from));
    },
  });
  const prompt = render(fit.messages);
  const tokens = slot.history.startPrompt(prompt.text, (from) => tokenizer.tokenize(prompt, from));
  slot.droppedMessages = fit.dropped;
  return { tokens: [...tokens], dropped: fit.dropped };
}
