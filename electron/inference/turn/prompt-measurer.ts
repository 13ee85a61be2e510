import { SottoError } from '../../../shared/errors.ts';
import type { ChatTemplate } from '../prompt/chat-template.ts';
import { renderPrompt } from '../prompt/render.ts';
import type { RenderedPrompt } from '../prompt/render.ts';
import type { PromptTokenizer } from '../prompt/tokenizer.ts';
import type { ChatMessage, PromptMeasure } from '../protocol.ts';
import { fitContext } from './fit-context.ts';

/** What counting needs of a loaded model. */
interface Model {
  readonly tokenizer: PromptTokenizer;
  readonly template: ChatTemplate;
  readonly ready: { readonly contextSize: number };
}

/**
 * How much of the context a turn would take, as the turn itself would count it, without reading any of it. The tokens
 * before the message that is being written are counted once: a few more letters cost a few more tokens.
 */
export class PromptMeasurer {
  readonly #model: Model;
  #head: { readonly text: string; readonly tokens: number } | undefined;

  constructor(model: Model) {
    this.#model = model;
  }

  measure(messages: readonly ChatMessage[], maxTokens: number | null): PromptMeasure {
    const { tokenizer, ready } = this.#model;
    const { contextSize } = ready;
    const prompt = this.#render(messages);
    const promptTokens = this.#count(prompt, messages.at(-1)?.content ?? '');
    const quarter = Math.floor(contextSize / 4);
    const room = Math.min(maxTokens ?? quarter, quarter);
    if (promptTokens <= contextSize - room) return { promptTokens, contextSize, dropped: 0, fits: true };
    try {
      const { dropped } = fitContext({
        messages,
        contextSize,
        maxTokens,
        droppedBefore: 0,
        countTokens: (text) => tokenizer.countTokens(text),
        promptTokens: (kept) => tokenizer.tokenize(this.#render(kept), 0).length,
      });
      return { promptTokens, contextSize, dropped, fits: true };
    } catch (error) {
      if (!(error instanceof SottoError) || error.code !== 'CONTEXT_TOO_SMALL') throw error;
      return { promptTokens, contextSize, dropped: messages.length - 1, fits: false };
    }
  }

  #render(messages: readonly ChatMessage[]): RenderedPrompt {
    const { template, tokenizer } = this.#model;
    return renderPrompt(messages, template, tokenizer.controlTexts);
  }

  #count(prompt: RenderedPrompt, last: string): number {
    const { tokenizer } = this.#model;
    const start = last === '' ? -1 : prompt.text.lastIndexOf(last);
    if (start <= 0) return tokenizer.tokenize(prompt, 0).length;
    const tail = tokenizer.tokenize(prompt, start).length;
    const text = prompt.text.slice(0, start);
    if (this.#head?.text !== text) this.#head = { text, tokens: tokenizer.tokenize(prompt, 0).length - tail };
    return this.#head.tokens + tail;
  }
}
