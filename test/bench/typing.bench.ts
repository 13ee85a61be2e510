import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { t } from '../../shared/messages/index.ts';
import { writeBenchModel } from '../fixtures/gguf/index.ts';
import { startCore } from '../fixtures/start-core.ts';
import type { ElectronCommand } from './bare-window/make.ts';
import { percentile } from './measurement.ts';
import type { Bench } from './measurement.ts';
import { traced } from './trace.ts';
import { closeWindow, giveWay, openWindow } from './window-times.ts';

const SENTENCE = 'What does the second clause say about giving the empty building back in time? ';
/** Between two keys, as fast typing is. */
const EVERY_MS = 90;

/** Typing into the real window while a model of about 500 MB answers on the same processor: from the key to its frame. */
export const bench: Bench = async ({ quick }) => {
  const folder = mkdtempSync(join(tmpdir(), 'sotto-typing-'));
  try {
    const profile = join(folder, 'profile');
    const model = join(folder, 'bench.gguf');
    writeBenchModel(model);
    const core = startCore(profile);
    await core.call('vault.create', { kind: 'device' });
    await core.call('models.add', { path: model, storage: 'in-place' });
    await core.core.shutdown();
    const command = JSON.parse(process.env['SOTTO_E2E_COMMAND'] ?? '{}') as ElectronCommand;
    const app = await openWindow({ ...command, args: [...command.args, `--profile=${profile}`] }, folder, ['textarea']);
    giveWay();
    const text = SENTENCE.repeat(quick ? 1 : 3);
    const alone = await type(app.page, text);
    await app.page.fill('textarea', 'Tell me all about bridges.');
    await app.page.press('textarea', 'Enter');
    const stop = `button[aria-label="${t('composer.stop')}"]`;
    await app.page.waitForSelector(stop);
    await app.page.waitForFunction(() => (document.querySelectorAll('article')[1]?.textContent ?? '').length > 60);
    const meanwhile = await traced(app.electron, 'typing', () => type(app.page, text));
    const stillAnswering = await app.page.isVisible(stop);
    await closeWindow(app);
    if (!stillAnswering) throw new Error('The answer had ended before the typing');
    return [
      { name: 'key to frame, nothing else going on, p50', value: percentile(alone, 0.5), unit: 'ms', bound: null },
      { name: 'key to frame, nothing else going on, p95', value: percentile(alone, 0.95), unit: 'ms', bound: null },
      { name: 'key to frame while a model answers, p50', value: percentile(meanwhile, 0.5), unit: 'ms', bound: null },
      {
        name: 'key to frame while a model answers, p95',
        value: percentile(meanwhile, 0.95),
        unit: 'ms',
        bound: { most: 50 },
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
};

/** Milliseconds from each key to the end of the frame that shows its letter. */
async function type(page: Page, text: string): Promise<number[]> {
  await page.fill('textarea', '');
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { times });
    const note = (event: Event): void => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        // what is posted in a frame is heard after it was painted
        port1.addEventListener('message', () => times.push(performance.now() - event.timeStamp));
        port1.start();
        port2.postMessage(null);
      });
    };
    document.querySelector('textarea')?.addEventListener('keydown', note);
    Object.assign(globalThis, {
      stopNoting: () => document.querySelector('textarea')?.removeEventListener('keydown', note),
    });
  });
  await page.focus('textarea');
  await page.keyboard.type(text, { delay: EVERY_MS });
  return page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const kept = globalThis as unknown as { times: number[]; stopNoting: () => void };
    kept.stopNoting();
    return kept.times;
  });
}
