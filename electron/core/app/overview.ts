import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { CallResult } from '../../../shared/contract.ts';
import type { Retention } from '../retention/retention.ts';
import type { Store } from '../store/store.ts';

const DAYS = 7;
const AHEAD_DAYS = 30;

interface OverviewParts {
  readonly profile: string;
  readonly store: Store;
  readonly retention: Pick<Retention, 'ahead'>;
  readonly now?: () => number;
}

/** What is kept, what left, what goes next: counts and bytes, never content. */
export async function overview({
  profile,
  store,
  retention,
  now = Date.now,
}: OverviewParts): Promise<CallResult<'overview.get'>> {
  const [counts, week, ahead, models, copies] = await Promise.all([
    store.call('overview.stored', {}),
    store.call('overview.week', { days: lastDays(now()) }),
    retention.ahead(AHEAD_DAYS),
    folder(join(profile, 'models')),
    folder(join(profile, 'backups')),
  ]);
  return {
    stored: [
      { kind: 'conversations', count: counts.conversations, bytes: counts.messageBytes },
      { kind: 'attachments', count: counts.attachments, bytes: counts.attachmentBytes },
      { kind: 'ledger', count: counts.requests, bytes: counts.requestBytes },
      { kind: 'models', ...models },
      { kind: 'copies', ...copies },
    ],
    messages: counts.messages,
    ...week,
    ahead,
  };
}

/** Midnights by this computer's clock, oldest first, today's last. Milliseconds since 1970 UTC. */
export function lastDays(now: number): number[] {
  const today = new Date(now);
  today.setHours(0, 0, 0, 0);
  return Array.from({ length: DAYS }, (_, index) => {
    const day = new Date(today);
    // not 24 hours back: days on which clocks are changed are longer or shorter
    day.setDate(day.getDate() - (DAYS - 1 - index));
    return day.getTime();
  });
}

/** What lies in a folder: things at its top, and the bytes of all files below. One that is not there is empty. */
async function folder(path: string): Promise<{ count: number; bytes: number }> {
  const top = await readdir(path).catch(() => []);
  const all = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => []);
  const sizes = await Promise.all(
    all.filter((entry) => entry.isFile()).map((entry) => stat(join(entry.parentPath, entry.name)).catch(() => null)),
  );
  return { count: top.length, bytes: sizes.reduce((sum, file) => sum + (file?.size ?? 0), 0) };
}
