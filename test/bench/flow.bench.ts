import { mkdtempSync, rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { t } from '../../shared/messages/index.ts';
import { authority, json, startServer } from '../fixtures/providers/recorded-server.ts';
import { cut, WIRE_FORMATS } from '../fixtures/providers/wire-formats.ts';
import { startCore } from '../fixtures/start-core.ts';
import type { ElectronCommand } from './bare-window/make.ts';
import { percentile } from './measurement.ts';
import type { Bench, Measurement } from './measurement.ts';
import { traced } from './trace.ts';
import { closeWindow, giveWay, openWindow } from './window-times.ts';

/** Words in a second, as fast as the fastest services answer. */
const RATE = 500;
const SECONDS = 8;
const LONG_BLOCK_SECONDS = 3;
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

/** What is hard for a page that draws it while it grows: one block that never ends, of each kind. */
const ANSWERS = {
  'of many parts': (words: number) => repeat(PART, words),
  'of one long block of code': (words: number) => [
    '```ts\n',
    ...repeat('  if (total > limit) return { name: "owl", count: total + 1 }; // too many\n', words),
  ],
  'of one long list': (words: number) => repeat('- an item of **a list** with `code` and $a^2$ in it\n', words),
  'of one long table': (words: number) => [
    '| name | count | note |\n| - | - | - |\n',
    ...repeat('| an owl | 12 | seen at **night** |\n', words),
  ],
};

/** Fast answers into the real window: what the page's own thread makes of them. */
export const bench: Bench = async ({ quick }) => {
  const format = WIRE_FORMATS.find(({ kind }) => kind === 'openai-compatible');
  if (format === undefined) throw new Error('No such format');
  const server = await startServer((response, received) => json(200, format.modelList)(response, received));
  const folder = mkdtempSync(join(tmpdir(), 'sotto-flow-'));
  try {
    const profile = join(folder, 'profile');
    await prepare(profile, server.origin + format.base);
    const command = JSON.parse(process.env['SOTTO_E2E_COMMAND'] ?? '{}') as ElectronCommand;
    const app = await openWindow({ ...command, args: [...command.args, `--profile=${profile}`] }, folder, ['textarea']);
    giveWay();
    const rows: Measurement[] = [];
    for (const [kind, make] of Object.entries(ANSWERS)) {
      const first = rows.length === 0;
      const pieces = make(RATE * (quick ? 3 : first ? SECONDS : LONG_BLOCK_SECONDS));
      server.answer = (response, received) => {
        if (received.method === 'GET') json(200, format.modelList)(response, received);
        else stream(response, format.answer(pieces.flatMap((piece) => cut(piece, [64]))));
      };
      const { send, longest, still, frames, seconds } = await traced(app.electron, kind.replaceAll(' ', '-'), () =>
        watchAnswer(app.page),
      );
      if (first) {
        rows.push(
          { name: 'words a second into the window', value: pieces.length / seconds, unit: 'tokens/s', bound: null },
          { name: 'between two frames meanwhile, p95', value: percentile(frames, 0.95), unit: 'ms', bound: null },
          { name: 'text on show stands still meanwhile, longest', value: still, unit: 'ms', bound: null },
          { name: 'longest task of the first words (0: none over 50)', value: send, unit: 'ms', bound: null },
        );
      }
      rows.push({ name: `longest task, an answer ${kind}`, value: longest, unit: 'ms', bound: { most: 50 } });
    }
    await closeWindow(app);
    return rows;
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
};

function repeat(part: string, words: number): string[] {
  const pieces = part.split(/(?<=\s)(?=\S)/);
  return Array.from({ length: Math.ceil(words / pieces.length) }, () => pieces)
    .flat()
    .slice(0, words);
}

function stream(response: ServerResponse, events: readonly string[]): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
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
}

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

/** Milliseconds, but for `seconds`. */
interface Watched {
  /** Longest tasks: until half a second after the answer began, and from then on. 0: none over 50. */
  readonly send: number;
  readonly longest: number;
  /** For how long nothing was added to what stands there, at most. */
  readonly still: number;
  readonly frames: number[];
  readonly seconds: number;
}

/**
 * Sends a question and looks until the answer has ended. The tasks of its first half second are told apart: an answer's row
 * and the code that draws it are new then.
 */
async function watchAnswer(page: Page): Promise<Watched> {
  await page.fill('textarea', 'How do owls fly?');
  await page.waitForTimeout(1500);
  const tasks = await page.evaluateHandle(() => {
    const seen: { at: number; ms: number }[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) seen.push({ at: startTime, ms: duration });
    });
    observer.observe({ type: 'longtask' });
    return { seen, observer };
  });
  const stop = t('composer.stop');
  await page.press('textarea', 'Enter');
  await page.waitForSelector(`button[aria-label="${stop}"]`);
  return page.evaluate(
    async ({ label, noted }) => {
      const began = performance.now();
      const begun = began + 500;
      const frames: number[] = [];
      let last = began;
      let still = 0;
      let drawn = { length: 0, at: began };
      while (document.querySelector(`button[aria-label="${label}"]`) !== null) {
        const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
        if (last > begun) frames.push(now - last);
        last = now;
        const length = [...document.querySelectorAll('article')].at(-1)?.textContent.length ?? 0;
        if (length === drawn.length) continue;
        still = Math.max(still, now - Math.max(drawn.at, begun));
        drawn = { length, at: now };
      }
      still = Math.max(still, last - Math.max(drawn.at, begun));
      const seconds = (performance.now() - began) / 1000;
      // what comes after an answer belongs to it
      await new Promise((resolve) => setTimeout(resolve, 300));
      noted.observer.disconnect();
      const longestOf = (from: number, to: number): number =>
        Math.max(0, ...noted.seen.filter(({ at }) => at >= from && at < to).map(({ ms }) => ms));
      return { send: longestOf(0, begun), longest: longestOf(begun, Infinity), still, frames, seconds };
    },
    { label: stop, noted: tasks },
  );
}
