import { z } from 'zod';

import type { CallResult } from '../../../shared/contract.ts';
import { clockQuestion, retentionRules } from '../../../shared/contract/retention.ts';
import type { ConversationRetention, RetentionRules, RetentionState } from '../../../shared/contract/retention.ts';
import { SENSITIVITIES } from '../../../shared/domain/sensitivity.ts';
import type { Sensitivity } from '../../../shared/domain/sensitivity.ts';
import { SottoError } from '../../../shared/errors.ts';
import type { PolicySettings } from '../../../shared/policy/managed-policy.ts';
import type { AuditSink } from '../audit/audit-sink.ts';
import type { Deletion } from '../app/deletion.ts';
import type { Store } from '../store/store.ts';
import { confirmClock, judgeClock } from './clock.ts';
import type { ClockReading, SeenClock } from './clock.ts';
import { daysKept } from './due.ts';
import type { Aging } from './due.ts';
import { effectiveRules, KEEP_ALL, policyLimit } from './effective-rules.ts';

/** Lets conversations go when their time is over. */
export interface Retention {
  get(): Promise<RetentionState>;
  /** What goes by new rules goes a day later at the earliest. */
  set(rules: RetentionRules): Promise<RetentionState>;
  setFor(id: string, retention: ConversationRetention): Promise<void>;
  preview(limit: number, withinDays: number): Promise<CallResult<'retention.preview'>>;
  /** Throws POLICY_FORBIDS under a legal hold. */
  run(): Promise<{ conversations: number; messages: number }>;
  confirmClock(): Promise<RetentionState>;
  /** How many of these would go at once, by the rules as they are. */
  countDue(conversations: readonly Aging[]): Promise<number>;
  raise(conversationId: string, sensitivity: Sensitivity): Promise<void>;
  start(): void;
  close(): void;
}

const DAY_MS = 86_400_000;
/** Nothing that is due waits longer than this while the vault is open. Milliseconds. */
const LOOK_MS = 45_000;
const NOTICE_MS = DAY_MS;
const HOUR_MS = 3_600_000;
/** Conversations looked at in one go; far more than a day's worth. */
const AT_ONCE = 20_000;

const RULES_KEY = 'retention.rules';
const STATE_KEY = 'retention.state';

const keptState = z.strictObject({
  highest: z.number().nullable(),
  lastRunAt: z.number().nullable(),
  noticeUntil: z.number().nullable(),
  question: clockQuestion.nullable(),
  /** Something was deleted since the database last changed its key. */
  unshredded: z.boolean(),
  shreddedAt: z.number(),
});
type KeptState = z.infer<typeof keptState>;

const NEW_STATE: KeptState = {
  highest: null,
  lastRunAt: null,
  noticeUntil: null,
  question: null,
  unshredded: false,
  shreddedAt: 0,
};

interface RetentionOptions {
  readonly store: Store;
  readonly deletion: Deletion;
  readonly audit: AuditSink;
  readonly policy: () => PolicySettings;
  readonly shred: () => Promise<unknown>;
  /** No answer is being written. */
  readonly idle: () => boolean;
  readonly clock?: () => ClockReading;
}

export function createRetention(options: RetentionOptions): Retention {
  const { store, deletion, audit, policy } = options;
  const clock = options.clock ?? (() => ({ wall: Date.now(), monotonic: performance.now() }));
  let monotonic: number | null = null;
  let timer: NodeJS.Timeout | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const next = queue.then(task, task);
    queue = next.catch(() => undefined);
    return next;
  }

  async function rules(): Promise<RetentionRules> {
    const parsed = retentionRules.safeParse(await store.call('settings.get', { key: RULES_KEY }));
    return parsed.success ? parsed.data : KEEP_ALL;
  }

  async function load(): Promise<KeptState> {
    const parsed = keptState.safeParse(await store.call('settings.get', { key: STATE_KEY }));
    return parsed.success ? parsed.data : NEW_STATE;
  }

  const save = (state: KeptState): Promise<void> => store.call('settings.set', { key: STATE_KEY, value: state });

  /** The time to go by, and the state with it. */
  async function look(): Promise<{ now: number; state: KeptState }> {
    const state = await load();
    const seen: SeenClock = { highest: state.highest, monotonic };
    const judged = judgeClock(seen, clock());
    ({ monotonic } = judged.seen);
    if (judged.question !== null && state.question === null) await audit.record({ kind: 'clock-question' });
    const next = { ...state, highest: judged.seen.highest, question: judged.question };
    // a minute more or less does not matter to days, and would be a write for each look
    const moved = (next.highest ?? 0) - (state.highest ?? 0) > 60_000;
    if (moved || state.highest === null || (next.question === null) !== (state.question === null)) await save(next);
    return { now: judged.now, state: next };
  }

  function dueTime(conversation: Aging, effective: RetentionRules): number | null {
    const settings = policy();
    const own = daysKept(effective, conversation);
    const limit = policyLimit(conversation.sensitivity, settings);
    const days = own === null ? (limit ?? null) : limit === undefined ? own : Math.min(own, limit);
    if (days === null) return null;
    return conversation.lastMessageAt + Math.max(days, settings['retention.minimumDays'] ?? 0) * DAY_MS;
  }

  async function aging(until: number): Promise<{ id: string; title: string; dueAt: number }[]> {
    const effective = effectiveRules(await rules(), policy());
    const rows = await store.call('retention.aging', {
      before: until,
      limit: AT_ONCE,
      // a pin keeps from the person's rules, not from a company's
      withPinned: SENSITIVITIES.some((level) => policyLimit(level, policy()) !== undefined),
    });
    return rows
      .flatMap((row) => {
        const dueAt = dueTime(row, effective);
        return dueAt === null || dueAt > until ? [] : [{ id: row.id, title: row.title, dueAt }];
      })
      .toSorted((a, b) => a.dueAt - b.dueAt);
  }

  /** What was written for a conversation that never began is as old as its last word, and may be about anything. */
  async function forgetDraft(now: number): Promise<number> {
    const effective = effectiveRules(await rules(), policy());
    const days = SENSITIVITIES.map((sensitivity) =>
      daysKept(effective, { lastMessageAt: now, pinned: false, retention: { kind: 'default' }, sensitivity }),
    ).filter((one) => one !== null);
    if (days.length === 0) return 0;
    const shortest = Math.max(Math.min(...days), policy()['retention.minimumDays'] ?? 0);
    return store.call('drafts.purgeBefore', { time: now - shortest * DAY_MS });
  }

  async function runAt(now: number, state: KeptState): Promise<{ conversations: number; messages: number }> {
    const due = await aging(now);
    const done = due.length === 0 ? { conversations: 0, messages: 0 } : await deletion.purge(due.map(({ id }) => id));
    const { ledgerBodyDays } = effectiveRules(await rules(), policy());
    const bodies =
      ledgerBodyDays === null
        ? 0
        : await store.call('retention.purgeBodies', { before: now - ledgerBodyDays * DAY_MS });
    const drafts = await forgetDraft(now);
    if (bodies + drafts > 0) await store.call('reclaim', {});
    if (due.length + bodies > 0) {
      await audit.record({ kind: 'retention-run', detail: { ...done, ledgerBodies: bodies } });
    }
    await save({
      ...state,
      lastRunAt: now,
      noticeUntil: null,
      unshredded: state.unshredded || due.length + bodies + drafts > 0,
    });
    return done;
  }

  async function tick(): Promise<void> {
    if (policy()['retention.legalHold'] === true) return;
    const { now, state } = await look();
    if (state.noticeUntil !== null && now < state.noticeUntil) return;
    const due = await aging(now);
    // what has no time of its own to be due (bodies, drafts) is looked at every hour
    const waited = state.lastRunAt === null ? HOUR_MS : now - state.lastRunAt;
    if (due.length > 0 || state.noticeUntil !== null || waited >= HOUR_MS) await runAt(now, state);
    const after = await load();
    if (after.unshredded && now - after.shreddedAt > DAY_MS && options.idle()) {
      await options.shred();
      await save({ ...after, unshredded: false, shreddedAt: now });
    }
  }

  async function shown(): Promise<RetentionState> {
    const { state } = await look();
    return {
      rules: await rules(),
      legalHold: policy()['retention.legalHold'] === true,
      lastRunAt: state.lastRunAt,
      noticeUntil: state.noticeUntil,
      question: state.question,
    };
  }

  return {
    get: () => inTurn(shown),
    set: (next) =>
      inTurn(async () => {
        await store.call('settings.set', { key: RULES_KEY, value: next });
        const { now, state } = await look();
        const due = await aging(now);
        await save({ ...state, noticeUntil: due.length > 0 ? now + NOTICE_MS : null });
        await audit.record({ kind: 'retention-changed', detail: { dueNow: due.length } });
        return shown();
      }),
    async setFor(id, retention) {
      await store.call('retention.setFor', { id, retention });
    },
    preview: (limit, withinDays) =>
      inTurn(async () => {
        const { now } = await look();
        const items = await aging(now + withinDays * DAY_MS);
        return { items: items.slice(0, limit), total: items.length };
      }),
    run: () =>
      inTurn(async () => {
        if (policy()['retention.legalHold'] === true) {
          throw new SottoError('POLICY_FORBIDS', { key: 'retention.legalHold' });
        }
        const { now, state } = await look();
        return runAt(now, state);
      }),
    confirmClock: () =>
      inTurn(async () => {
        const state = await load();
        const seen = confirmClock({ highest: state.highest, monotonic }, clock());
        ({ monotonic } = seen);
        await save({ ...state, highest: seen.highest, question: null });
        await audit.record({ kind: 'clock-confirmed' });
        return shown();
      }),
    countDue: (conversations) =>
      inTurn(async () => {
        const effective = effectiveRules(await rules(), policy());
        const { now } = await look();
        return conversations.filter((one) => (dueTime(one, effective) ?? Number.POSITIVE_INFINITY) <= now).length;
      }),
    raise: (conversationId, sensitivity) => store.call('retention.raise', { conversationId, sensitivity }),
    start() {
      const next = (): void => void inTurn(tick).catch(() => undefined);
      timer = setInterval(next, LOOK_MS);
      timer.unref();
      setTimeout(next, 2000).unref();
    },
    close() {
      clearInterval(timer);
    },
  };
}
