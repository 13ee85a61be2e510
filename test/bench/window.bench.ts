import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { openDatabase } from '../../electron/core/store/open-database.ts';
import { createVault } from '../../electron/core/vault/vault.ts';
import { makeBareWindow } from './bare-window/make.ts';
import type { ElectronCommand } from './bare-window/make.ts';
import { median } from './measurement.ts';
import type { Bench } from './measurement.ts';
import { generator, insertConversation, seed } from './store/seed.ts';
import { traced } from './trace.ts';
import { closeWindow, openWindow } from './window-times.ts';

const LONG = 10_000;

/** The window with years of conversations behind it, against the barest window of the same Electron; they take turns. */
export const bench: Bench = async ({ quick }) => {
  const folder = mkdtempSync(join(tmpdir(), 'sotto-window-'));
  try {
    const profile = join(folder, 'profile');
    await fillProfile(profile, quick);
    const command = JSON.parse(process.env['SOTTO_E2E_COMMAND'] ?? '{}') as ElectronCommand;
    const ours = { ...command, args: [...command.args, `--profile=${profile}`] };
    const bare = await makeBareWindow(folder, command);
    const times = {
      ours: [] as number[],
      bare: [] as number[],
      open: [] as number[],
      ordinary: [] as number[],
      opening: [] as number[],
      scroll: [] as number[],
    };
    const rounds = quick ? 3 : 7;
    // the first start of each reads its files from the disk: not counted
    for (let round = -1; round < rounds; round++) {
      const empty = await openWindow(bare, folder, ['textarea']);
      await closeWindow(empty);
      const full = await openWindow(ours, folder, ['textarea', 'nav [data-open]']);
      const look = async () => {
        const opened = await openLongConversation(full.page);
        return { opened, scrolled: await scrollUp(full.page, quick ? 120 : 400) };
      };
      const last = round === rounds - 1;
      const { opened, scrolled } = await (last ? traced(full.electron, 'long-conversation', look) : look());
      const ordinary = await openNext(full.page, 5);
      await closeWindow(full);
      if (round < 0) continue;
      times.bare.push(empty.interactiveMs);
      times.ours.push(full.interactiveMs);
      times.open.push(opened.ms);
      times.ordinary.push(ordinary);
      times.opening.push(opened.longestTask);
      times.scroll.push(scrolled);
    }
    const [mine, least] = [median(times.ours), median(times.bare)];
    return [
      { name: 'time to interactive, a bare Electron window with React', value: least, unit: 'ms', bound: null },
      { name: 'time to interactive, ours', value: mine, unit: 'ms', bound: null },
      { name: 'time to interactive, ours to bare', value: mine / least, unit: '×', bound: { most: 1.5 } },
      { name: `a conversation of ${LONG} messages opens`, value: median(times.open), unit: 'ms', bound: { most: 100 } },
      { name: 'an ordinary conversation opens', value: median(times.ordinary), unit: 'ms', bound: { most: 100 } },
      { name: 'longest task while it opens', value: median(times.opening), unit: 'ms', bound: null },
      { name: 'longest task while it is scrolled', value: median(times.scroll), unit: 'ms', bound: { most: 50 } },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
};

async function fillProfile(profile: string, quick: boolean): Promise<void> {
  const path = join(profile, 'sotto.db');
  const [conversations, messages] = quick ? [1000, 50_000] : [20_000, 1_000_000];
  await createVault({ profile }).create({ kind: 'device' }, async (key) => {
    seed(path, key, conversations, messages);
    const db = openDatabase(path, key);
    db.transaction(() => insertConversation(db, conversations + 1, LONG, generator(2)))();
    db.close();
  });
}

/** Clicks the newest conversation and waits until its last message has been painted. Milliseconds. */
async function openLongConversation(page: Page): Promise<{ ms: number; longestTask: number }> {
  return page.evaluate(async () => {
    let longestTask = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
    });
    observer.observe({ type: 'longtask' });
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const start = performance.now();
    document.querySelector<HTMLElement>('nav [data-open]')?.click();
    while (document.querySelector('article') === null) await frame();
    // the frame after the one that drew it
    await frame();
    await frame();
    const ms = performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, 500));
    observer.disconnect();
    return { ms, longestTask };
  });
}

/** Clicks that many others, one after the other, each until its last message has been painted. Milliseconds, the median. */
async function openNext(page: Page, count: number): Promise<number> {
  const samples = await page.evaluate(async (many) => {
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const last = (): string | undefined =>
      [...document.querySelectorAll<HTMLElement>('[data-message]')].at(-1)?.dataset['message'];
    const taken: number[] = [];
    for (let at = 1; at <= many; at++) {
      const before = last();
      const start = performance.now();
      document.querySelectorAll<HTMLElement>('nav [data-open]')[at]?.click();
      while (last() === undefined || last() === before) await frame();
      await frame();
      await frame();
      taken.push(performance.now() - start);
    }
    return taken;
  }, count);
  return median(samples);
}

/** Scrolls towards the start, a screen every other frame. Returns the longest task, 0 when none took over 50 ms. */
async function scrollUp(page: Page, screens: number): Promise<number> {
  return page.evaluate(async (count) => {
    let longest = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    observer.observe({ type: 'longtask' });
    const scroller = document.querySelector('article')?.closest('[role=region]');
    if (scroller === null || scroller === undefined) throw new Error('Nothing to scroll');
    const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let i = 0; i < count; i++) {
      scroller.scrollBy(0, -700);
      await frame();
      await frame();
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    observer.disconnect();
    return longest;
  }, screens);
}
