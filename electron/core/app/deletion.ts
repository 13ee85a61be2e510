import { isTemporaryId } from '../../../shared/domain/temporary.ts';
import type { OwedShred } from '../purge/owed-shred.ts';
import type { Store } from '../store/store.ts';
import type { Changes } from './changes.ts';

/** How long a deletion can be undone, in milliseconds. */
export const UNDO_MS = 8000;

/** The longest that a message to be written waits for a deletion. Milliseconds. */
const STEP_MS = 40;
/** The same in a large deletion, whose steps cost the more the more there are. */
const LARGE_STEP_MS = 120;
/** A lock does not wait longer for a large deletion; the rest is hidden and goes at the next start. Milliseconds. */
const CLOSING_MS = 2000;

/** Deleting with a moment to think: hidden at once, destroyed when the moment is over, also after a crash. */
export interface Deletion {
  /** Temporary conversations are gone at once. Throws POLICY_FORBIDS under a legal hold, and for what is too young. */
  hide(ids: string[]): Promise<void>;
  restore(ids: string[]): Promise<void>;
  /** Destroys now. Told to stop, what is left is hidden for good and goes at the next start. `onMessages`: how many are gone. */
  purge(ids: string[], stop?: () => boolean, onMessages?: (gone: number) => void): Promise<Purged>;
  purgeAll(): Promise<Purged>;
  /** What was hidden when the last session ended is past undoing. */
  finishEarlier(): Promise<void>;
  close(): Promise<void>;
}

export interface Purged {
  readonly conversations: number;
  readonly messages: number;
  /** Copies that went with them: backups, databases put aside. */
  readonly copies: number;
}

export interface DeletionMeans {
  /** What a model remembers of a conversation. */
  readonly forget: (conversationId: string) => void;
  /** Databases that were put aside as damaged hold what is deleted too. */
  readonly removeCopies: () => Promise<number>;
  readonly owedShred: Pick<OwedShred, 'owe'>;
  /** Throws POLICY_FORBIDS where a company keeps what is to go. */
  readonly requireAllowed: (ids: readonly string[]) => Promise<void>;
  /** A company's legal hold: what was hidden before it stays hidden. */
  readonly onHold: () => boolean;
}

export function createDeletion(store: Store, changes: Changes, means: DeletionMeans): Deletion {
  const { forget, removeCopies, owedShred } = means;
  let timer: NodeJS.Timeout | undefined;

  async function purge(
    ids: string[],
    stop: () => boolean = () => false,
    onMessages?: (gone: number) => void,
  ): Promise<Purged> {
    if (ids.length === 0) {
      await cleanIndex(stop);
      return { conversations: 0, messages: 0, copies: 0 };
    }
    for (const id of ids) forget(id);
    const total = { conversations: 0, messages: 0 };
    await owedShred.owe();
    await store.call('conversations.condemn', { ids });
    // before the rows: as long as one is left, a kill has the next start do all of this again
    const copies = await removeCopies();
    const step = (await store.call('index.loosen', { ids })) ? LARGE_STEP_MS : STEP_MS;
    for (let left: readonly string[] = ids; left.length > 0 && !stop();) {
      const done = await store.call('conversations.purge', { ids: left, forMs: step });
      total.conversations += done.conversations;
      total.messages += done.messages;
      onMessages?.(total.messages);
      left = done.left;
    }
    await cleanIndex(stop);
    await store.call('reclaim', {});
    return { ...total, copies };
  }

  /** Also what a crash left marked. */
  async function cleanIndex(stop: () => boolean): Promise<void> {
    while (!stop() && !(await store.call('index.clean', { forMs: LARGE_STEP_MS })).done);
  }

  /** What is in memory only needs no moment to think: nobody would look for it tomorrow. */
  async function discard(ids: string[]): Promise<void> {
    if (ids.length === 0) return;
    for (const id of ids) forget(id);
    await store.call('conversations.purge', { ids, forMs: Number.POSITIVE_INFINITY });
    for (const id of ids) changes.publish({ type: 'conversation', id, change: 'deleted' });
  }

  async function purgeHidden(before: number, stop?: () => boolean): Promise<void> {
    if (means.onHold()) return;
    await purge(await store.call('conversations.hidden', { before }), stop);
  }

  function later(): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      void sweep();
    }, UNDO_MS + 100);
  }

  async function sweep(): Promise<void> {
    try {
      await purgeHidden(Date.now() - UNDO_MS);
      const left = await store.call('conversations.hidden', { before: Number.MAX_SAFE_INTEGER });
      if (left.length > 0 && !means.onHold()) later();
    } catch {
      // a full disk, say: tried again, and again at the next start
      later();
    }
  }

  return {
    async hide(all) {
      const ids = all.filter((id) => !isTemporaryId(id));
      await discard(all.filter(isTemporaryId));
      if (ids.length === 0) return;
      await means.requireAllowed(ids);
      await store.call('conversations.hide', { ids, now: Date.now() });
      for (const id of ids) changes.publish({ type: 'conversation', id, change: 'deleted' });
      later();
    },
    async restore(all) {
      const ids = all.filter((id) => !isTemporaryId(id));
      if (ids.length === 0) return;
      await store.call('conversations.restore', { ids });
      for (const id of ids) changes.publish({ type: 'conversation', id, change: 'created' });
    },
    async purge(ids, stop, onMessages) {
      const done = await purge(ids, stop, onMessages);
      for (const id of ids) changes.publish({ type: 'conversation', id, change: 'deleted' });
      return done;
    },
    async purgeAll() {
      const copies = await removeCopies();
      const done = await store.call('conversations.purgeAll', {});
      await cleanIndex(() => false);
      await store.call('reclaim', {});
      changes.publish({ type: 'conversations' });
      return { ...done, copies };
    },
    finishEarlier: () => purgeHidden(Number.MAX_SAFE_INTEGER),
    async close() {
      clearTimeout(timer);
      // a lock or a quit is the end of the undo
      const until = performance.now() + CLOSING_MS;
      await purgeHidden(Number.MAX_SAFE_INTEGER, () => performance.now() > until).catch(() => undefined);
    },
  };
}
