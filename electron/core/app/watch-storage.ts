import { toErrorShape } from '../../../shared/errors.ts';
import type { Store } from '../store/store.ts';
import type { Change, Changes } from './changes.ts';

/** How often a write is tried while none gets through, in milliseconds. */
const PROBE_MS = 2000;

const PROBE_KEY = 'storage.probe';

type Problem = Extract<Change, { type: 'storage' }>['problem'];

/**
 * Tells every window when nothing can be written, and when it can again: at whatever write it shows. What was asked for
 * still fails as it does; a small write tries every two seconds whether there is space again.
 */
export function watchStorage(store: Store, changes: Changes, probeMs = PROBE_MS): Store {
  let problem: Problem = null;
  let timer: NodeJS.Timeout | undefined;

  function tell(next: Problem): void {
    if (next === problem) return;
    problem = next;
    changes.publish({ type: 'storage', problem });
  }

  async function probe(): Promise<void> {
    timer = undefined;
    try {
      await store.call('settings.set', { key: PROBE_KEY, value: Date.now() });
      tell(null);
    } catch (error) {
      note(error);
      // whatever else stands in the way: the last answer was that nothing can be written
      later();
    }
  }

  function later(): void {
    timer ??= setTimeout(() => void probe(), probeMs);
    timer.unref();
  }

  function note(error: unknown): void {
    const { code } = toErrorShape(error);
    if (code !== 'DISK_FULL' && code !== 'PROFILE_READ_ONLY' && code !== 'DISK_ERROR') return;
    tell(code);
    later();
  }

  return {
    async call(method, params) {
      try {
        return await store.call(method, params);
      } catch (error) {
        note(error);
        throw error;
      }
    },
    async rekey(from, to) {
      try {
        await store.rekey(from, to);
      } catch (error) {
        note(error);
        throw error;
      }
    },
    close() {
      clearTimeout(timer);
      // the next session finds out by itself
      tell(null);
      return store.close();
    },
  };
}
