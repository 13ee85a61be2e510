import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { dirname, join } from 'node:path';

import type { Page, TestInfo } from '@playwright/test';

import { expect } from './fixtures.ts';
import { smallPng } from './small-png.ts';

const FINGERPRINT = join(import.meta.dirname, 'pictures', 'fingerprint.json');

/**
 * What makes the same page look otherwise: Chromium, how wide its fonts set a text in three scripts and in code, and the
 * computer that advice on models is for.
 */
async function fingerprint(page: Page): Promise<string> {
  const found = await page.evaluate(async () => {
    await document.fonts.load('100px "JetBrains Mono Variable"');
    await document.fonts.ready;
    const context = document.createElement('canvas').getContext('2d');
    const code = getComputedStyle(document.documentElement).getPropertyValue('--font-mono');
    const width = (family: string): number => {
      if (context === null) return 0;
      context.font = `100px ${family}`;
      return Math.round(context.measureText('Hamburgefonstiv 0123 Ünïcode Ночь ملاحظات').width * 100);
    };
    const chromium = /Chrome\/[\d.]+/.exec(navigator.userAgent)?.[0] ?? 'unknown';
    return { chromium, text: width(getComputedStyle(document.body).fontFamily), code: width(code || 'monospace') };
  });
  const computer = { cores: availableParallelism(), memoryGb: Math.round(totalmem() / 2 ** 30) };
  return `${JSON.stringify({ ...found, ...computer }, null, 2)}\n`;
}

export interface Pictures {
  /** Compares the page as it is with its picture, if pictures can be compared here. */
  compare(page: Page, name: string): Promise<void>;
}

/**
 * Pictures hold only for the Chromium and the fonts that they were taken with. Elsewhere nothing is compared and the
 * test's output says so. `npm run screenshots:update` takes them anew.
 */
export async function pictures(page: Page, info: TestInfo): Promise<Pictures> {
  const here = await fingerprint(page);
  const taking = ['all', 'changed'].includes(info.config.updateSnapshots);
  if (taking) {
    mkdirSync(dirname(FINGERPRINT), { recursive: true });
    writeFileSync(FINGERPRINT, here);
  }
  const known = existsSync(FINGERPRINT) ? readFileSync(FINGERPRINT, 'utf8') : 'none';
  if (here !== known) {
    const description = `pictures NOT compared: taken with ${known.trim()}, here it is ${here.trim()}`;
    info.annotations.push({ type: 'pictures', description });
    process.stdout.write(`    ${description}\n`);
    return { compare: () => Promise.resolve() };
  }
  return {
    async compare(at, name) {
      await steady(at);
      await expect.soft(at).toHaveScreenshot(`${name}.png`, {
        animations: 'disabled',
        caret: 'hide',
        scale: 'css',
        // a picture's colours are up to five of 255 off, for its palette: about eight is a change, in a dozen pixels
        threshold: 0.025,
        maxDiffPixels: 12,
        timeout: 10_000,
      });
      if (taking) {
        const path = info.snapshotPath(`${name}.png`);
        writeFileSync(path, smallPng(readFileSync(path)).png);
      }
    },
  };
}

/** Dates, times and charts of days are those of this moment: each is covered with as much of one colour as it takes. */
async function steady(page: Page): Promise<void> {
  await page.evaluate(() => {
    // a mask of the driver's own fails in older Chromium
    const cover = ({ style }: HTMLElement): void => {
      Object.assign(style, { background: '#d0509f', color: 'transparent', borderRadius: '0' });
    };
    for (const chart of document.querySelectorAll<HTMLElement>('time, figure:has(svg[role=img])')) {
      cover(chart);
      for (const part of chart.children) (part as HTMLElement).style.visibility = 'hidden';
    }
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const moment = /(?:[A-Z][a-z]{2} \d{1,2}, \d{4}, )?\b\d{1,2}:\d{2}\s?[AP]M|[A-Z][a-z]{2} \d{1,2}, \d{4}/g;
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
      const text = node.nodeValue ?? '';
      // as wide each day
      if (moment.test(text)) node.nodeValue = text.replace(moment, 'Jan 1, 2026');
    }
  });
}
