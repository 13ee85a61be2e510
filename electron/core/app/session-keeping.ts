import { DEFAULT_ROUTE_POLICY } from '../../../shared/domain/default-policy.ts';
import type { SessionAudit } from '../audit/session-audit.ts';
import { createPurgeProgress } from '../purge/purge-progress.ts';
import { createPurge } from '../purge/purge.ts';
import { requireDeletable } from '../purge/require-deletable.ts';
import { createRekeySchedule, effectiveRekeyDays } from '../purge/rekey-schedule.ts';
import { owedShred } from '../purge/owed-shred.ts';
import { createShred } from '../purge/shred.ts';
import type { KeyChange, KeyHolder } from '../purge/shred.ts';
import { createRetention } from '../retention/retention.ts';
import type { PolicySettings } from '../../../shared/policy/managed-policy.ts';
import { applyRoutePolicy } from '../policy/apply-route-policy.ts';
import type { Turns } from '../chat/turns.ts';
import type { LocalInference } from '../local/local-inference.ts';
import { halfWritten } from '../transfer/half-written.ts';
import { createScan } from '../transfer/scan.ts';
import { createTransfer } from '../transfer/transfer.ts';
import type { Store } from '../store/store.ts';
import { removeDamagedCopies } from '../vault/damaged-copies.ts';
import { removeManaged } from '../backup/backup-folder.ts';
import { createBackups } from '../backup/backups.ts';
import { removeReplaced } from '../backup/restore.ts';
import { createDeletion } from './deletion.ts';
import type { StoredSettings } from './stored-settings.ts';
import type { Session, OpenSessionOptions } from './session.ts';

interface KeepingOptions extends Pick<
  OpenSessionOptions,
  'profile' | 'databasePath' | 'damageWorker' | 'changes' | 'analyzer' | 'vault' | 'stretch'
> {
  readonly store: Store;
  readonly settings: StoredSettings;
  readonly inference: LocalInference;
  readonly turns: () => Turns;
  readonly audit: SessionAudit;
  readonly policy: () => PolicySettings;
  readonly holder: KeyHolder;
}

/** What lets go of words, takes them away and brings them back. */
interface Keeping extends Pick<
  Session,
  'deletion' | 'purge' | 'retention' | 'backups' | 'transfer' | 'shred' | 'owedShred' | 'withKey'
> {
  readonly rekeySchedule: ReturnType<typeof createRekeySchedule>;
  readonly scan: ReturnType<typeof createScan>;
}

export function openKeeping(options: KeepingOptions): Keeping {
  const { changes, store, settings, inference, turns, audit, policy } = options;
  const owed = owedShred(store);
  const { shred: changeKey, withKey } = createShred({
    store,
    vault: options.vault,
    databasePath: options.databasePath,
    holder: options.holder,
  });
  const shred = async (): Promise<KeyChange> => {
    const change = await changeKey();
    await rekeySchedule.changed();
    await owed.paid();
    return change;
  };
  /** Whatever Sotto keeps copies in: what is deleted would still be there. */
  const removeCopies = async (): Promise<number> => {
    const { profile } = options;
    return (await removeDamagedCopies(profile)) + (await removeManaged(profile)) + (await removeReplaced(profile));
  };
  const deletion = createDeletion(store, changes, {
    forget: (id) => void inference.forget(id),
    removeCopies,
    owedShred: owed,
    requireAllowed: (ids) => requireDeletable(ids, { store, policy: policy(), now: retention.deleteBy() }),
    onHold: () => policy()['retention.legalHold'] === true,
  });
  const retention = createRetention({
    store,
    deletion,
    audit,
    policy,
    shred,
    owedShred: owed,
    idle: () => turns().isIdle(),
  });
  const purge = createPurge({
    store,
    deletion,
    audit,
    shred,
    policy,
    deleteBy: () => retention.deleteBy(),
    stop: (ids) => (ids === undefined ? turns().stopAll() : turns().stopIn([...ids])),
    removeCopies,
    backupsElsewhere: () => backups.elsewhere(),
    changed: (id) => id !== undefined && changes.publish({ type: 'conversation', id, change: 'updated' }),
    progress: createPurgeProgress(options.databasePath, (change) => changes.publish(change)),
  });
  const half = halfWritten(store);
  void half.removeLeft().catch(() => undefined);
  const backups = createBackups({
    profile: options.profile,
    databasePath: options.databasePath,
    store,
    vault: options.vault,
    withKey,
    audit,
    settings: async () => (await settings.get()).backups,
    keepDays: async () => (await retention.get()).rules.backupDays,
    policy,
    deleteBy: () => retention.deleteBy(),
    idle: () => turns().isIdle(),
    worker: options.damageWorker,
    half,
  });
  const scan = createScan({
    store,
    analyzer: options.analyzer,
    policy: () => applyRoutePolicy(DEFAULT_ROUTE_POLICY, policy()),
  });
  const transfer = createTransfer({
    profile: options.profile,
    store,
    stretch: options.stretch,
    half,
    audit,
    policy,
    changes,
    countDue: (trees) => retention.countDue(trees.map((tree) => ({ ...tree, lastMessageAt: tree.updatedAt }))),
    onImported: () => scan.wake(),
  });
  const rekeySchedule = createRekeySchedule({
    store,
    audit,
    shred,
    days: async () => effectiveRekeyDays((await settings.get()).rekeyDays, policy()),
    idle: () => turns().isIdle(),
  });
  return { deletion, purge, retention, backups, transfer, shred, owedShred: owed, withKey, rekeySchedule, scan };
}
