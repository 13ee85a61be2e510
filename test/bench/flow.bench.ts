import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { t } from '../../shared/messages/index.ts';
import { authority, json, startServer } from '../fixtures/providers/recorded-server.ts';
import { cut, WIRE_FORMATS } from '../fixtures/providers/wire-formats.ts';
import { startCore } from '../fixtures/start-core.ts';
import type { ElectronCommand } from './bare-window/make.ts';
import { percentile } from './measurement.ts';
import type { Bench } from './measurement.ts';
import { traced } from './trace.ts';
import { closeWindow, openWindow } from './window-times.ts';

/** Words in a second, as fast as the fastest services answer. */
const RATE = 500;
const SECONDS = 8;
/** Between two chunks from the server, in milliseconds. */
const EVERY_MS = 10;

const PART = `## A heading

A paragraph with **bold** words, \`code\` and a [link](https://example.org/), that goes on for a while so that it wraps.

- an item of a list
- another one, with a formula $a^2 + b^2 = c^2$

| a | b |
| - | - |
| 1 | 2 |

\`\`\`ts
export function add(a: number, b: number): number {
  return a + b;
}
\`\`\`

`;

/** A fast answer with headings, lists, tables and code, into the real window: what the page's own thread makes of it. */
export const bench: Bench = async ({ quick }) => {
  const words = RATE * (quick ? 3 : SECONDS);
  const text = Array.from({ length: Math.ceil(words / PART.split(/(?<= )/).length) }, () => PART).join('');
  const pieces = text.split(/(?<=\s)(?=\S)/).slice(0, words);
  const format = WIRE_FORMATS.find(({ kind }) => kind === 'openai-compatible');
  if (format === undefined) throw new Error('No such format');
  const server = await startServer((response, received) => {
    if (received.method === 'GET') return json(200, format.modelList)(response, received);
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const events = format.answer(pieces.flatMap((piece) => cut(piece, [64])));
    const began = performance.now();
    let sent = 0;
    const timer = setInterval(() => {
      const due = Math.min(events.length, Math.ceil(((performance.now() - began) / 1000) * RATE));
      if (due > sent) response.write(events.slice(sent, due).join(''));
      sent = due;
      if (sent < events.length) return;
      clearInterval(timer);
      response.end();
    }, EVERY_MS);
  });
  const folder = mkdtempSync(join(tmpdir(), 'sotto-flow-'));
  try {
    const profile = join(folder, 'profile');
    await prepare(profile, server.origin + format.base);
    const command = JSON.parse(process.env['SOTTO_E2E_COMMAND'] ?? '{}') as ElectronCommand;
    const app = await openWindow({ ...command, args: [...command.args, `--profile=${profile}`] }, folder, ['textarea']);
    const { longest, frames, seconds } = await traced(app.electron, 'flow', () => watchAnswer(app.page));
    await closeWindow(app);
    return [
      { name: 'words a second into the window', value: pieces.length / seconds, unit: 'tokens/s', bound: null },
      { name: 'between two frames meanwhile, p95', value: percentile(frames, 0.95), unit: 'ms', bound: null },
      { name: 'longest task meanwhile (0: none over 50 ms)', value: longest, unit: 'ms', bound: { most: 50 } },
    ];
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
};

/** A vault that opens by itself, with the provider chosen for every turn. */
async function prepare(profile: string, baseUrl: string): Promise<void> {
  const core = startCore(profile);
  await core.call('vault.create', { kind: 'device' });
  await core.call('providers.add', {
    id: 'mock',
    kind: 'openai-compatible',
    zone: 'cloud',
    baseUrl,
    models: ['m-chat'],
    apiKey: 'key-of-the-bench',
    test: false,
    ca: [authority.certificate],
    consent: true,
  });
  await core.core.shutdown();
}

/** Sends a question and looks until the answer has ended. The first task, which reads the page's own code, is not counted. */
async function watchAnswer(page: Page): Promise<{ longest: number; frames: number[]; seconds: number }> {
  await page.fill('textarea', 'How do owls fly?');
  await page.waitForTimeout(1500);
  const stop = t('composer.stop');
  await page.press('textarea', 'Enter');
  await page.waitForSelector(`button[aria-label="${stop}"]`);
  return page.evaluate(async (label) => {
    let longest = 0;
    const frames: number[] = [];
    await new Promise((resolve) => setTimeout(resolve, 500));
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    observer.observe({ type: 'longtask' });
    const began = performance.now();
    let last = began;
    while (document.querySelector(`button[aria-label="${label}"]`) !== null) {
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      frames.push(now - last);
      last = now;
    }
    observer.disconnect();
    return { longest, frames, seconds: (performance.now() - began + 500) / 1000 };
  }, stop);
}
