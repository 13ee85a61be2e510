import { expect, test, vi } from 'vitest';

import { createChanges } from '../../../electron/core/app/changes.ts';
import type { Change } from '../../../electron/core/app/changes.ts';
import { watchStorage } from '../../../electron/core/app/watch-storage.ts';
import type { Store } from '../../../electron/core/store/store.ts';
import { SottoError } from '../../../shared/errors.ts';
import type { ErrorCode } from '../../../shared/errors.ts';

/** A store whose every write ends as `state.code` says. */
function storeThat(state: { code: ErrorCode | null }): Store {
  return {
    call: async () => {
      if (state.code !== null) throw new SottoError(state.code);
      return undefined as never;
    },
    rekey: async () => undefined,
    close: async () => undefined,
  };
}

function listen(changes: ReturnType<typeof createChanges>): Change[] {
  const heard: Change[] = [];
  void changes.follow((change) => heard.push(change), new AbortController().signal);
  return heard;
}

test.each(['DISK_FULL', 'PROFILE_READ_ONLY', 'DISK_ERROR'] as const)(
  'a write that meets %s tells every window once, a late one too, and again when writing works',
  async (code) => {
    const state: { code: ErrorCode | null } = { code };
    const changes = createChanges();
    const heard = listen(changes);
    const store = watchStorage(storeThat(state), changes, 5);
    for (let times = 0; times < 3; times++) {
      await expect(store.call('messages.saveProgress', { id: 'a', content: 'b' })).rejects.toMatchObject({ code });
    }
    expect(heard).toEqual([{ type: 'storage', problem: code }]);
    expect(listen(changes)).toEqual([{ type: 'storage', problem: code }]);

    state.code = null;
    await vi.waitFor(() => expect(heard.at(-1)).toEqual({ type: 'storage', problem: null }));
    expect(heard).toHaveLength(2);
    expect(listen(changes)).toEqual([]);
    await store.close();
  },
);

test('an error of another kind is no alarm', async () => {
  const changes = createChanges();
  const heard = listen(changes);
  const store = watchStorage(storeThat({ code: 'NOT_FOUND' }), changes, 5);
  await expect(store.call('messages.get', { id: 'a' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await store.close();
  expect(heard).toEqual([]);
});
