import type { CallResult } from '../../../shared/contract.ts';
import type { PurgeScope, Receipt } from '../../../shared/contract/purge.ts';
import { SottoError, toErrorShape } from '../../../shared/errors.ts';
import type { PolicySettings } from '../../../shared/policy/managed-policy.ts';
import type { Deletion } from '../app/deletion.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import { newId } from '../store/new-id.ts';
import type { Store } from '../store/store.ts';
import { receiptIsGenuine, signReceipt } from './receipt.ts';
import { requirePurgeable } from './require-deletable.ts';
import type { PurgeProgress } from './purge-progress.ts';
import type { KeyChange } from './shred.ts';
import { purgeMark } from './unfinished.ts';
import type { UnfinishedPurge } from './unfinished.ts';

const DAY_MS = 86_400_000;

/** Destroys what a person, or retention, says is to go, and proves it. */
export interface Purge {
  preview(scope: PurgeScope): Promise<CallResult<'purge.preview'>>;
  /** Throws POLICY_FORBIDS under a legal hold, and for what is younger than a policy lets go. */
  run(scope: PurgeScope): Promise<Receipt>;
  /** What a kill interrupted goes now, with its receipt. */
  finishEarlier(): Promise<void>;
  receipts(): Promise<Receipt[]>;
  verify(receipt: Receipt): boolean;
  /** Waits for a change of key that is under way and its receipt. What had not got so far is finished at the next start. */
  close(): Promise<void>;
}

interface PurgeOptions {
  readonly store: Store;
  readonly deletion: Pick<Deletion, 'purge' | 'purgeAll'>;
  readonly audit: AuditLog;
  readonly shred: () => Promise<KeyChange>;
  /** Answers under way in these conversations; undefined: in all. */
  readonly stop: (conversationIds?: readonly string[]) => void;
  readonly removeCopies: () => Promise<number>;
  /** When the backups were made that lie outside the profile. */
  readonly backupsElsewhere: () => Promise<number[]>;
  readonly policy: () => PolicySettings;
  /** Milliseconds since 1970 UTC: not the time of a clock that is in question. */
  readonly deleteBy: () => number;
  readonly changed: (conversationId?: string) => void;
  readonly progress: PurgeProgress;
}

type Scope = UnfinishedPurge['scope'];
type Gone = Pick<UnfinishedPurge, 'conversations' | 'messages' | 'copies'>;

export function createPurge(options: PurgeOptions): Purge {
  const { store, deletion, audit, progress } = options;
  const shred = (): Promise<KeyChange> => progress.changingKey(options.shred);
  const mark = purgeMark(store);
  let closing = false;
  let concluding: Promise<unknown> = Promise.resolve();

  const scopeOf = (scope: PurgeScope): Scope =>
    scope.scope === 'older-than' ? { scope: 'older-than', before: options.deleteBy() - scope.days * DAY_MS } : scope;

  async function destroy(scope: Scope, ids: readonly string[]): Promise<Gone> {
    if (scope.scope === 'all') {
      options.stop();
      return deletion.purgeAll();
    }
    options.stop(ids);
    if (scope.scope !== 'message') return deletion.purge([...ids], undefined, progress.gone);
    const copies = await options.removeCopies();
    const { messages, conversationId } = await store.call('messages.purge', { id: scope.id });
    await store.call('reclaim', {});
    options.changed(conversationId);
    return { conversations: 0, messages, copies };
  }

  /** The change of key, and the receipt of what is gone by now. Throws VAULT_LOCKED. */
  function conclude(done: UnfinishedPurge, interrupted: boolean): Promise<Receipt> {
    if (closing) return Promise.reject(new SottoError('VAULT_LOCKED'));
    const one = changeAndSign(done, interrupted);
    concluding = Promise.allSettled([concluding, one]);
    return one;
  }

  async function changeAndSign(done: UnfinishedPurge, interrupted: boolean): Promise<Receipt> {
    const keyChange = await shred();
    const { scope, step: _step, ...counts } = done;
    const receipt = signReceipt(
      {
        id: newId(),
        at: Date.now(),
        scope: scope.scope,
        ...counts,
        backupsElsewhere: await options.backupsElsewhere(),
        keyChange,
      },
      audit.signingKey(),
    );
    await store.call('receipts.put', receipt);
    await mark.clear();
    const { conversations, messages } = counts;
    await audit.record({
      kind: 'purge',
      detail: {
        scope: scope.scope,
        conversations,
        messages,
        receipt: receipt.id,
        ...(interrupted ? { interrupted } : {}),
      },
    });
    return receipt;
  }

  /** False: it was killed before anything was gone, and all of it is there. */
  async function finishDeleting({ scope }: UnfinishedPurge): Promise<boolean> {
    const left = await store.call('purge.count', scope).catch((error: unknown) => {
      if (toErrorShape(error).code === 'NOT_FOUND') return null;
      throw error;
    });
    if (scope.scope === 'all') {
      // one transaction: what came since must not go with what did not
      if (left !== null && left.conversations > 0) return false;
    } else if (left !== null) await destroy(scope, left.ids);
    await options.removeCopies();
    return true;
  }

  return {
    async finishEarlier() {
      const earlier = await mark.get();
      if (earlier === null || options.policy()['retention.legalHold'] === true) return;
      if (earlier === 'unknown') {
        await options.removeCopies();
        await shred();
      } else if (earlier.step === 'deleted' || (await finishDeleting(earlier))) {
        await conclude(earlier, true);
        return;
      }
      await mark.clear();
      await audit.record({ kind: 'purge', detail: { interrupted: true } });
    },
    async preview(scope) {
      const { ids: _, ...counts } = await store.call('purge.count', scopeOf(scope));
      return counts;
    },
    async run(asked) {
      await requirePurgeable(asked, { store, policy: options.policy(), now: options.deleteBy() });
      const scope = scopeOf(asked);
      const { ids, ...counts } = await store.call('purge.count', scope);
      const begun: UnfinishedPurge = { step: 'deleting', scope, ...counts, copies: 0 };
      await mark.set(begun);
      progress.begin(counts.messages);
      try {
        const gone = await destroy(scope, ids).catch(async (error: unknown) => {
          // it was told that it failed: what was not hidden yet must not vanish at the next start
          await mark.clear();
          throw error;
        });
        const done: UnfinishedPurge = { ...begun, ...gone, step: 'deleted' };
        await mark.set(done);
        return await conclude(done, false);
      } finally {
        progress.end();
      }
    },
    receipts: () => store.call('receipts.list', {}),
    verify: (receipt) => receiptIsGenuine(receipt, audit.signingKey().publicKey),
    async close() {
      closing = true;
      await concluding;
    },
  };
}
