import type { CallResult } from '../../../shared/contract.ts';
import type { PurgeScope, Receipt } from '../../../shared/contract/purge.ts';
import { SottoError } from '../../../shared/errors.ts';
import type { PolicySettings } from '../../../shared/policy/managed-policy.ts';
import type { Deletion, Purged } from '../app/deletion.ts';
import type { AuditLog } from '../audit/audit-log.ts';
import { newId } from '../store/new-id.ts';
import type { Store } from '../store/store.ts';
import { receiptIsGenuine, signReceipt } from './receipt.ts';
import type { KeyChange } from './shred.ts';

const DAY_MS = 86_400_000;
/** The setting that says that a purge has begun and not ended. */
const UNFINISHED_KEY = 'purge.unfinished';

/** Destroys what a person, or retention, says is to go, and proves it. */
export interface Purge {
  preview(scope: PurgeScope): Promise<CallResult<'purge.preview'>>;
  /** Throws POLICY_FORBIDS under a legal hold, and for what is younger than a policy lets go. */
  run(scope: PurgeScope): Promise<Receipt>;
  /** What a kill interrupted: copies go and the key changes now. There is no receipt of it. */
  finishEarlier(): Promise<void>;
  receipts(): Promise<Receipt[]>;
  verify(receipt: Receipt): boolean;
}

interface PurgeOptions {
  readonly store: Store;
  readonly deletion: Deletion;
  readonly audit: AuditLog;
  readonly shred: () => Promise<KeyChange>;
  /** Answers under way in these conversations; undefined: in all. */
  readonly stop: (conversationIds?: readonly string[]) => void;
  readonly removeCopies: () => Promise<number>;
  /** When the backups were made that lie outside the profile. */
  readonly backupsElsewhere: () => Promise<number[]>;
  readonly policy: () => PolicySettings;
  readonly changed: (conversationId?: string) => void;
}

export function createPurge(options: PurgeOptions): Purge {
  const { store, deletion, audit, shred } = options;

  const count = (scope: PurgeScope): ReturnType<typeof counted> => counted(store, scope);

  async function requireAllowed(scope: PurgeScope): Promise<void> {
    const policy = options.policy();
    if (policy['retention.legalHold'] === true) {
      throw new SottoError('POLICY_FORBIDS', { key: 'retention.legalHold' });
    }
    const least = policy['retention.minimumDays'];
    if (least === undefined) return;
    const { ids } = await count({ scope: 'older-than', days: least });
    const old = new Set(ids);
    const asked = scope.scope === 'conversation' ? [scope.id] : (await count(scope)).ids;
    const all = scope.scope === 'all' || scope.scope === 'message';
    if (all || asked.some((id) => !old.has(id))) {
      throw new SottoError('POLICY_FORBIDS', { key: 'retention.minimumDays' });
    }
  }

  async function destroy(scope: PurgeScope, ids: readonly string[]): Promise<Purged> {
    if (scope.scope === 'all') {
      options.stop();
      return deletion.purgeAll();
    }
    options.stop(ids);
    if (scope.scope !== 'message') return deletion.purge([...ids]);
    const copies = await options.removeCopies();
    const { messages, conversationId } = await store.call('messages.purge', { id: scope.id });
    await store.call('reclaim', {});
    options.changed(conversationId);
    return { conversations: 0, messages, copies };
  }

  const mark = (unfinished: boolean): Promise<void> =>
    store.call('settings.set', { key: UNFINISHED_KEY, value: unfinished });

  return {
    async finishEarlier() {
      if ((await store.call('settings.get', { key: UNFINISHED_KEY })) !== true) return;
      await options.removeCopies();
      await shred();
      await mark(false);
      await audit.record({ kind: 'purge', detail: { interrupted: true } });
    },
    async preview(scope) {
      const { ids: _, ...counts } = await count(scope);
      return counts;
    },
    async run(scope) {
      await requireAllowed(scope);
      const before = await count(scope);
      await mark(true);
      const gone = await destroy(scope, before.ids);
      const keyChange = await shred();
      const receipt = signReceipt(
        {
          id: newId(),
          at: Date.now(),
          scope: scope.scope,
          conversations: gone.conversations,
          messages: gone.messages,
          attachments: before.attachments,
          ledgerBodies: before.ledgerBodies,
          copies: gone.copies,
          backupsElsewhere: await options.backupsElsewhere(),
          keyChange,
        },
        audit.signingKey(),
      );
      await store.call('receipts.put', receipt);
      await mark(false);
      await audit.record({
        kind: 'purge',
        detail: { scope: scope.scope, conversations: gone.conversations, messages: gone.messages, receipt: receipt.id },
      });
      return receipt;
    },
    receipts: () => store.call('receipts.list', {}),
    verify: (receipt) => receiptIsGenuine(receipt, audit.signingKey().publicKey),
  };
}

function counted(store: Store, scope: PurgeScope) {
  return store.call(
    'purge.count',
    scope.scope === 'older-than' ? { scope: 'older-than', before: Date.now() - scope.days * DAY_MS } : scope,
  );
}
