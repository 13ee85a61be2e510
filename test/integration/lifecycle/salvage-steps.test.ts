import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { openCore, startCore } from '../../fixtures/start-core.ts';
import { tempFolder } from '../../fixtures/temp-folder.ts';

// A salvage that was killed behind each of its steps, in the order of app/repair.ts: what lay there is built, not waited for.

const WAY_IN = { kind: 'passphrase', passphrase: 'correct horse battery' } as const;
const COPY = join('damaged', '2026-01-02T03-04-05-678Z');

let damaged: string;
let salvaged: string;
let expected: string[];
let closeFirst: () => Promise<void>;

async function titlesOf(profile: string): Promise<string[]> {
  const core = startCore(profile);
  try {
    await core.call('vault.unlock', WAY_IN).catch(async () => {
      await core.call('vault.salvage', WAY_IN);
      await core.call('vault.unlock', WAY_IN);
    });
    const { items } = await core.call('conversations.list', { limit: 100 });
    return items.map(({ title }) => title).toSorted();
  } finally {
    await core.core.shutdown();
  }
}

beforeAll(async () => {
  const { core, close } = await openCore();
  closeFirst = close;
  for (let at = 0; at < 30; at += 1) {
    await core.call('conversations.create', { title: `title ${at} ${'x'.repeat(900)}` });
  }
  await core.core.shutdown();
  damaged = core.profile;
  const path = join(damaged, 'sotto.db');
  const bytes = readFileSync(path);
  bytes.fill(0x55, Math.floor(bytes.length / 8192) * 4096, Math.floor(bytes.length / 8192) * 4096 + 4096);
  writeFileSync(path, bytes);
  writeFileSync(`${path}-wal`, 'its log');
  salvaged = mkdtempSync(join(tmpdir(), 'sotto-salvaged-'));
  cpSync(damaged, salvaged, { recursive: true });
  expected = await titlesOf(salvaged);
}, 60_000);
afterAll(() => {
  rmSync(salvaged, { recursive: true, force: true });
  return closeFirst();
});

const whole = (): string => join(salvaged, 'sotto.db');

/** Each builds upon what was there before the salvage; `done`: nothing has to be salvaged again. */
const STEPS: readonly (readonly [string, (profile: string) => void])[] = [
  ['the folder of the copy was made', (at) => mkdirSync(join(at, COPY), { recursive: true })],
  [
    'half of the copy was written',
    (at) => {
      mkdirSync(join(at, COPY), { recursive: true });
      cpSync(join(at, 'sotto.db'), join(at, COPY, 'sotto.db'));
      truncateSync(join(at, COPY, 'sotto.db'), 8192);
    },
  ],
  [
    'half of the new database was written',
    (at) => {
      cpSync(whole(), join(at, 'sotto.db.salvaging'));
      truncateSync(join(at, 'sotto.db.salvaging'), 4096 * 3);
      writeFileSync(join(at, 'sotto.db.salvaging-journal'), 'a journal of it');
    },
  ],
  [
    'the new database was written, and not marked',
    (at) => {
      cpSync(whole(), join(at, 'sotto.db.salvaging'));
      writeFileSync(join(at, 'sotto.db.salvaging-wal'), 'its mark');
    },
  ],
  ['the new database has its name', (at) => cpSync(whole(), join(at, 'sotto.db.salvaged'))],
  [
    'the old log is gone',
    (at) => {
      cpSync(whole(), join(at, 'sotto.db.salvaged'));
      rmSync(join(at, 'sotto.db-wal'));
    },
  ],
  [
    'the new database is in its place',
    (at) => {
      cpSync(whole(), join(at, 'sotto.db'));
      rmSync(join(at, 'sotto.db-wal'));
    },
  ],
];

// The bugs: half of a new database taken for the vault, the old log read into it, a salvage that can't be made again.
it.each(STEPS)(
  'a salvage that was killed when %s is finished or made again, with all that can be saved',
  async (_, build) => {
    const profile = join(tempFolder(), 'profile');
    cpSync(damaged, profile, { recursive: true });
    const broken = readFileSync(join(profile, 'sotto.db'));
    build(profile);
    const already =
      existsSync(join(profile, 'sotto.db.salvaged')) || !readFileSync(join(profile, 'sotto.db')).equals(broken);
    expect(expected.length).toBeGreaterThan(20);
    expect(await titlesOf(profile)).toEqual(expected);
    // another start finds nothing left to do
    expect(await titlesOf(profile)).toEqual(expected);
    expect(readdirSync(profile).filter((name) => name.includes('salvag'))).toEqual([]);
    const copies = existsSync(join(profile, 'damaged')) ? readdirSync(join(profile, 'damaged')) : [];
    const files = copies.map((name) => join(profile, 'damaged', name, 'sotto.db')).filter(existsSync);
    if (!already) expect(files.some((path) => readFileSync(path).equals(broken))).toBe(true);
  },
);
