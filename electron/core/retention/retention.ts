import type { CallResult } from '../../../shared/contract.ts';
import type { ConversationRetention, RetentionRules, RetentionState } from '../../../shared/contract/retention.ts';
import { SENSITIVITIES } from '../../../shared/domain/sensitivity.ts';
import type { Sensitivity } from '../../../shared/domain/sensitivity.ts';
import { SottoError } from '../../../shared/errors.ts';
import type { PolicySettings } from '../../../shared/policy/managed-policy.ts';
import type { AuditSink } from '../audit/audit-sink.ts';
import type { Deletion } from '../app/deletion.ts';
import type { OwedShred } from '../purge/owed-shred.ts';
import type { Store } from '../store/store.ts';
import { dueTime, findDue } from './aging.ts';
import type { DueConversation } from './aging.ts';
import { announced, anyInForce, stillSaying } from './announced.ts';
import type { AnnouncedRules } from './announced.ts';
import { confirmClock, judgeClock } from './clock.ts';
import type { ClockReading, SeenClock } from './clock.ts';
import { daysKept } from './due.ts';
import type { Aging } from './due.ts';
import { effectiveRules, policyLimit } from './effective-rules.ts';
import { retentionMemory } from './kept-state.ts';
import type { KeptState } from './kept-state.ts';

/** Lets conversations go when their time is over. */
export interface Retention {
  get(): Promise<RetentionState>;
  /** What goes by new rules alone goes a day later at the earliest; what earlier ones told of goes on at its time. */
  set(rules: RetentionRules): Promise<RetentionState>;
  setFor(id: string, retention: ConversationRetention): Promise<void>;
  preview(limit: number, withinDays: number): Promise<CallResult<'retention.preview'>>;
  /** How many go today, and on each of the days after it. */
  ahead(days: number): Promise<number[]>;
  /** Throws POLICY_FORBIDS under a legal hold. */
  run(): Promise<{ conversations: number; messages: number }>;
  confirmClock(): Promise<RetentionState>;
  /** How many of these would go at once, by the rules as they are. */
  countDue(conversations: readonly Aging[]): Promise<number>;
  raise(conversationId: string, sensitivity: Sensitivity): Promise<void>;
  /** Before anything is written: reads the highest time seen. */
  ready(): Promise<void>;
  /**
   * What is written now is of this time. Not the computer's where that was set back: it would be older than it is, and
   * due at once.
   */
  now(): number;
  /** The time to delete by: never that of a clock that is in question. */
  deleteBy(): number;
  start(): void;
  /** Cuts a run short, and waits until what it has done is on record. */
  close(): Promise<void>;
}

const DAY_MS = 86_400_000;
/** Nothing that is due waits longer than this while the vault is open. Milliseconds. */
const LOOK_MS = 45_000;
const NOTICE_MS = DAY_MS;
const HOUR_MS = 3_600_000;

interface RetentionOptions {
  readonly store: Store;
  readonly deletion: Deletion;
  readonly audit: AuditSink;
  readonly policy: () => PolicySettings;
  readonly shred: () => Promise<unknown>;
  readonly owedShred: OwedShred;
  /** No answer is being written. */
  readonly idle: () => boolean;
  readonly clock?: () => ClockReading;
}

export function createRetention(options: RetentionOptions): Retention {
  const { store, deletion, audit, policy } = options;
  const clock = options.clock ?? (() => ({ wall: Date.now(), monotonic: Math.floor(performance.now()) }));
  const { rules, setRules, load, save } = retentionMemory(store);
  let seen: SeenClock = { highest: null, monotonic: null };
  let timer: NodeJS.Timeout | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let closing = false;

  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const next = queue.then(task, task);
    queue = next.catch(() => undefined);
    return next;
  }

  /** What is kept lags behind by a minute: the monotonic time belongs to what was seen last. */
  function known({ highest }: KeptState): SeenClock {
    if (seen.highest === null || highest === null) return { ...seen, highest: highest ?? seen.highest };
    return { ...seen, highest: Math.max(seen.highest, highest) };
  }

  /** The time to go by, and the state with it. */
  async function look(): Promise<{ now: number; state: KeptState }> {
    const state = await load();
    const judged = judgeClock(known(state), clock());
    ({ seen } = judged);
    if (judged.question !== null && state.question === null) await audit.record({ kind: 'clock-question' });
    const next = { ...state, highest: judged.seen.highest, question: judged.question };
    // a minute more or less does not matter to days, and would be a write for each look
    const moved = (next.highest ?? 0) - (state.highest ?? 0) > 60_000;
    if (moved || state.highest === null || (next.question === null) !== (state.question === null)) await save(next);
    // what was written under the wrong clock would otherwise be kept until that time has come
    if (state.question !== null && next.question === null) {
      await store.call('retention.clampFuture', { time: judged.now });
    }
    return { now: judged.now, state: next };
  }

  const aging = async (until: number): Promise<DueConversation[]> => findDue(store, until, await rules(), policy());

  /** What decides when something is due, as text: a change of it is told a day before it takes anything. */
  async function rulesInForce(): Promise<string> {
    const limits = [...SENSITIVITIES, null].map((sensitivity) => policyLimit(sensitivity, policy()) ?? null);
    return JSON.stringify([effectiveRules(await rules(), policy()), limits]);
  }

  const current = async (until: number): Promise<AnnouncedRules> => announced(await rules(), policy(), until);

  /** Due by each of them. */
  async function dueByAll(now: number, all: readonly AnnouncedRules[]): Promise<DueConversation[]> {
    let agreed: DueConversation[] | undefined;
    for (const one of all) {
      const due = await findDue(store, now, one.rules, one.policy);
      const ids = new Set(due.map(({ id }) => id));
      agreed = agreed === undefined ? due : agreed.filter(({ id }) => ids.has(id));
    }
    return agreed ?? [];
  }

  /** What was written for a conversation that never began is as old as its last word, and may be about anything. */
  async function forgetDraft(now: number, all: readonly AnnouncedRules[]): Promise<number> {
    const shortest = all.map((one) => {
      const effective = effectiveRules(one.rules, one.policy);
      const days = SENSITIVITIES.map((sensitivity) =>
        daysKept(effective, { lastMessageAt: now, pinned: false, retention: { kind: 'default' }, sensitivity }),
      ).filter((kept) => kept !== null);
      return Math.max(Math.min(Infinity, ...days), one.policy['retention.minimumDays'] ?? 0);
    });
    const days = Math.max(...shortest);
    return days === Infinity ? 0 : store.call('drafts.purgeBefore', { time: now - days * DAY_MS });
  }

  async function runAt(
    now: number,
    state: KeptState,
    by: readonly AnnouncedRules[],
  ): Promise<{ conversations: number; messages: number }> {
    const due = await dueByAll(now, by);
    const ids = due.map(({ id }) => id);
    const done = ids.length === 0 ? { conversations: 0, messages: 0 } : await deletion.purge(ids, () => closing);
    const ledgerBodyDays = Math.max(
      ...by.map((one) => effectiveRules(one.rules, one.policy).ledgerBodyDays ?? Infinity),
    );
    const bodies =
      ledgerBodyDays === Infinity
        ? 0
        : await store.call('retention.purgeBodies', { before: now - ledgerBodyDays * DAY_MS });
    const drafts = await forgetDraft(now, by);
    if (bodies + drafts > 0) {
      await options.owedShred.owe();
      await store.call('reclaim', {});
    }
    if (due.length + bodies > 0) {
      await audit.record({ kind: 'retention-run', detail: { ...done, ledgerBodies: bodies } });
    }
    const noticeUntil = by.length > 1 ? state.noticeUntil : null;
    await save({ ...state, lastRunAt: now, noticeUntil, announced: [...by], rules: await rulesInForce() });
    return done;
  }

  async function tick(): Promise<void> {
    if (closing) return;
    const { now, state } = await look();
    if (policy()['retention.legalHold'] !== true) await runIfDue(now, state);
    const { shreddedAt } = await load();
    const owed = await options.owedShred.owed();
    if (closing || !options.idle() || owed === 'no' || (owed !== 'soon' && now - shreddedAt <= DAY_MS)) return;
    await options.shred();
    await save({ ...(await load()), shreddedAt: now });
  }

  async function runIfDue(now: number, state: KeptState): Promise<void> {
    const inForce = await rulesInForce();
    if (state.rules !== null && inForce !== state.rules && (await aging(now)).length > 0) {
      return save(await announcing(now, state));
    }
    const earlier = inForce === state.rules ? stillSaying(state.announced, now) : [];
    // a company's shortest time counts at once: it only ever keeps
    const by = [...earlier.slice(0, -1), await current(earlier.at(-1)?.until ?? state.noticeUntil ?? now)];
    if (!anyInForce(by, now)) return;
    // what has no time of its own to be due (bodies, drafts) is looked at every hour
    const waited = state.lastRunAt === null ? HOUR_MS : now - state.lastRunAt;
    const over = state.noticeUntil !== null && by.length === 1;
    if (over || waited >= HOUR_MS || (await dueByAll(now, by)).length > 0) await runAt(now, state, by);
  }

  /** The state with the rules of now told as new. */
  async function announcing(now: number, state: KeptState): Promise<KeptState> {
    const noticeUntil = now + NOTICE_MS;
    const all = [...stillSaying(state.announced, now), await current(noticeUntil)];
    return { ...state, noticeUntil, announced: all, rules: await rulesInForce() };
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
        await setRules(next);
        const { now, state } = await look();
        const due = await aging(now);
        const same = state.announced.length > 0 && state.rules === (await rulesInForce());
        if (due.length === 0) {
          await save({ ...state, noticeUntil: null, announced: [await current(now)], rules: await rulesInForce() });
        } else if (!same) await save(await announcing(now, state));
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
    ahead: (days) =>
      inTurn(async () => {
        const { now } = await look();
        const counts = Array.from({ length: days }, () => 0);
        for (const { dueAt } of await aging(now + days * DAY_MS)) {
          const day = Math.min(days - 1, Math.max(0, Math.floor((dueAt - now) / DAY_MS)));
          counts[day] = (counts[day] ?? 0) + 1;
        }
        return counts;
      }),
    run: () =>
      inTurn(async () => {
        if (policy()['retention.legalHold'] === true) {
          throw new SottoError('POLICY_FORBIDS', { key: 'retention.legalHold' });
        }
        const { now, state } = await look();
        return runAt(now, state, [await current(now)]);
      }),
    confirmClock: () =>
      inTurn(async () => {
        const state = await load();
        seen = confirmClock(known(state), clock());
        await save({ ...state, highest: seen.highest, question: null });
        await audit.record({ kind: 'clock-confirmed' });
        return shown();
      }),
    countDue: (conversations) =>
      inTurn(async () => {
        const [own, inForce] = [await rules(), policy()];
        const { now } = await look();
        return conversations.filter((one) => (dueTime(one, own, inForce) ?? Number.POSITIVE_INFINITY) <= now).length;
      }),
    raise: (conversationId, sensitivity) => store.call('retention.raise', { conversationId, sensitivity }),
    async ready() {
      // only read: what it says of the clock is for the first look
      seen = { ...seen, highest: (await load()).highest };
    },
    now() {
      const reading = clock();
      // whole milliseconds: the database takes nothing else for a time
      return Math.floor(Math.max(reading.wall, judgeClock(seen, reading).now));
    },
    deleteBy: () => judgeClock(seen, clock()).now,
    start() {
      const next = (): void => void inTurn(tick).catch(() => undefined);
      timer = setInterval(next, LOOK_MS);
      timer.unref();
      setTimeout(next, 2000).unref();
    },
    async close() {
      closing = true;
      clearInterval(timer);
      await queue;
    },
  };
}
