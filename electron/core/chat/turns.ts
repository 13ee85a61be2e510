import type {
  CallParams,
  CallResult,
  Lineage,
  LocalModel,
  Message,
  Route,
  SamplingParameters,
  Settings,
} from '../../../shared/contract.ts';
import { SottoError, toErrorShape } from '../../../shared/errors.ts';
import type { ErrorCode } from '../../../shared/errors.ts';
import type { Changes } from '../app/changes.ts';
import { createLiveTurn } from './live-turn.ts';
import type { LiveTurn } from './live-turn.ts';
import { startProgressSaver } from './progress-saver.ts';
import { promptFor } from './prompt.ts';
import type { PromptMessage } from './prompt.ts';
import type { TurnStore } from './turn-store.ts';

/** What a model reports when it has finished: everything of the lineage that only it knows. */
export interface GenerationReport extends Omit<
  Lineage,
  'modelId' | 'modelName' | 'modelSha256' | 'zone' | 'sampling' | 'durationMs'
> {
  /** The seed that was used, also when none was asked for. */
  readonly seed: number | null;
}

/** One answer from one model, as text deltas; the generator's return value says how it went. */
export type Generate = (request: {
  readonly conversationId: string;
  readonly model: LocalModel;
  readonly messages: readonly PromptMessage[];
  readonly sampling: SamplingParameters;
  readonly signal: AbortSignal;
}) => AsyncGenerator<string, GenerationReport>;

interface TurnsOptions {
  readonly store: TurnStore;
  readonly changes: Changes;
  readonly generate: Generate;
  readonly settings: () => Promise<Settings>;
  /** The model asked for, or the default one. Throws MODEL_NONE and the like. */
  readonly chooseModel: (id: string | undefined) => Promise<LocalModel>;
  readonly route: (model: LocalModel, texts: readonly string[]) => Promise<Route>;
}

export interface Turns {
  send(params: CallParams<'chat.send'>): Promise<CallResult<'chat.send'>>;
  regenerate(params: CallParams<'chat.regenerate'>): Promise<CallResult<'chat.regenerate'>>;
  stop(messageId: string): void;
  /** Whatever is being written in these conversations. */
  stopIn(conversationIds: readonly string[]): void;
  stopAll(): void;
  find(messageId: string): LiveTurn | undefined;
  /** Stops everything under way and waits until it is on disk. */
  shutdown(): Promise<void>;
}

interface Plan {
  readonly model: LocalModel;
  readonly sampling: SamplingParameters;
  readonly prompt: PromptMessage[];
}

/** How long to wait before a failed last write is tried again, in milliseconds. */
const RETRY_MS = 2000;

export function createTurns(options: TurnsOptions): Turns {
  const { store, changes } = options;
  const live = new Map<string, LiveTurn>();
  const running = new Set<Promise<void>>();
  let shuttingDown = false;

  async function send(params: CallParams<'chat.send'>): Promise<CallResult<'chat.send'>> {
    const { model, sampling, settings } = await prepare(params.modelId, params.sampling);
    const before = params.parentId === null ? [] : await store.branch(params.parentId);
    refuseSecondTurn(params.conversationId);
    const route = await options.route(model, [...before.map((message) => message.content), params.text]);
    const turn = await store.appendTurn({
      conversationId: params.conversationId,
      parentId: params.parentId,
      text: params.text,
    });
    const prompt = promptFor(settings.systemPrompt, [...before, turn.userMessage]);
    start(turn.answer, { model, sampling, prompt });
    changes.publish({
      type: 'conversation',
      id: turn.conversation.id,
      change: params.conversationId === null ? 'created' : 'updated',
    });
    return { ...turn, route };
  }

  async function regenerate(params: CallParams<'chat.regenerate'>): Promise<CallResult<'chat.regenerate'>> {
    const { model, sampling, settings } = await prepare(params.modelId, params.sampling);
    const branch = await store.branch(params.messageId);
    const question = branch.findLastIndex((message) => message.role === 'user');
    const user = branch[question];
    if (user === undefined) throw new SottoError('NOT_FOUND');
    refuseSecondTurn(user.conversationId);
    const upTo = branch.slice(0, question + 1);
    const route = await options.route(
      model,
      upTo.map((message) => message.content),
    );
    const { conversation, answer } = await store.addAnswer(user.id);
    start(answer, { model, sampling, prompt: promptFor(settings.systemPrompt, upTo) });
    changes.publish({ type: 'conversation', id: conversation.id, change: 'updated' });
    return { conversation, answer, route };
  }

  async function prepare(modelId: string | undefined, sampling: CallParams<'chat.send'>['sampling']) {
    const settings = await options.settings();
    const model = await options.chooseModel(modelId ?? settings.defaultModelId ?? undefined);
    return { settings, model, sampling: withDefaults(settings.sampling, sampling) };
  }

  function refuseSecondTurn(conversationId: string | null): void {
    if (shuttingDown) throw new SottoError('VAULT_LOCKED');
    for (const turn of live.values()) {
      if (turn.message.conversationId === conversationId) throw new SottoError('TURN_IN_PROGRESS');
    }
  }

  function start(answer: Message, plan: Plan): void {
    const turn = createLiveTurn(answer);
    live.set(answer.id, turn);
    const task = run(turn, plan).finally(() => {
      live.delete(answer.id);
      running.delete(task);
    });
    running.add(task);
  }

  async function run(turn: LiveTurn, plan: Plan): Promise<void> {
    const startedAt = performance.now();
    const saver = startProgressSaver(
      () => turn.content,
      (content) => store.saveProgress(turn.message.id, content),
    );
    const { report, error } = await generate(turn, plan);
    await saver.stop();
    const lineage = lineageOf(plan, report, performance.now() - startedAt);
    const state = stateOf(turn, report, error);
    const final = await finish(turn, { content: turn.content, state, lineage, error });
    turn.end(final);
    changes.publish({ type: 'conversation', id: turn.message.conversationId, change: 'updated' });
  }

  async function generate(turn: LiveTurn, plan: Plan): Promise<{ report?: GenerationReport; error: ErrorCode | null }> {
    try {
      const deltas = options.generate({
        conversationId: turn.message.conversationId,
        model: plan.model,
        messages: plan.prompt,
        sampling: plan.sampling,
        signal: turn.signal,
      });
      for (;;) {
        const next = await deltas.next();
        if (next.done === true) return { report: next.value, error: null };
        turn.add(next.value);
      }
    } catch (error) {
      const { code } = toErrorShape(error);
      return { error: turn.signal.aborted && code === 'CANCELLED' ? null : code };
    }
  }

  /** The last write must get through: while the disk is full the answer stays in memory and the window says so. */
  async function finish(turn: LiveTurn, ending: Parameters<TurnStore['finish']>[1]): Promise<Message> {
    try {
      return await store.finish(turn.message.id, ending);
    } catch (error) {
      const { code } = toErrorShape(error);
      if (shuttingDown || (code !== 'DISK_FULL' && code !== 'DATABASE_BUSY')) {
        return { ...turn.message, ...ending, state: 'failed', error: code };
      }
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      return finish(turn, ending);
    }
  }

  return {
    send,
    regenerate,
    stop: (messageId) => live.get(messageId)?.stop(),
    stopIn(conversationIds) {
      for (const turn of live.values()) if (conversationIds.includes(turn.message.conversationId)) turn.stop();
    },
    stopAll() {
      for (const turn of live.values()) turn.stop();
    },
    find: (messageId) => live.get(messageId),
    async shutdown() {
      shuttingDown = true;
      for (const turn of live.values()) turn.stop();
      await Promise.all(running);
    },
  };
}

function withDefaults(defaults: SamplingParameters, chosen: CallParams<'chat.send'>['sampling']): SamplingParameters {
  const given = Object.entries(chosen ?? {}).filter(([, value]) => value !== undefined);
  return { ...defaults, ...(Object.fromEntries(given) as Partial<SamplingParameters>) };
}

function stateOf(turn: LiveTurn, report: GenerationReport | undefined, error: ErrorCode | null): Message['state'] {
  if (error !== null) return turn.content === '' ? 'failed' : 'interrupted';
  return report === undefined || report.stopReason === 'stopped' ? 'interrupted' : 'complete';
}

function lineageOf(plan: Plan, report: GenerationReport | undefined, durationMs: number): Lineage {
  const { model, sampling } = plan;
  const { seed, ...facts } = report ?? NOTHING_REPORTED;
  return {
    modelId: model.id,
    modelName: model.name,
    modelSha256: model.sha256,
    zone: 'device',
    sampling: { ...sampling, seed: seed ?? sampling.seed },
    durationMs,
    ...facts,
  };
}

const NOTHING_REPORTED: GenerationReport = {
  contextSize: 0,
  promptTokens: 0,
  evaluatedTokens: 0,
  completionTokens: 0,
  droppedMessages: 0,
  firstTokenMs: null,
  stopReason: 'error',
  seed: null,
};
