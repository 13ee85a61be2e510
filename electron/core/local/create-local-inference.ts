import type { InferenceStatus } from '../../../shared/contract.ts';
import { SottoError } from '../../../shared/errors.ts';
import type { ModelToLoad, ReadyModel } from '../../inference/protocol.ts';
import { inferenceConnection } from './connection.ts';
import type { InferenceConnection, Notice } from './connection.ts';
import { eventQueue } from './event-queue.ts';
import type { LocalInference, LocalInferenceOptions, TurnEvent, TurnRequest } from './local-inference.ts';
import { PATIENCE_MS, watchConnection } from './watchdog.ts';

export function createLocalInference({ connect, stop, patience = PATIENCE_MS }: LocalInferenceOptions): LocalInference {
  const listeners = new Set<(status: InferenceStatus) => void>();
  /** Models whose loading ended a process. */
  const deadly = new Set<string>();
  let status: InferenceStatus = { state: 'idle' };
  let connection: Promise<InferenceConnection> | undefined;
  /** The open one, for what must not start a process. */
  let current: InferenceConnection | undefined;
  let loading: ModelToLoad | undefined;
  let underWay = 0;

  function show(next: InferenceStatus): void {
    status = next;
    for (const listener of listeners) listener(next);
  }

  function connected(): Promise<InferenceConnection> {
    connection ??= open().catch((error: unknown) => {
      connection = undefined;
      const code = error instanceof SottoError ? error.code : 'INFERENCE_UNAVAILABLE';
      show({ state: 'crashed', code, willRestart: false });
      throw error instanceof SottoError ? error : new SottoError('INFERENCE_UNAVAILABLE');
    });
    return connection;
  }

  async function open(): Promise<InferenceConnection> {
    const opened = inferenceConnection(await connect(), () => {
      stopWatching();
      if (current !== opened) return;
      current = undefined;
      connection = undefined;
      if (loading !== undefined) deadly.add(identity(loading));
      loading = undefined;
      show({ state: 'crashed', code: 'INFERENCE_CRASHED', willRestart: true });
    });
    const stopWatching = watchConnection({
      connection: opened,
      busy: () => underWay > 0,
      stuck() {
        stop();
        opened.close();
      },
      patience,
    });
    current = opened;
    return opened;
  }

  /** Counts requests, so that the watchdog looks only while something is expected. */
  async function counted<T>(task: () => Promise<T>): Promise<T> {
    underWay++;
    try {
      return await task();
    } finally {
      underWay--;
    }
  }

  function follow(model: ModelToLoad): (notice: Notice) => void {
    return (notice) => {
      if (notice.t === 'progress') {
        loading = model;
        show({ state: 'loading', modelId: model.modelId, progress: notice.progress });
      }
      if (notice.t === 'ready') ready(notice.model);
    };
  }

  function ready({ modelId, contextSize, threads, gpuLayers }: ReadyModel): void {
    loading = undefined;
    show({ state: 'ready', modelId, contextSize, threads, gpuLayers });
  }

  function refuseDeadly(model: ModelToLoad): void {
    if (deadly.has(identity(model))) throw new SottoError('MODEL_LOAD_FAILED');
  }

  /** An error in loading leaves no model loaded; one in a turn leaves it. */
  function loadingFailed(): void {
    if (loading === undefined) return;
    loading = undefined;
    show({ state: 'idle' });
  }

  function generate(request: TurnRequest, signal?: AbortSignal): AsyncIterable<TurnEvent> {
    let stopTurn: () => void = () => undefined;
    let abandoned = false;
    const queue = eventQueue<TurnEvent>(() => {
      abandoned = true;
      stopTurn();
    });
    const { model, conversationKey, messages, prefix, sampling } = request;
    const onLoad = follow(model);

    async function run(): Promise<void> {
      const giveUpIfStopped = (): void => {
        if (abandoned || signal?.aborted) throw new SottoError('INFERENCE_STOPPED');
      };
      giveUpIfStopped();
      const open = await connected();
      giveUpIfStopped();
      refuseDeadly(model);
      const { id, result } = open.request(
        {
          op: 'generate',
          model,
          conversationKey,
          messages: [...messages],
          sampling,
          ...(prefix === undefined ? {} : { prefix }),
        },
        (notice) => (notice.t === 'delta' ? queue.push({ type: 'text-delta', text: notice.text }) : onLoad(notice)),
      );
      stopTurn = () => void open.request({ op: 'stop', target: id }).result.catch(() => undefined);
      signal?.addEventListener('abort', stopTurn, { once: true });
      try {
        const { stats } = await result;
        queue.push({ type: 'end', stats });
      } catch (error) {
        loadingFailed();
        throw error;
      } finally {
        signal?.removeEventListener('abort', stopTurn);
      }
    }
    counted(run).then(queue.end, queue.fail);
    return queue;
  }

  return {
    get status() {
      return status;
    },
    onStatus(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    inspect: (path) => counted(async () => (await (await connected()).request({ op: 'inspect', path }).result).facts),
    load: (model) =>
      counted(async () => {
        const open = await connected();
        refuseDeadly(model);
        try {
          const result = await open.request({ op: 'load', model }, follow(model)).result;
          ready(result.model);
          return result.model;
        } catch (error) {
          loadingFailed();
          throw error;
        }
      }),
    async unload() {
      if (current === undefined) return;
      await current.request({ op: 'unload' }).result;
      show({ state: 'idle' });
    },
    generate,
    async measure(model, messages, maxTokens) {
      if (current === undefined || status.state !== 'ready' || status.modelId !== model.modelId) return null;
      const request = current.request({ op: 'measure', model, messages: [...messages], maxTokens });
      // a process that ends meanwhile says so elsewhere; here there is just no measure
      return request.result.then(({ measure }) => measure).catch(() => null);
    },
    async forget(conversationKey) {
      if (current !== undefined) await current.request({ op: 'forget', conversationKey }).result.catch(() => undefined);
    },
    about: async () => (current === undefined ? undefined : (await current.request({ op: 'status' }).result).status),
    retry: () => deadly.clear(),
    close() {
      const open = current;
      current = undefined;
      connection = undefined;
      open?.close();
    },
  };
}

/** A model is known by what would be loaded: another path or other parameters get a chance of their own. */
function identity(model: ModelToLoad): string {
  return JSON.stringify([model.modelId, model.path, model.load]);
}
