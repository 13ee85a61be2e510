import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { createVault } from '../../../electron/core/vault/vault.ts';
import { createRetention } from '../../../electron/core/retention/retention.ts';
import type { Retention } from '../../../electron/core/retention/retention.ts';
import { owedShred } from '../../../electron/core/purge/owed-shred.ts';
import type { Deletion } from '../../../electron/core/app/deletion.ts';
import { openStore } from '../../../electron/core/store/store.ts';
import type { Store } from '../../../electron/core/store/store.ts';
import type { PolicySettings } from '../../../shared/policy/managed-policy.ts';
import { cheapStretch } from '../../fixtures/cheap-stretch.ts';
import { memoryKeychain } from '../../fixtures/memory-keychain.ts';
import { openCore } from '../../fixtures/start-core.ts';

const DAY = 86_400_000;
const START = Date.parse('2026-03-01T12:00:00Z');
const RULES = { days: 30, bySensitivity: { restricted: 7 }, ledgerBodyDays: null, backupDays: null };

let store: Store;
let close: () => Promise<void>;
let wall = START;
let policy: PolicySettings = {};
let shreds = 0;
let looks = 0;
let retention: Retention;

beforeEach(async () => {
  const opened = await openCore();
  const { profile } = opened.core;
  await opened.core.core.shutdown();
  const keychain = memoryKeychain('absent');
  const { databaseKey } = await createVault({ profile, keychain, stretch: cheapStretch }).unlock({
    kind: 'passphrase',
    passphrase: 'correct horse battery',
  });
  store = await openStore({
    path: `${profile}/sotto.db`,
    key: databaseKey,
    workerScript: new URL('../../../electron/core/store/worker.ts', import.meta.url),
  });
  // on a slow machine the core that made the vault has looked at the real clock by then
  await store.call('settings.set', { key: 'retention.state', value: null });
  wall = START;
  policy = {};
  shreds = 0;
  retention = make();
  close = async () => {
    await store.close();
    await opened.close();
  };
});
afterEach(() => close());

function make(
  clock = () => ({ wall, monotonic: wall - START }),
  replaced: Partial<Parameters<typeof createRetention>[0]> = {},
): Retention {
  const deletion = {
    purge: async (ids: string[]) => {
      await store.call('conversations.condemn', { ids });
      return store.call('conversations.purge', { ids, forMs: Infinity });
    },
  } as unknown as Deletion;
  return createRetention({
    store,
    deletion,
    audit: { record: async () => undefined },
    policy: () => policy,
    shred: async () => (shreds += 1),
    owedShred: owedShred(store),
    idle: () => {
      looks += 1;
      return true;
    },
    clock,
    ...replaced,
  });
}

async function conversation(title: string, daysAgo: number): Promise<string> {
  return (await store.call('conversations.create', { title, now: wall - daysAgo * DAY })).id;
}

async function titles(): Promise<string[]> {
  const { items } = await store.call('conversations.list', { limit: 100 });
  return items.map(({ title }) => title).toSorted();
}

describe('retention', () => {
  // The bugs: a draft that no rule reaches, and bodies that stay for as long as no conversation is due.
  it('takes what has no conversation too: the draft of one that never began, and what was sent', async () => {
    await retention.set({ ...RULES, ledgerBodyDays: 3 });
    await store.call('drafts.put', { conversationId: null, text: 'never sent', now: wall - 8 * DAY });
    await store.call('egress.begin', {
      id: 'r1',
      at: wall - 4 * DAY,
      purpose: 'chat',
      providerId: 'p',
      modelId: 'm',
      zone: 'cloud',
      conversationId: null,
      messageId: null,
      attempt: 1,
      method: 'POST',
      host: 'example.org',
      path: '/',
      sha256: '0'.repeat(64),
      replaced: {},
      body: new TextEncoder().encode('what was sent'),
    });
    retention.start();
    await expect.poll(async () => (await store.call('egress.get', { id: 'r1' }))?.body, { timeout: 10_000 }).toBe('');
    expect(await store.call('drafts.get', { conversationId: null })).toEqual({ text: '', replaced: [] });
    await retention.close();
  });

  it('takes what is due by its age and sensitivity, and nothing else', async () => {
    await retention.set(RULES);
    await conversation('young', 29);
    await conversation('old', 31);
    const restricted = await conversation('restricted', 8);
    await store.call('retention.raise', { conversationId: restricted, sensitivity: 'restricted' });
    await store.call('retention.raise', { conversationId: restricted, sensitivity: 'public' });
    const kept = await conversation('kept', 400);
    await retention.setFor(kept, { kind: 'keep' });
    const pinned = await conversation('pinned', 400);
    await store.call('conversations.update', { id: pinned, pinned: true });
    const own = await conversation('own', 4);
    await retention.setFor(own, { kind: 'days', days: 3 });
    expect((await retention.preview(10, 0)).total).toBe(3);
    expect(await retention.run()).toMatchObject({ conversations: 3 });
    expect(await titles()).toEqual(['kept', 'pinned', 'young']);
  });

  // The bug: a look at a conversation, or another name or place for it, begins its time anew, and it is never due.
  it('counts from the last message: opening, renaming, tagging and archiving reset nothing', async () => {
    await retention.set(RULES);
    const id = await conversation('old', 31);
    await store.call('conversations.get', { id });
    await store.call('messages.page', { conversationId: id, limit: 50 });
    await store.call('search', { query: 'old', limit: 10 });
    await store.call('conversations.update', { id, title: 'another name', pinned: true });
    await store.call('conversations.update', { id, pinned: false });
    const tag = await store.call('tags.create', { name: 'old ones', now: wall });
    await store.call('conversations.organise', { ids: [id], archived: true, addTags: [tag.id], now: wall });
    await retention.setFor(id, { kind: 'keep' });
    await retention.setFor(id, { kind: 'default' });
    expect((await retention.preview(10, 0)).total).toBe(1);
    expect(await retention.run()).toMatchObject({ conversations: 1 });
  });

  it('gives a day’s notice after new rules, and none to what a person runs by hand', async () => {
    await conversation('old', 31);
    const state = await retention.set(RULES);
    expect(state.noticeUntil).toBe(START + DAY);
    expect(await titles()).toEqual(['old']);
    await retention.run();
    expect(await titles()).toEqual([]);
  });

  it('does not believe a clock that jumped, and resurrects nothing when it goes back', async () => {
    await retention.set(RULES);
    await conversation('one', 1);
    wall = START + 400 * DAY;
    retention = createRetentionAfterRestart();
    const asked = await retention.get();
    expect(asked.question).not.toBeNull();
    await retention.run();
    expect(await titles()).toEqual(['one']);
    expect((await retention.confirmClock()).question).toBeNull();
    await retention.run();
    expect(await titles()).toEqual([]);
    wall = START;
    await store.call('conversations.create', { title: 'after', now: wall });
    retention = createRetentionAfterRestart();
    await retention.run();
    // by the highest time seen it is long over
    expect(await titles()).toEqual([]);
  });

  // The bug: what is written while the clock stands at 1970 is older than every rule, and gone within a minute.
  it('keeps what is written while the clock is set back', async () => {
    await retention.set(RULES);
    wall = 1000;
    retention = createRetentionAfterRestart();
    await retention.ready();
    await store.call('conversations.create', { title: 'new', now: retention.now() });
    await retention.run();
    expect(await titles()).toEqual(['new']);
    expect(retention.deleteBy()).toBeGreaterThanOrEqual(START);
  });

  // The bug: time stands still for as long as the clock is behind, and nothing expires any more.
  it('goes on counting while the clock is set back, look by look', async () => {
    await retention.set(RULES);
    const halfAnHour = DAY / 48;
    await store.call('conversations.create', { title: 'one', now: wall - 30 * DAY + halfAnHour });
    let monotonic = 0;
    retention = make(() => ({ wall: 1000, monotonic }));
    for (let look = 0; look <= 45; look += 1) {
      monotonic = look * 45_000;
      await retention.get();
    }
    await retention.run();
    expect(await titles()).toEqual([]);
  });

  // The bug: what was written while the clock stood at 2106 is kept until then.
  it('lets go of what was written under a clock that was ahead, once that is right again', async () => {
    await retention.set(RULES);
    wall = Date.parse('2106-02-07T06:28:15Z');
    retention = createRetentionAfterRestart();
    await retention.ready();
    await store.call('conversations.create', { title: 'of 2106', now: retention.now() });
    expect((await retention.get()).question).not.toBeNull();
    wall = START + 1000;
    expect((await retention.get()).question).toBeNull();
    wall = START + 12 * DAY;
    await retention.get();
    wall = START + 24 * DAY;
    await retention.get();
    wall = START + 31 * DAY;
    await retention.run();
    expect(await titles()).toEqual([]);
  });

  // The bug: a few thousand conversations that no rule reaches stand in front of one that is due.
  it('finds what is due behind any number that are kept', async () => {
    await retention.set({ ...RULES, days: null });
    for (let at = 0; at < 2100; at += 1) await conversation(`kept ${at}`, 400);
    const restricted = await conversation('restricted', 8);
    await store.call('retention.raise', { conversationId: restricted, sensitivity: 'restricted' });
    const own = await conversation('own', 20);
    await retention.setFor(own, { kind: 'days', days: 3 });
    expect((await retention.preview(10, 0)).items.map(({ title }) => title)).toEqual(['own', 'restricted']);
    expect(await retention.run()).toMatchObject({ conversations: 2 });
  });

  // The bug: a company's new limit takes half a history in the minute in which it arrives.
  it('gives notice of a change that a company makes too', async () => {
    await conversation('old', 100);
    retention.start();
    await expect.poll(async () => (await retention.get()).lastRunAt, { timeout: 10_000 }).not.toBeNull();
    await retention.close();
    policy = { 'retention.maximumDays': 90 };
    retention = createRetentionAfterRestart();
    retention.start();
    await expect.poll(async () => (await retention.get()).noticeUntil, { timeout: 10_000 }).toBe(START + DAY);
    await retention.close();
    expect(await titles()).toEqual(['old']);
  });

  // The bugs: rules that change every day postpone for ever what each of them lets go, or take unannounced what only the
  // newest does.
  it('lets go in time what every rule of the last day says, however often they change', async () => {
    await conversation('of forty days', 40);
    await conversation('of twenty-five', 25);
    await retention.set(RULES);
    await pass(DAY * 0.9);
    await retention.set({ ...RULES, days: 20 });
    expect((await retention.get()).noticeUntil).toBe(START + DAY * 1.9);
    expect(await titles()).toEqual(['of forty days', 'of twenty-five']);
    await pass(DAY * 0.2);
    expect(await titles()).toEqual(['of twenty-five']);
    expect((await retention.get()).noticeUntil).toBe(START + DAY * 1.9);
    await retention.set({ ...RULES, days: 21 });
    await pass(DAY * 0.9);
    expect(await titles()).toEqual([]);
  });

  it('tells anew of what a rule in between would have kept', async () => {
    await conversation('old', 40);
    await retention.set(RULES);
    await pass(DAY * 0.5);
    await retention.set({ ...RULES, days: 300 });
    await retention.set(RULES);
    await pass(DAY * 0.6);
    expect(await titles()).toEqual(['old']);
    await pass(DAY * 0.5);
    expect(await titles()).toEqual([]);
  });

  // The bug: a day that is counted by the wall clock is an hour short in spring, and half a day on a journey.
  it('is a number of whole days in any time zone, over a change of the clocks too', async () => {
    const zone = process.env['TZ'];
    wall = Date.parse('2026-03-28T12:00:00Z');
    await conversation('one', 29);
    await retention.set(RULES);
    for (const name of ['Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      process.env['TZ'] = name;
      const [first] = (await retention.preview(1, 3)).items;
      expect(first?.dueAt, name).toBe(Date.parse('2026-03-29T12:00:00Z'));
      wall = Date.parse('2026-03-29T11:59:00Z');
      retention = make();
      expect(await retention.run(), name).toMatchObject({ conversations: 0 });
    }
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    wall = Date.parse('2026-03-29T12:00:00Z');
    expect(await retention.run()).toMatchObject({ conversations: 1 });
  });

  // The bug: what a run destroyed before a lock is gone, and the record, closed meanwhile, knows nothing of it
  it('is cut short by a lock, which waits until what went is on record', async () => {
    await conversation('old', 90);
    const recorded: unknown[] = [];
    const began = Promise.withResolvers<void>();
    const deletion = {
      async purge(_ids: string[], stop: () => boolean) {
        began.resolve();
        while (!stop()) await new Promise((resume) => setTimeout(resume, 5));
        return { conversations: 1, messages: 2, copies: 0 };
      },
    } as unknown as Deletion;
    const cut = make(undefined, { deletion, audit: { record: async (entry) => void recorded.push(entry) } });
    await cut.set(RULES);
    const run = cut.run();
    await began.promise;
    await cut.close();
    expect(recorded.at(-1)).toMatchObject({ kind: 'retention-run', detail: { conversations: 1, messages: 2 } });
    await run;
  });

  it('deletes nothing under a legal hold, and says why', async () => {
    await retention.set(RULES);
    await conversation('old', 31);
    policy = { 'retention.legalHold': true };
    await expect(retention.run()).rejects.toMatchObject({ code: 'POLICY_FORBIDS' });
    expect((await retention.get()).legalHold).toBe(true);
    expect(await titles()).toEqual(['old']);
  });

  it('keeps nothing longer than a company says, whatever a person chose', async () => {
    const kept = await conversation('kept', 100);
    await retention.setFor(kept, { kind: 'keep' });
    await conversation('default', 100);
    policy = { 'retention.maximumDays': 90 };
    await retention.run();
    expect(await titles()).toEqual([]);
  });

  it('takes a pinned one too when a company says how long at most', async () => {
    const pinned = await conversation('pinned', 100);
    await store.call('conversations.update', { id: pinned, pinned: true });
    await retention.run();
    expect(await titles()).toEqual(['pinned']);
    policy = { 'retention.maximumDays': 90 };
    await retention.run();
    expect(await titles()).toEqual([]);
  });
});

/** Time goes by, and the vault is open at its end: one look of the scheduler. */
async function pass(milliseconds: number): Promise<void> {
  wall += milliseconds;
  retention = make();
  const before = looks;
  retention.start();
  await expect.poll(() => looks, { timeout: 10_000 }).toBeGreaterThan(before);
  // behind the look that is going on
  await retention.get();
  await retention.close();
}

/** A new process: its monotonic clock starts anew. */
function createRetentionAfterRestart(): Retention {
  return make();
}

it('a few hundred due conversations go in one run while reads are answered', async () => {
  await retention.set(RULES);
  const ids: string[] = [];
  for (let at = 0; at < 300; at += 1) ids.push(await conversation(`old ${at}`, 40));
  const running = retention.run();
  const read = await store.call('conversations.list', { limit: 5 });
  expect(read.items.length).toBeGreaterThanOrEqual(0);
  expect((await running).conversations).toBe(300);
  expect(shreds).toBe(0);
});
