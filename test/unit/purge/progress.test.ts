import { expect, it } from 'vitest';

import { createPurgeProgress } from '../../../electron/core/purge/purge-progress.ts';
import { createChanges } from '../../../electron/core/app/changes.ts';
import { createDeletion } from '../../../electron/core/app/deletion.ts';
import type { Store } from '../../../electron/core/store/store.ts';
import { addTurn, openRepositories } from '../../fixtures/open-repositories.ts';

// The bug: a purge of a large vault that shows nothing between its first message and its last.
it('a deletion in several steps tells after each how many messages are gone', async () => {
  const { store: api } = openRepositories();
  const byName = api as unknown as Record<string, (params: unknown) => unknown>;
  const store: Store = {
    async call(method, params) {
      if (method !== 'conversations.purge') return byName[method]?.(params) as never;
      // as where there is time for one conversation in each step
      const [first = '', ...left] = (params as { ids: string[] }).ids;
      return { ...api['conversations.purge']({ ids: [first], forMs: Infinity }), left } as never;
    },
    rekey: async () => undefined,
    close: async () => undefined,
  };
  const steps: number[] = [];
  const progress = createPurgeProgress('', ({ step, done }) => void (step === 'deleting' && steps.push(done)), 0);
  const ids = ['one', 'two', 'three'].map((word) => addTurn(api, word, 'answer').conversationId);
  const deletion = createDeletion(store, createChanges(), {
    forget: () => undefined,
    removeCopies: async () => 0,
    owedShred: { owe: async () => undefined },
    requireAllowed: async () => undefined,
    onHold: () => false,
  });
  progress.begin(6);
  await deletion.purge(ids, undefined, progress.gone);
  expect(steps).toEqual([0, 2, 4, 6]);
});
