import type { PolicySettings } from '../../../shared/policy/managed-policy.ts';
import type { AuditSink } from '../audit/audit-sink.ts';
import type { Store } from '../store/store.ts';

const DAY_MS = 86_400_000;
/** How often is looked whether it is time. Milliseconds. */
const LOOK_MS = 600_000;
const STATE_KEY = 'rekey.at';

export interface RekeySchedule {
  /** The database has a new key since just now, whatever the reason. */
  changed(): Promise<void>;
  /** Changes the key if it is time. */
  look(): Promise<void>;
  start(): void;
  /** Waits for a change that is under way, until it is on record. */
  close(): Promise<void>;
}

interface RekeyScheduleOptions {
  readonly store: Pick<Store, 'call'>;
  readonly audit: AuditSink;
  /** Days after which the key changes, at most; null: never by itself. */
  readonly days: () => Promise<number | null>;
  readonly shred: () => Promise<unknown>;
  /** No answer is being written. */
  readonly idle: () => boolean;
  readonly now?: () => number;
}

/** The person's choice under a company's: the key never gets older than it says. */
export function effectiveRekeyDays(own: number | null, policy: PolicySettings): number | null {
  const required = policy['vault.rekeyDays'];
  return required === undefined ? own : Math.min(required, own ?? required);
}

/** Encrypts the database under a new key every so many days. */
export function createRekeySchedule({
  store,
  audit,
  days,
  shred,
  idle,
  now = Date.now,
}: RekeyScheduleOptions): RekeySchedule {
  let timer: NodeJS.Timeout | undefined;
  let first: NodeJS.Timeout | undefined;

  const changed = (): Promise<void> => store.call('settings.set', { key: STATE_KEY, value: now() });

  async function look(): Promise<void> {
    const limit = await days();
    if (limit === null) return;
    const last = await store.call('settings.get', { key: STATE_KEY });
    // of a vault that never changed its key nobody knows how old it is: from now on it is known
    if (typeof last !== 'number') return changed();
    const age = now() - last;
    // a clock set back makes one more rather than none
    if ((age >= 0 && age < limit * DAY_MS) || !idle()) return;
    await shred();
    await audit.record({ kind: 'rekey', detail: { scheduled: true } });
  }

  let looking: Promise<void> = Promise.resolve();
  const next = (): void => {
    looking = look().catch(() => undefined);
  };
  return {
    changed,
    look,
    start() {
      timer = setInterval(next, LOOK_MS);
      timer.unref();
      first = setTimeout(next, 30_000);
      first.unref();
    },
    async close() {
      clearInterval(timer);
      clearTimeout(first);
      await looking;
    },
  };
}
