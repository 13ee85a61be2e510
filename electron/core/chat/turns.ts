import type { CallParams, CallResult, Lineage, Message } from '../../../shared/contract.ts';
import { SottoError, toErrorShape } from '../../../shared/errors.ts';
import type { ErrorCode } from '../../../shared/errors.ts';
import { t } from '../../../shared/messages/index.ts';
import type { SetupFor } from '../assistants/effective.ts';
import type { AuditSink } from '../audit/audit-sink.ts';
import type { Changes } from '../app/changes.ts';
import type { WithParts } from '../attachments/with-parts.ts';
import type { RouteGo } from '../routing/route-outcome.ts';
import { lineageOf } from './answer-lineage.ts';
import { failOver } from './fail-over.ts';
import type { Generate, GenerationReport } from './generation.ts';
import { createLiveTurn, shownReasoning } from './live-turn.ts';
import type { LiveTurn } from './live-turn.ts';
import type { Prepare, PreparedTurn } from './prepare-turn.ts';
import { startProgressSaver } from './progress-saver.ts';
import { recordAllowed, recordRoute } from './record-route.ts';
import { lineageOfBoth, toResume } from './resume.ts';
import { toRoute } from './to-route.ts';
import type { TurnDuties, TurnStore } from './turn-store.ts';

interface TurnsOptions {
  readonly store: TurnStore;
  readonly changes: Changes;
  readonly generate: Generate;
  readonly setup: SetupFor;
  readonly prepare: Prepare;
  /** Whether that model goes on with an answer that ends the request. */
  readonly resumes: (go: RouteGo) => Promise<boolean>;
  readonly withParts: WithParts;
  /** Somebody asks something. */
  readonly asked?: () => void;
  /** An answer is on disk. */
  readonly ended?: (answer: Message) => void;
  readonly audit: AuditSink;
  /** An answer has come to an end by itself; `whole`: it is all there. */
  readonly onAnswered?: (conversationId: string, whole: boolean) => void;
}

export interface Turns {
  send(params: CallParams<'chat.send'>): Promise<CallResult<'chat.send'>>;
  regenerate(params: CallParams<'chat.regenerate'>): Promise<CallResult<'chat.regenerate'>>;
  resume(params: CallParams<'chat.continue'>): Promise<CallResult<'chat.continue'>>;
  stop(messageId: string): void;
  /** Whatever is being written in these conversations. */
  stopIn(conversationIds: readonly string[]): void;
  stopAll(): void;
  isIdle(): boolean;
  find(messageId: string): LiveTurn | undefined;
  /** Stops everything under way and waits until it is on disk. */
  shutdown(): Promise<void>;
}

/** An answer is gone on with by its own model or not at all. */
const nobody = async (): Promise<undefined> => undefined;

/** An answer that is gone on with, and how its first part came about. */
interface Again {
  readonly before: Lineage | null;
}

/** What a turn ends with that a person has stopped. */
const STOPPED: ReadonlySet<ErrorCode> = new Set(['CANCELLED', 'INFERENCE_STOPPED']);

/** What keeps a last write from getting through for a while, and not for good. */
const PASSES: ReadonlySet<ErrorCode> = new Set(['DISK_FULL', 'PROFILE_READ_ONLY', 'DISK_ERROR', 'DATABASE_BUSY']);

/** How long to wait before a failed last write is tried again, in milliseconds. */
const RETRY_MS = 2000;

export function createTurns(options: TurnsOptions): Turns {
  const { store, changes, prepare } = options;
  const live = new Map<string, LiveTurn>();
  const running = new Set<Promise<void>>();
  /** Conversations in which a turn is being written down. */
  const beginning = new Set<string>();
  let shuttingDown = false;

  async function send(params: CallParams<'chat.send'>): Promise<CallResult<'chat.send'>> {
    options.asked?.();
    const before = params.parentId === null ? [] : await store.branch(params.parentId);
    const branch = await options.withParts([...before, asked(params.text)], params.attachmentIds);
    const { conversationId, begin: begins, sampling } = params;
    const setup = await options.setup({ conversationId, begin: begins, sampling });
    const plan = await prepare(conversationId, branch, params, setup);
    const turn = await alone(conversationId, async () => {
      const appended = await store.appendTurn({
        conversationId,
        parentId: params.parentId,
        text: params.text,
        attachmentIds: params.attachmentIds,
        begin: setup.begin,
        duties: dutiesOf(plan),
      });
      start(appended.answer, plan);
      return appended;
    });
    const change = params.conversationId === null ? 'created' : 'updated';
    changes.publish({ type: 'conversation', id: turn.conversation.id, change });
    return { ...turn, route: toRoute(plan.go) };
  }

  async function regenerate(params: CallParams<'chat.regenerate'>): Promise<CallResult<'chat.regenerate'>> {
    options.asked?.();
    const branch = await store.branch(params.messageId);
    const question = branch.findLastIndex((message) => message.role === 'user');
    const user = branch[question];
    if (user === undefined) throw new SottoError('NOT_FOUND');
    const { conversationId } = user;
    const setup = await options.setup({ conversationId, sampling: params.sampling });
    const plan = await prepare(conversationId, await options.withParts(branch.slice(0, question + 1)), params, setup);
    const { conversation, answer } = await alone(conversationId, async () => {
      const added = await store.addAnswer(user.id, dutiesOf(plan));
      start(added.answer, plan);
      return added;
    });
    changes.publish({ type: 'conversation', id: conversation.id, change: 'updated' });
    return { conversation, answer, route: toRoute(plan.go) };
  }

  /** In the answer itself where its model can; by another turn where it can't. */
  async function resume(params: CallParams<'chat.continue'>): Promise<CallResult<'chat.continue'>> {
    options.asked?.();
    const branch = await store.branch(params.messageId);
    const last = toResume(branch.at(-1));
    const { conversationId, lineage } = last;
    const by = { ...params, ...(lineage === null ? {} : { modelId: lineage.modelId }) };
    const setup = await options.setup({ conversationId });
    const prompt = await options.withParts([...branch.slice(0, -1), last]);
    const { shown, ...unseen } = by;
    const inIt = await prepare(conversationId, prompt, unseen, setup);
    if (!(await options.resumes(inIt.go))) {
      const { messageId: parentId, ...wish } = by;
      return send({ ...wish, conversationId, parentId, text: t('chat.continueRequest') });
    }
    const plan = shown === undefined ? inIt : await prepare(conversationId, prompt, by, setup);
    const { conversation, answer } = await alone(conversationId, async () => {
      const reopened = await store.reopen(last.id, last.content, dutiesOf(plan));
      start(reopened.answer, { ...plan, instead: nobody }, { before: lineage });
      return reopened;
    });
    changes.publish({ type: 'conversation', id: conversation.id, change: 'updated' });
    return { conversation, userMessage: null, answer, route: toRoute(plan.go) };
  }

  /** One turn at a time in a conversation, from its first write on: two would number the same placeholders differently. */
  async function alone<T>(conversationId: string | null, work: () => Promise<T>): Promise<T> {
    if (shuttingDown) throw new SottoError('VAULT_LOCKED');
    if (conversationId === null) return work();
    const busy = [...live.values()].some(({ message }) => message.conversationId === conversationId);
    if (busy || beginning.has(conversationId)) throw new SottoError('TURN_IN_PROGRESS');
    beginning.add(conversationId);
    try {
      return await work();
    } finally {
      beginning.delete(conversationId);
    }
  }

  function start(answer: Message, plan: PreparedTurn, again?: Again): void {
    const turn = createLiveTurn(answer);
    live.set(answer.id, turn);
    const task = run(turn, plan, again).finally(() => {
      live.delete(answer.id);
      running.delete(task);
    });
    running.add(task);
  }

  async function run(turn: LiveTurn, plan: PreparedTurn, again?: Again): Promise<void> {
    const startedAt = performance.now();
    const saver = startProgressSaver(
      () => turn.written,
      (written) => store.saveProgress(turn.message.id, written),
    );
    const { report, error, plan: made, failedBefore } = await failOver(plan, (one) => generate(turn, one));
    await saver.stop();
    const stopped = turn.signal.aborted && error === null && !shuttingDown;
    const own = lineageOf(made, report, stopped, performance.now() - startedAt, failedBefore);
    const lineage = again === undefined ? own : lineageOfBoth(again.before, own);
    const state = stateOf(turn, report, error);
    const final = await finish(turn, { ...turn.written, state, lineage, error });
    turn.end(final);
    options.ended?.(final);
    changes.publish({ type: 'conversation', id: turn.message.conversationId, change: 'updated' });
    // who stopped it knows, and a lock is no news of an answer
    if (!turn.signal.aborted && !shuttingDown) {
      options.onAnswered?.(turn.message.conversationId, final.state === 'complete');
    }
  }

  interface Attempt {
    readonly plan: PreparedTurn;
    readonly report?: GenerationReport;
    readonly error: ErrorCode | null;
    readonly begun: boolean;
  }

  async function generate(turn: LiveTurn, plan: PreparedTurn): Promise<Attempt> {
    let begun = false;
    try {
      await recordAllowed(options.audit, turn.message.id, plan);
      const deltas = options.generate({
        conversationId: turn.message.conversationId,
        messageId: turn.message.id,
        plan: plan.turn,
        modelId: plan.go.model.id,
        zone: plan.go.zone,
        sampling: plan.sampling,
        chosen: plan.chosen,
        ...(plan.shown === null ? {} : { shown: plan.shown }),
        signal: turn.signal,
      });
      let coming = deltas.next();
      // after what the answer asks of the store first, which would wait for this to be on disk
      recordRoute(options.audit, turn.message.id, plan);
      for (; ; coming = deltas.next()) {
        const next = await coming;
        if (next.done === true) return { plan, report: next.value, error: null, begun };
        begun = true;
        const event = next.value;
        if (event.type === 'text-delta') turn.add(event.text);
        else if (event.type === 'reasoning-delta') turn.think(event.text);
      }
    } catch (error) {
      const { code } = toErrorShape(error);
      return { plan, error: turn.signal.aborted && STOPPED.has(code) ? null : code, begun };
    }
  }

  /** The last write must get through: while the disk is full the answer stays in memory and the window says so. */
  async function finish(turn: LiveTurn, ending: Parameters<TurnStore['finish']>[1]): Promise<Message> {
    try {
      return await store.finish(turn.message.id, ending);
    } catch (error) {
      const { code } = toErrorShape(error);
      if (shuttingDown || !PASSES.has(code)) {
        const { reasoning, ...rest } = ending;
        return { ...turn.message, ...rest, ...shownReasoning(reasoning), state: 'failed', error: code };
      }
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      return finish(turn, ending);
    }
  }

  return {
    send,
    regenerate,
    resume,
    stop: (messageId) => live.get(messageId)?.stop(),
    stopIn(conversationIds) {
      for (const turn of live.values()) if (conversationIds.includes(turn.message.conversationId)) turn.stop();
    },
    stopAll() {
      for (const turn of live.values()) turn.stop();
    },
    isIdle: () => live.size === 0,
    find: (messageId) => live.get(messageId),
    async shutdown() {
      shuttingDown = true;
      for (const turn of live.values()) turn.stop();
      await Promise.all(running);
    },
  };
}

function dutiesOf({ go, floor }: Pick<PreparedTurn, 'go' | 'floor'>): TurnDuties {
  return { stickiness: go.sticky, sensitivity: go.sensitivity, floor };
}

function asked(text: string): Pick<Message, 'role' | 'content' | 'state'> {
  return { role: 'user', content: text, state: 'complete' };
}

function stateOf(turn: LiveTurn, report: GenerationReport | undefined, error: ErrorCode | null): Message['state'] {
  if (error !== null) return turn.content === '' ? 'failed' : 'interrupted';
  return report === undefined || report.stopReason === 'stopped' ? 'interrupted' : 'complete';
}
