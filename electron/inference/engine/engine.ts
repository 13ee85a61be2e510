import { SottoError } from '../../../shared/errors.ts';
import type { ChatMessage, GenerateRequest, ModelToLoad, PromptMeasure, ReadyModel, TurnStats } from '../protocol.ts';
import { runTurn } from '../turn/run-turn.ts';
import type { TurnHooks } from '../turn/run-turn.ts';
import { loadModel } from './loaded-model.ts';
import type { LoadedModel } from './loaded-model.ts';

/** Told while a model is loaded on the way to something else. */
export interface LoadHooks {
  readonly onProgress: (progress: number) => void;
  readonly onReady: (model: ReadyModel) => void;
}

/** At most one model, and one thing done with it at a time, in order. */
export class Engine {
  #loaded: { readonly key: string; readonly model: LoadedModel } | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  get ready(): ReadyModel | null {
    return this.#loaded?.model.ready ?? null;
  }

  load(toLoad: ModelToLoad, hooks: LoadHooks): Promise<ReadyModel> {
    return this.#inTurn(async () => (await this.#ensure(toLoad, hooks)).ready);
  }

  unload(): Promise<void> {
    return this.#inTurn(() => this.#dispose());
  }

  /** Stopped while it waits or while the model loads, a turn ends at once with INFERENCE_STOPPED. */
  generate(request: GenerateRequest, load: LoadHooks, turn: TurnHooks): Promise<TurnStats> {
    const stopped = new SottoError('INFERENCE_STOPPED');
    let waiting = true;
    return new Promise((resolve, reject) => {
      turn.stop.addEventListener('abort', () => waiting && reject(stopped), { once: true });
      this.#inTurn(async () => {
        waiting = false;
        if (turn.stop.aborted) throw stopped;
        const model = await this.#ensure(request.model, load, turn.stop);
        return runTurn(model, request, turn);
      }).then(resolve, reject);
    });
  }

  /** At once, beside whatever is done: it only counts. Null when that model is not the one that is loaded. */
  measure(toLoad: ModelToLoad, messages: readonly ChatMessage[], maxTokens: number | null): PromptMeasure | null {
    const loaded = this.#loaded;
    if (loaded?.key !== keyOf(toLoad)) return null;
    return loaded.model.measurer.measure(messages, maxTokens);
  }

  forget(conversationKey: string): Promise<void> {
    return this.#inTurn(async () => this.#loaded?.model.slots.forget(conversationKey));
  }

  async #ensure(toLoad: ModelToLoad, hooks: LoadHooks, stop?: AbortSignal): Promise<LoadedModel> {
    const key = keyOf(toLoad);
    if (this.#loaded?.key === key) return this.#loaded.model;
    await this.#dispose();
    const model = await loadModel(toLoad, hooks.onProgress, stop);
    this.#loaded = { key, model };
    hooks.onReady(model.ready);
    return model;
  }

  async #dispose(): Promise<void> {
    const loaded = this.#loaded;
    this.#loaded = undefined;
    await loaded?.model.dispose();
  }

  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(task);
    this.#queue = result.catch(() => undefined);
    return result;
  }
}

function keyOf({ modelId, path, load }: ModelToLoad): string {
  return JSON.stringify([modelId, path, load]);
}
