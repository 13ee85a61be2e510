import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { halfWritten } from '../../../electron/core/transfer/half-written.ts';
import { openCore, startCore } from '../../fixtures/start-core.ts';
import type { TestCore } from '../../fixtures/start-core.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

const WAY_IN = { kind: 'passphrase', passphrase: 'correct horse battery' } as const;

let core: TestCore;
let close: () => Promise<void>;

beforeEach(async () => {
  ({ core, close } = await openCore());
});
afterEach(() => close());

/** Settings in memory, as a store keeps them. */
function settingsStore() {
  const kept = new Map<string, unknown>();
  const call = async (method: string, { key, value }: { key: string; value?: unknown }): Promise<never> => {
    if (method === 'settings.set') kept.set(key, value);
    return (kept.get(key) ?? null) as never;
  };
  return { kept, call } as never as Parameters<typeof halfWritten>[0] & { kept: Map<string, unknown> };
}

// The bug: conversations in the clear, under an odd name beside the place the export was to have, for ever.
it.each([
  ['json', undefined],
  ['markdown', 'folder'],
] as const)('what a killed export (%s) left goes at the next start, and nothing else', async (format, layout) => {
  const folder = tempFolder();
  for (let at = 0; at < 150; at += 1) await core.call('conversations.create', { title: `conversation ${at}` });
  const path = join(folder, 'mine');
  const exporting = core.call('transfer.export', {
    format,
    path,
    plaintextAcknowledged: true,
    ...(layout === undefined ? {} : { layout }),
  });
  const partOf = (): string | undefined => readdirSync(folder).find((name) => name.endsWith('.part'));
  while (partOf() === undefined) await new Promise((resolve) => setImmediate(resolve));
  // the files as a kill leaves them now
  const part = partOf() ?? '';
  const killed = join(tempFolder(), 'killed');
  mkdirSync(killed);
  for (const name of ['sotto.db', 'sotto.db-wal', 'vault.json']) cpSync(join(core.profile, name), join(killed, name));
  await exporting;
  expect(readdirSync(folder)).not.toContain(part);
  writeFileSync(join(folder, part), 'half of it');
  const foreign = `mine.json.${'0'.repeat(12)}.part`;
  writeFileSync(join(folder, foreign), 'somebody else’s');

  const again = startCore(killed);
  await again.call('vault.unlock', WAY_IN);
  await expect.poll(() => existsSync(join(folder, part))).toBe(false);
  expect(existsSync(join(folder, foreign))).toBe(true);
  await again.core.shutdown();
});

// The bugs: a file of another name taken away because it was on record, a link followed, what is under way taken away.
it('takes away only what is its own, and keeps in mind what can’t be reached', async () => {
  const folder = tempFolder();
  const store = settingsStore();
  const named = (name: string): string => join(folder, `${name}.0123456789ab.part`);
  writeFileSync(join(folder, 'mine.txt'), 'mine');
  writeFileSync(named('left'), 'half');
  symlinkSync(join(folder, 'mine.txt'), named('link'));
  store.kept.set('transfer.halfWritten', [join(folder, 'mine.txt'), named('left'), named('link')]);
  const half = halfWritten(store);
  let finish: () => void = () => undefined;
  const running = half.during(named('running'), async () => {
    writeFileSync(named('running'), 'half');
    await new Promise<void>((resolve) => (finish = resolve));
    rmSync(named('running'));
  });
  await expect.poll(() => existsSync(named('running'))).toBe(true);
  await half.removeLeft();
  expect(existsSync(named('left'))).toBe(false);
  expect(existsSync(join(folder, 'mine.txt'))).toBe(true);
  expect(existsSync(named('link'))).toBe(true);
  expect(existsSync(named('running'))).toBe(true);
  finish();
  await running;
  expect(store.kept.get('transfer.halfWritten')).toEqual([]);
});

// The bug: a vault on a full disk could not be taken out of it.
it('an export goes on when it can’t be put on record', async () => {
  const half = halfWritten({ call: () => Promise.reject(new Error('full')) });
  expect(await half.during(join(tempFolder(), 'x.0123456789ab.part'), async () => 'done')).toBe('done');
});
