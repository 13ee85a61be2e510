import { expect, it } from 'vitest';

import { createChanges } from '../../../electron/core/app/changes.ts';
import { createDeletion } from '../../../electron/core/app/deletion.ts';
import type { Deletion } from '../../../electron/core/app/deletion.ts';
import { owedShred } from '../../../electron/core/purge/owed-shred.ts';
import { requireDeletable } from '../../../electron/core/purge/require-deletable.ts';
import type { Store } from '../../../electron/core/store/store.ts';
import type { PolicySettings } from '../../../shared/policy/managed-policy.ts';
import { addTurn, openRepositories } from '../../fixtures/open-repositories.ts';

const DAY = 86_400_000;
const NOW = 100 * DAY;

function stage(): {
  titles: () => string[];
  add: (title: string, at: number) => string;
  deletion: (policy: PolicySettings) => Deletion;
  store: Store;
} {
  const { store: api } = openRepositories();
  const byName = api as unknown as Record<string, (params: unknown) => unknown>;
  const store: Store = {
    call: async (method, params) => byName[method]?.(params) as never,
    rekey: async () => undefined,
    close: async () => undefined,
  };
  return {
    store,
    titles: () => api['conversations.list']({ limit: 10 }).items.map(({ title }) => title),
    add: (title, at) => addTurn(api, title, 'answer', undefined, at).conversationId,
    deletion: (policy) =>
      createDeletion(store, createChanges(), {
        forget: () => undefined,
        removeCopies: async () => 0,
        owedShred: owedShred(store),
        requireAllowed: (ids) => requireDeletable(ids, { store, policy, now: NOW }),
        onHold: () => policy['retention.legalHold'] === true,
      }),
  };
}

// The bug: a legal hold stops the clock and the purge, and the menu's own "Delete" goes on deleting.
it('under a legal hold nobody deletes by hand, and what was hidden before it is not destroyed', async () => {
  const { titles, add, deletion, store } = stage();
  const id = add('kept', 1000);
  const held = deletion({ 'retention.legalHold': true });
  await expect(held.hide([id])).rejects.toMatchObject({ code: 'POLICY_FORBIDS' });
  expect(titles()).toEqual(['kept']);

  const hidden = add('hidden before', 1000);
  await store.call('conversations.hide', { ids: [hidden], now: 1 });
  await held.finishEarlier();
  await held.close();
  expect((await store.call('conversations.hidden', { before: NOW })).length).toBe(1);
  await deletion({}).finishEarlier();
  expect((await store.call('conversations.hidden', { before: NOW })).length).toBe(0);
});

it('what a company keeps for some days can’t be deleted by hand before', async () => {
  const { titles, add, deletion } = stage();
  const young = add('young', NOW - 20 * DAY);
  const old = add('old', NOW - 40 * DAY);
  const rules = deletion({ 'retention.minimumDays': 30 });
  await expect(rules.hide([young])).rejects.toMatchObject({ code: 'POLICY_FORBIDS' });
  await rules.hide([old]);
  expect(titles()).toEqual(['young']);
  await rules.close();
});

// The bug: deleted by hand, overwritten in the database, and still readable in an old copy of its pages to the old key for ever.
it('whatever is deleted owes a change of key, said before the first row goes', async () => {
  const { add, deletion, store } = stage();
  const id = add('gone', 1000);
  expect(await owedShred(store).owed()).toBe('no');
  await deletion({}).purge([id]);
  expect(await owedShred(store).owed()).toBe('within-a-day');
  await owedShred(store).owe('soon');
  await owedShred(store).owe();
  expect(await owedShred(store).owed()).toBe('soon');
  await owedShred(store).paid();
  expect(await owedShred(store).owed()).toBe('no');
});
