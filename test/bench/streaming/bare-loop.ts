// A bare loop over node-llama-cpp, as its guide shows it, in a process of its own: what ours is measured against.
import { LlamaLogLevel, getLlama } from 'node-llama-cpp';
import type { Token } from 'node-llama-cpp';

export interface BareSetup {
  readonly model: string;
  readonly context: number;
  readonly threads: number;
  readonly prompt: string;
  readonly sampling: {
    readonly temperature: number;
    readonly topP: number;
    readonly topK: number;
    readonly minP: number;
    readonly repeatPenalty: number;
    readonly seed: number;
  };
}

export interface TimedTurn {
  readonly tokens: number;
  readonly firstTokenMs: number;
  /** From the first token to the last. */
  readonly writingMs: number;
}

export type BareAnswer = 'ready' | TimedTurn;

const send = (answer: BareAnswer): void => void process.send?.(answer);

process.once('message', (setup: BareSetup) => void prepare(setup));

async function prepare(setup: BareSetup): Promise<void> {
  const llama = await getLlama({
    gpu: false,
    build: 'never',
    logLevel: LlamaLogLevel.disabled,
    maxThreads: setup.threads,
  });
  const model = await llama.loadModel({ modelPath: setup.model });
  const context = await model.createContext({ contextSize: setup.context, threads: setup.threads });
  const sequence = context.getSequence();
  const prompt = `<|im_start|>user\n${setup.prompt}<|im_end|>\n<|im_start|>assistant\n`;
  const { repeatPenalty, ...sampling } = setup.sampling;

  async function turn(maxTokens: number): Promise<void> {
    await sequence.clearHistory();
    const start = performance.now();
    const tokens = [model.tokens.bos!, ...model.tokenize(prompt, true)];
    const written: Token[] = [];
    let firstAt = 0;
    const penalty = { punishTokens: () => written.slice(-64), penalty: repeatPenalty };
    for await (const token of sequence.evaluate(tokens, { ...sampling, repeatPenalty: penalty })) {
      firstAt ||= performance.now();
      model.detokenize([token], false, written);
      written.push(token);
      if (written.length >= maxTokens) break;
    }
    send({ tokens: written.length, firstTokenMs: firstAt - start, writingMs: performance.now() - firstAt });
  }
  process.on('message', ({ maxTokens }: { maxTokens: number }) => void turn(maxTokens));
  send('ready');
}
