import { join } from 'node:path';

import { z } from 'zod';

import type { CallResult } from '../../../shared/contract.ts';
import type { BackupSettings } from '../../../shared/contract/backup.ts';
import { SottoError } from '../../../shared/errors.ts';
import type { PolicySettings } from '../../../shared/policy/managed-policy.ts';
import type { AuditSink } from '../audit/audit-sink.ts';
import type { Store } from '../store/store.ts';
import type { HalfWritten } from '../transfer/half-written.ts';
import type { Vault } from '../vault/vault.ts';
import { requireOutside } from '../vault/outside-profile.ts';
import { listManaged, makeFolder, managedFolder, nameFor, removeLeftovers, removeOne } from './backup-folder.ts';
import { fillBackup } from './fill-backup.ts';

const DAY_MS = 86_400_000;
const EVERY_MS = { off: Number.POSITIVE_INFINITY, daily: DAY_MS, weekly: 7 * DAY_MS } as const;
/** How often is looked whether one is due. Milliseconds. */
const LOOK_MS = 600_000;
/** When it is looked first: the window has its list by then. Milliseconds. */
const FIRST_LOOK_MS = 20_000;
const STATE_KEY = 'backups.state';
const MOST_REMEMBERED = 200;

const keptState = z.strictObject({
  /** When those were made that lie elsewhere: a purge can't reach them and says so. */
  elsewhere: z.array(z.number()),
});
type KeptState = z.infer<typeof keptState>;

export interface Backups {
  /** `path`: a folder that is not there yet; null: the profile's own folder of backups. */
  make(path: string | null): Promise<CallResult<'backup.make'>>;
  list(): Promise<CallResult<'backup.list'>>;
  /** When the backups were made that a purge can't reach. */
  elsewhere(): Promise<number[]>;
  start(): void;
  close(): void;
}

interface BackupsOptions {
  readonly profile: string;
  readonly databasePath: string;
  readonly store: Store;
  readonly vault: Pick<Vault, 'fileForCopy'>;
  readonly withKey: <T>(task: (key: Buffer) => Promise<T>) => Promise<T>;
  readonly audit: AuditSink;
  readonly settings: () => Promise<BackupSettings>;
  /** Days after which a rule throws backups away; null: none. */
  readonly keepDays: () => Promise<number | null>;
  readonly policy: () => PolicySettings;
  /** Milliseconds since 1970 UTC: not the time of a clock that is in question. */
  readonly deleteBy: () => number;
  readonly idle: () => boolean;
  /** The bundled store/damage/worker.ts. */
  readonly worker: string | URL;
  readonly half: Pick<HalfWritten, 'during'>;
  readonly now?: () => number;
}

export function createBackups(options: BackupsOptions): Backups {
  const { profile, store, audit } = options;
  const now = options.now ?? Date.now;
  let timer: NodeJS.Timeout | undefined;
  let firstLook: NodeJS.Timeout | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const next = queue.then(task, task);
    queue = next.catch(() => undefined);
    return next;
  }

  async function load(): Promise<KeptState> {
    const parsed = keptState.safeParse(await store.call('settings.get', { key: STATE_KEY }));
    return parsed.success ? parsed.data : { elsewhere: [] };
  }
  const save = (value: KeptState): Promise<void> => store.call('settings.set', { key: STATE_KEY, value });

  async function make(path: string | null): Promise<CallResult<'backup.make'>> {
    if (options.policy()['backups.allowed'] === false) {
      throw new SottoError('POLICY_FORBIDS', { key: 'backups.allowed' });
    }
    if (path !== null) await requireOutside(profile, path);
    const at = now();
    // first: killed after its last step, there would be a backup that no receipt names
    if (path !== null) await save({ elsewhere: [...(await load()).elsewhere, at].slice(-MOST_REMEMBERED) });
    const report = await makeFolder(
      path ?? join(managedFolder(profile), nameFor(new Date(at))),
      (folder) => options.withKey((key) => fillBackup(folder, { ...options, key })),
      path === null ? undefined : options.half,
    ).catch(async (error: unknown) => {
      if (path !== null) await save({ elsewhere: (await load()).elsewhere.filter((one) => one !== at) });
      throw error;
    });
    await audit.record({ kind: 'backup', detail: { messages: report.messages, elsewhere: path !== null } });
    if (path === null) await rotate();
    return { at, ...report };
  }

  /** Only the newest stay, and none longer than the rules say. A legal hold keeps all. */
  async function rotate(): Promise<void> {
    if (options.policy()['retention.legalHold'] === true) return;
    const { keep } = await options.settings();
    const days = await options.keepDays();
    const oldest = days === null ? Number.NEGATIVE_INFINITY : options.deleteBy() - days * DAY_MS;
    const all = await listManaged(profile);
    // one from a time when the clock was ahead is no newer than the others: it would stay for ever, and they would go
    const future = all.filter(isFuture);
    const inOrder = [...all.filter((one) => !isFuture(one)), ...future];
    for (const [index, { name, at }] of inOrder.entries()) {
      if (index >= keep || at < oldest) await removeOne(profile, name);
    }
  }

  const isFuture = ({ at }: { readonly at: number }): boolean => at > now() + DAY_MS;

  async function every(): Promise<keyof typeof EVERY_MS> {
    if (options.policy()['backups.allowed'] === false) return 'off';
    return options.policy()['backups.every'] ?? (await options.settings()).every;
  }

  async function tick(): Promise<void> {
    await rotate();
    const newest = (await listManaged(profile)).find((one) => !isFuture(one));
    const age = newest === undefined ? Number.POSITIVE_INFINITY : now() - newest.at;
    // a clock set back makes one more rather than none
    // none are left after a purge, so that the next is made soon after it
    const due = (await every()) !== 'off' && (age < 0 || age >= EVERY_MS[await every()]);
    if (due && options.idle()) await make(null);
  }

  return {
    make: (path) => inTurn(() => make(path)),
    list: async () => ({ items: await listManaged(profile), every: await every() }),
    elsewhere: async () => (await load()).elsewhere,
    start() {
      void inTurn(() => removeLeftovers(profile)).catch(() => undefined);
      const next = (): void => void inTurn(tick).catch(() => undefined);
      timer = setInterval(next, LOOK_MS);
      timer.unref();
      firstLook = setTimeout(next, FIRST_LOOK_MS);
      firstLook.unref();
    },
    close() {
      clearInterval(timer);
      clearTimeout(firstLook);
    },
  };
}
