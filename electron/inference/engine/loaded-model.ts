import { InsufficientMemoryError } from 'node-llama-cpp';
import type { LlamaContext, LlamaModel, Token } from 'node-llama-cpp';

import { SottoError } from '../../../shared/errors.ts';
import { inspectGguf } from '../gguf/inspect.ts';
import { jinjaTemplate, plainText } from '../prompt/chat-template.ts';
import type { ChatTemplate } from '../prompt/chat-template.ts';
import { promptTokenizer } from '../prompt/tokenizer.ts';
import type { PromptTokenizer } from '../prompt/tokenizer.ts';
import type { ModelToLoad, ReadyModel } from '../protocol.ts';
import { ConversationSlots } from '../turn/conversation-slots.ts';
import { PromptMeasurer } from '../turn/prompt-measurer.ts';
import type { Detokenize } from '../turn/text-stream.ts';
import { machineMemory, planContext } from './context-plan.ts';
import { chooseThreads } from './cores.ts';
import { ThreadGovernor } from './free-cores.ts';
import { llamaLibrary } from './llama-library.ts';
import { findTurnEnd } from './turn-end.ts';
import type { TurnEnd } from './turn-end.ts';

export interface LoadedModel {
  readonly ready: ReadyModel;
  readonly slots: ConversationSlots;
  readonly measurer: PromptMeasurer;
  readonly tokenizer: PromptTokenizer;
  readonly template: ChatTemplate;
  readonly turnEnd: TurnEnd;
  readonly detokenize: Detokenize;
  readonly threads: ThreadGovernor;
  /** Frees all its memory. */
  dispose(): Promise<void>;
}

/**
 * Checks the file's header, then lets llama.cpp load it. Throws what `inspectGguf` throws, MODEL_NOT_CHAT,
 * MODEL_TOO_LARGE, MODEL_LOAD_FAILED, or INFERENCE_STOPPED when `stop` aborts it. A file that is damaged in its weights can still end the process.
 */
export async function loadModel(
  toLoad: ModelToLoad,
  onProgress: (progress: number) => void,
  stop?: AbortSignal,
): Promise<LoadedModel> {
  onProgress(0);
  const inspected = inspectGguf(toLoad.path);
  if (inspected.facts.kind !== 'chat') throw new SottoError('MODEL_NOT_CHAT');
  const plan = planContext(inspected, toLoad.load.contextSize, machineMemory());
  const threads = chooseThreads(toLoad.load.threads, inspected.weightBytes);
  const library = await llamaLibrary();
  const gpuLayers = library.gpu === false ? 0 : (toLoad.load.gpuLayers ?? 0);

  const governor = new ThreadGovernor(threads, (most) => {
    library.maxThreads = most;
  });
  let model: LlamaModel | undefined;
  try {
    model = await library.loadModel({
      modelPath: toLoad.path,
      gpuLayers,
      // llama.cpp repacks weights for this processor, so mapped ones would lie in memory twice; and a file that is cut
      // or unplugged while mapped ends the process
      useMmap: false,
      onLoadProgress: (progress) => onProgress(Math.min(1, Math.max(0, progress))),
      ...(stop === undefined ? {} : { loadSignal: stop }),
    });
    // a context never uses more than what was allowed when it was made
    library.maxThreads = threads;
    const context = await model.createContext({ ...plan, threads, failedCreationRemedy: false });
    governor.start();
    await warmUp(context, model);
    return describe(model, context, governor, { modelId: toLoad.modelId, threads, gpuLayers, ...plan });
  } catch (error) {
    await model?.dispose();
    if (error instanceof SottoError) throw error;
    if (stop?.aborted === true) throw new SottoError('INFERENCE_STOPPED');
    throw new SottoError(error instanceof InsufficientMemoryError ? 'MODEL_TOO_LARGE' : 'MODEL_LOAD_FAILED');
  } finally {
    governor.stop();
  }
}

function describe(
  model: LlamaModel,
  context: LlamaContext,
  threads: ThreadGovernor,
  ready: Omit<ReadyModel, 'template'>,
): LoadedModel {
  const tokenizer = promptTokenizer(model);
  const source = model.fileInfo.metadata.tokenizer?.chat_template;
  const own =
    source === undefined ? undefined : jinjaTemplate(source, { bos: tokenizer.bosText, eos: tokenizer.eosText });
  const template = own ?? plainText;
  const whole: ReadyModel = {
    ...ready,
    contextSize: Math.min(ready.contextSize, context.contextSize),
    template: own ? 'model' : 'none',
  };
  return {
    ready: whole,
    measurer: new PromptMeasurer({ tokenizer, template, ready: whole }),
    slots: new ConversationSlots(context),
    tokenizer,
    template,
    turnEnd: own === undefined ? { token: undefined, text: undefined } : findTurnEnd(own, tokenizer),
    threads,
    detokenize: (tokens, before) => model.detokenize(tokens, false, before),
    dispose: () => model.dispose(),
  };
}

/** The first pass touches every weight and sets up buffers: better now than at the first question. */
async function warmUp(context: LlamaContext, model: LlamaModel): Promise<void> {
  const sequence = context.getSequence();
  const token = model.tokens.bos ?? model.tokens.eos ?? (0 as Token);
  await sequence.evaluateWithoutGeneratingNewTokens([token]);
  await sequence.dispose();
}
