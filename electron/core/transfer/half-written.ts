import { lstat, rm } from 'node:fs/promises';
import { basename } from 'node:path';

import { z } from 'zod';

import { randomBytes } from '../crypto/sodium.ts';
import type { Store } from '../store/store.ts';

const KEY = 'transfer.halfWritten';
const MOST_REMEMBERED = 50;
/** What `partBeside` ends a name with. */
const PART = /\.[0-9a-f]{12}\.part$/;

/** A name that nobody has, beside the place: on the same disk, so that a rename is enough. */
export const partBeside = (path: string): string => `${path}.${randomBytes(6).toString('hex')}.part`;

/** What Sotto makes outside its folder, beside the place it is to have: killed meanwhile, it is found again. */
export interface HalfWritten {
  /** `part`: absolute, as `partBeside` names it, and not there yet. The task takes it away, or gives it its name. */
  during<T>(part: string, task: () => Promise<T>): Promise<T>;
  /** What kills have left goes. Nothing else ever does: a name has to be on record here, and of our making. */
  removeLeft(): Promise<void>;
}

export function halfWritten(store: Pick<Store, 'call'>): HalfWritten {
  const active = new Set<string>();
  let queue: Promise<unknown> = Promise.resolve();

  async function change(edit: (noted: readonly string[]) => readonly string[]): Promise<void> {
    const next = queue.then(async () => {
      const before = await load();
      const after = edit(before).slice(-MOST_REMEMBERED);
      if (after.join('\n') !== before.join('\n')) await store.call('settings.set', { key: KEY, value: after });
    });
    queue = next.catch(() => undefined);
    // a vault that is full must not keep anybody from taking things out of it
    await next.catch(() => undefined);
  }

  async function load(): Promise<readonly string[]> {
    const parsed = z.array(z.string()).safeParse(await store.call('settings.get', { key: KEY }));
    return parsed.success ? parsed.data : [];
  }

  return {
    async during(part, task) {
      active.add(part);
      await change((noted) => [...noted, part]);
      try {
        return await task();
      } finally {
        active.delete(part);
        if (await isGone(part)) await change((noted) => noted.filter((one) => one !== part));
      }
    },
    async removeLeft() {
      const left = (await load()).filter((part) => !active.has(part));
      if (left.length === 0) return;
      const gone = new Set<string>();
      for (const part of left) {
        // on a disk that was pulled out it is looked for the next time
        if (await removePart(part).catch(() => false)) gone.add(part);
      }
      await change((noted) => noted.filter((one) => !gone.has(one)));
    },
  };
}

async function isGone(path: string): Promise<boolean> {
  return lstat(path).then(
    () => false,
    (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT',
  );
}

async function removePart(part: string): Promise<boolean> {
  if (!PART.test(basename(part))) return true;
  if (await isGone(part)) return true;
  const found = await lstat(part);
  // a link is none of ours, whatever it is called
  if (found.isFile() || found.isDirectory()) await rm(part, { recursive: true, force: true });
  return true;
}
