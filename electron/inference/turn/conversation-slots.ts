import type { LlamaContext, LlamaContextSequence } from 'node-llama-cpp';

import { TokenHistory } from './token-history.ts';

/** A conversation's place in the KV cache. */
export interface ConversationSlot {
  readonly sequence: LlamaContextSequence;
  readonly history: TokenHistory;
  droppedMessages: number;
  /** Tokens of the answers written here, by their text. */
  readonly answerTokens: Map<string, number>;
}

/** Gives recent conversations a sequence each; the one used longest ago makes room for a new one. */
export class ConversationSlots {
  readonly #context: LlamaContext;
  /** In order of use, the latest last. */
  readonly #slots = new Map<string, ConversationSlot>();

  constructor(context: LlamaContext) {
    this.#context = context;
  }

  async take(key: string): Promise<ConversationSlot> {
    const slot = this.#slots.get(key) ?? (await this.#newSlot());
    this.#slots.delete(key);
    this.#slots.set(key, slot);
    return slot;
  }

  async forget(key: string): Promise<void> {
    const slot = this.#slots.get(key);
    if (slot === undefined) return;
    this.#slots.delete(key);
    await clearSlot(slot);
    await slot.sequence.dispose();
  }

  async #newSlot(): Promise<ConversationSlot> {
    if (this.#context.sequencesLeft === 0) {
      const oldest = this.#slots.keys().next().value;
      if (oldest !== undefined) await this.forget(oldest);
    }
    // checkpoints are for models whose state can't be cut back: one after each prompt is enough
    const sequence = this.#context.getSequence({ checkpoints: { max: 2, interval: false } });
    return { sequence, history: new TokenHistory(), droppedMessages: 0, answerTokens: new Map() };
  }
}

/** After a failure the cache and our record of it may differ: start anew. */
export async function clearSlot(slot: ConversationSlot): Promise<void> {
  slot.history.clear();
  slot.droppedMessages = 0;
  slot.answerTokens.clear();
  await slot.sequence.clearHistory();
}
