import { toErrorShape } from '../../shared/errors.ts';
import type { FramePort } from '../../shared/frames.ts';
import type { Engine, LoadHooks } from './engine/engine.ts';
import { inspectGguf } from './gguf/inspect.ts';
import { inferenceRequest } from './protocol.ts';
import type {
  GenerateRequest,
  InferenceRequest,
  InferenceResponse,
  InferenceResult,
  ProcessStatus,
} from './protocol.ts';
import { deltaBatch } from './turn/delta-batch.ts';

export interface ServeInference {
  readonly port: FramePort;
  readonly engine: Engine;
  /** Milliseconds between frames of text; 0 sends each token by itself. */
  readonly deltaIntervalMs?: number | undefined;
  readonly about: Omit<ProcessStatus, 'model'>;
}

/** Answers core's requests until the port closes. A frame that is not a request closes it. */
export function serveInference({ port, engine, about, deltaIntervalMs }: ServeInference): void {
  const turns = new Map<number, AbortController>();
  const send = (response: InferenceResponse): void => port.send(response);

  port.onFrame((raw) => {
    const parsed = inferenceRequest.safeParse(raw);
    if (!parsed.success) return port.close();
    void answer(parsed.data);
  });

  async function answer(request: InferenceRequest): Promise<void> {
    try {
      send({ t: 'done', id: request.id, result: await perform(request) });
    } catch (error) {
      send({ t: 'error', id: request.id, error: toErrorShape(error) });
    }
  }

  async function perform(request: InferenceRequest): Promise<InferenceResult> {
    switch (request.op) {
      case 'status':
        return { op: 'status', status: { ...about, model: engine.ready } };
      case 'inspect':
        return { op: 'inspect', facts: inspectGguf(request.path).facts };
      case 'load':
        return { op: 'load', model: await engine.load(request.model, loadHooks(request.id)) };
      case 'unload':
        await engine.unload();
        return { op: 'unload' };
      case 'generate':
        return generate(request);
      case 'measure':
        return { op: 'measure', measure: engine.measure(request.model, request.messages, request.maxTokens) };
      case 'stop':
        turns.get(request.target)?.abort();
        return { op: 'stop' };
      case 'forget':
        await engine.forget(request.conversationKey);
        return { op: 'forget' };
    }
  }

  async function generate(request: GenerateRequest): Promise<InferenceResult> {
    const turn = new AbortController();
    turns.set(request.id, turn);
    const batch = deltaBatch((text) => send({ t: 'delta', id: request.id, text }), deltaIntervalMs);
    try {
      const hooks = { onText: batch.push, stop: turn.signal, startedAt: performance.now() };
      return { op: 'generate', stats: await engine.generate(request, loadHooks(request.id), hooks) };
    } finally {
      batch.flush();
      turns.delete(request.id);
    }
  }

  function loadHooks(id: number): LoadHooks {
    let last = -1;
    return {
      onProgress(progress) {
        const percent = Math.floor(progress * 100);
        if (percent === last) return;
        last = percent;
        send({ t: 'progress', id, progress });
      },
      onReady: (model) => send({ t: 'ready', id, model }),
    };
  }
}
