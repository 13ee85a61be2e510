import { describe, expect, it } from 'vitest';

import type { StoreApi } from '../../../electron/core/store/api.ts';
import type { Store } from '../../../electron/core/store/store.ts';
import { cryptoReady } from '../../../electron/core/crypto/sodium.ts';
import { newSigningKeyPair } from '../../../electron/core/crypto/ed25519.ts';
import { createPurgeProgress } from '../../../electron/core/purge/purge-progress.ts';
import { createPurge } from '../../../electron/core/purge/purge.ts';
import type { Purge } from '../../../electron/core/purge/purge.ts';
import type { PolicySettings } from '../../../shared/policy/managed-policy.ts';
import { addTurn, openRepositories } from '../../fixtures/open-repositories.ts';

await cryptoReady;
const keys = newSigningKeyPair();
const DAY = 86_400_000;
const NOW = 100 * DAY;

/** Stands for a process that ends there. */
const KILL = new Error('killed');

interface Stage {
  readonly api: StoreApi;
  readonly store: Store;
}

function stage(): Stage {
  const { store: api } = openRepositories();
  const byName = api as unknown as Record<string, (params: unknown) => unknown>;
  return {
    api,
    store: {
      call: async (method, params) => byName[method]?.(params) as never,
      rekey: async () => undefined,
      close: async () => undefined,
    },
  };
}

/** `killAt`: the step from which on nothing more happens, not even what follows an error. */
function purgeOver({ store }: Stage, killAt: 'delete' | 'shred' | 'never', policy: PolicySettings = {}): Purge {
  let dead = false;
  const die = (): never => {
    dead = true;
    throw KILL;
  };
  const guarded: Store = {
    ...store,
    call: (method, params) => (dead ? Promise.reject(KILL) : store.call(method, params)),
  };
  return createPurge({
    store: guarded,
    deletion: {
      async purge(ids) {
        if (killAt === 'delete') die();
        await guarded.call('conversations.condemn', { ids });
        const { conversations, messages } = await guarded.call('conversations.purge', { ids, forMs: Infinity });
        return { conversations, messages, copies: 0 };
      },
      async purgeAll() {
        if (killAt === 'delete') die();
        return { ...(await guarded.call('conversations.purgeAll', {})), copies: 0 };
      },
    },
    audit: {
      record: async () => undefined,
      anchorIn: async () => undefined,
      signingKey: () => keys,
      verify: async () => ({ state: 'good', entries: 0, firstBad: null, reason: null }),
      close: async () => undefined,
    },
    shred: async () => (killAt === 'shred' ? die() : { destroyed: 'a', current: 'b' }),
    stop: () => undefined,
    removeCopies: async () => 0,
    backupsElsewhere: async () => [],
    policy: () => policy,
    deleteBy: () => NOW,
    changed: () => undefined,
    progress: createPurgeProgress('', () => undefined),
  });
}

const left = ({ api }: Stage): string[] =>
  api['conversations.list']({ limit: 10 })
    .items.map(({ title }) => title)
    .toSorted();

// The bug: somebody was asked, said yes, and after a crash the conversation is there, or gone without a receipt.
describe('a purge that is killed', () => {
  it.each(['delete', 'shred'] as const)('at %s: the next start finishes it and gives the receipt', async (killAt) => {
    const on = stage();
    addTurn(on.api, 'old one', 'answer', undefined, 1000);
    addTurn(on.api, 'old two', 'answer', undefined, 1000);
    addTurn(on.api, 'young', 'answer', undefined, NOW);
    await expect(purgeOver(on, killAt).run({ scope: 'older-than', days: 30 })).rejects.toThrow('killed');
    const next = purgeOver(on, 'never');
    await next.finishEarlier();
    expect(left(on)).toEqual(['young']);
    const [receipt, ...more] = await next.receipts();
    expect(more).toEqual([]);
    expect(receipt).toMatchObject({ scope: 'older-than', conversations: 2, messages: 4, keyChange: { current: 'b' } });
    expect(receipt !== undefined && next.verify(receipt)).toBe(true);
    await next.finishEarlier();
    expect(await next.receipts()).toHaveLength(1);
  });

  it.each(['delete', 'shred'] as const)('one message, at %s', async (killAt) => {
    const on = stage();
    const turn = addTurn(on.api, 'question', 'answer');
    addTurn(on.api, 'more', 'answer', turn);
    const killed = purgeOver(on, killAt === 'delete' ? 'shred' : killAt).run({ scope: 'message', id: turn.answerId });
    await expect(killed).rejects.toThrow('killed');
    const next = purgeOver(on, 'never');
    await next.finishEarlier();
    expect(await next.receipts()).toHaveLength(1);
    expect(on.api['messages.page']({ conversationId: turn.conversationId, limit: 10 }).items).toHaveLength(1);
  });

  // The other bug: what was written since goes with what did not go then.
  it('of everything, before it began: all of it stays, and so does what comes after', async () => {
    const on = stage();
    addTurn(on.api, 'one', 'answer');
    await expect(purgeOver(on, 'delete').run({ scope: 'all' })).rejects.toThrow('killed');
    addTurn(on.api, 'two', 'answer');
    const next = purgeOver(on, 'never');
    await next.finishEarlier();
    expect(left(on)).toEqual(['one', 'two']);
    expect(await next.receipts()).toEqual([]);
  });

  it('waits for the end of a legal hold', async () => {
    const on = stage();
    addTurn(on.api, 'old', 'answer', undefined, 1000);
    await expect(purgeOver(on, 'delete').run({ scope: 'older-than', days: 30 })).rejects.toThrow('killed');
    await purgeOver(on, 'never', { 'retention.legalHold': true }).finishEarlier();
    expect(left(on)).toEqual(['old']);
    await purgeOver(on, 'never').finishEarlier();
    expect(left(on)).toEqual([]);
  });
});

describe('what a company keeps', () => {
  const policy: PolicySettings = { 'retention.minimumDays': 30 };
  it.each([
    ['all', { scope: 'all' }],
    ['what is younger', { scope: 'older-than', days: 10 }],
  ] as const)('is not purged by hand: %s', async (_name, scope) => {
    const on = stage();
    addTurn(on.api, 'young', 'answer', undefined, NOW - 20 * DAY);
    await expect(purgeOver(on, 'never', policy).run(scope)).rejects.toMatchObject({ code: 'POLICY_FORBIDS' });
    expect(left(on)).toEqual(['young']);
  });

  it('may go once it is old enough', async () => {
    const on = stage();
    addTurn(on.api, 'old', 'answer', undefined, 1000);
    addTurn(on.api, 'young', 'answer', undefined, NOW);
    await purgeOver(on, 'never', policy).run({ scope: 'older-than', days: 40 });
    expect(left(on)).toEqual(['young']);
  });
});
