import type { GgufFacts, InferenceStatus, SamplingParameters } from '../../../shared/contract.ts';
import type { FramePort } from '../../../shared/frames.ts';
import type {
  ChatMessage,
  ModelToLoad,
  ProcessStatus,
  PromptMeasure,
  ReadyModel,
  TurnStats,
} from '../../inference/protocol.ts';

export interface LocalInferenceOptions {
  /** Asks the host for a new inference process. Rejects with INFERENCE_UNAVAILABLE when none can be had. */
  readonly connect: () => Promise<FramePort>;
  /** Asks the host to end the inference process, also one that no longer answers. */
  readonly stop: () => void;
  /** Milliseconds after which a process that does not answer is ended. Default 30,000. */
  readonly patience?: number;
}

export interface TurnRequest {
  readonly model: ModelToLoad;
  /** Turns with the same key share a KV cache: the conversation's id. */
  readonly conversationKey: string;
  /** At most one system message, the first; the last is the user's. All of the branch: what doesn't fit is left out here. */
  readonly messages: readonly ChatMessage[];
  /** The beginning of the answer; only what follows it is written. */
  readonly prefix?: string | undefined;
  readonly sampling: SamplingParameters;
}

export type TurnEvent =
  | { readonly type: 'text-delta'; readonly text: string }
  | { readonly type: 'end'; readonly stats: TurnStats };

/**
 * Core's client of the inference process. A process is started when one is needed; one that ends takes its open requests
 * with it (INFERENCE_CRASHED) and nothing is asked again by itself. A model whose loading ended a process is refused
 * (MODEL_LOAD_FAILED) until `retry`.
 */
export interface LocalInference {
  readonly status: InferenceStatus;
  /** Returns how to stop listening. */
  onStatus(listener: (status: InferenceStatus) => void): () => void;
  /** Facts from a GGUF file's header. Throws the MODEL_ codes of a file that can't be used. */
  inspect(path: string): Promise<GgufFacts>;
  load(model: ModelToLoad): Promise<ReadyModel>;
  unload(): Promise<void>;
  /**
   * Answers one turn. Loads the model when needed. `signal` stops it at the next token: the last event is then `end` with
   * `stopped`. Leaving the iteration stops it too. Throws INFERENCE_CRASHED, INFERENCE_UNAVAILABLE, INFERENCE_STOPPED
   * (stopped before the model was loaded), CONTEXT_TOO_SMALL or a MODEL_ code.
   */
  generate(request: TurnRequest, signal?: AbortSignal): AsyncIterable<TurnEvent>;
  /** How much of the context these messages would take; null when that model is not loaded. Starts and loads nothing. */
  measure(
    model: ModelToLoad,
    messages: readonly ChatMessage[],
    maxTokens: number | null,
  ): Promise<PromptMeasure | null>;
  /** Forgets a conversation's KV cache: call it when a conversation is deleted. Starts no process. */
  forget(conversationKey: string): Promise<void>;
  /** Of the running process; undefined when none runs. Starts none. */
  about(): Promise<ProcessStatus | undefined>;
  /** A person asked to try again: a model that ended a process may be loaded once more. */
  retry(): void;
  close(): void;
}
