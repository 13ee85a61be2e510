import { expect, it } from 'vitest';

import { effectiveDesktopRules, sumDownloads } from '../../../electron/core/app/desktop-rules.ts';
import type { Download } from '../../../shared/contract/downloads.ts';
import { DEFAULT_APPEARANCE } from '../../../shared/domain/default-settings.ts';

// The bugs: a company's decision that a click undoes, an app that runs on with nothing to reach it by, and the name of a
// model in a place where the whole room can read it.

it('obeys a company about screen capture, either way', () => {
  const own = { ...DEFAULT_APPEARANCE, hideFromCapture: false };
  expect(effectiveDesktopRules(own, {}).hideFromCapture).toBe(false);
  expect(effectiveDesktopRules(own, { 'screenCapture.protected': true }).hideFromCapture).toBe(true);
  const hiding = { ...own, hideFromCapture: true };
  expect(effectiveDesktopRules(hiding, { 'screenCapture.protected': false }).hideFromCapture).toBe(false);
});

it('keeps running only where there is an icon to come back by', () => {
  const own = { ...DEFAULT_APPEARANCE, keepRunning: true };
  expect(effectiveDesktopRules({ ...own, tray: true }, {}).keepRunning).toBe(true);
  expect(effectiveDesktopRules({ ...own, tray: false }, {}).keepRunning).toBe(false);
});

function download(state: Download['state'], done: number, total: number | null): Download {
  return {
    id: 'a',
    name: 'Secret-Model.gguf',
    catalogId: null,
    host: 'models.example.com',
    state,
    done,
    total,
    rate: 0,
    retryAt: null,
    error: null,
    verified: true,
    modelId: null,
  };
}

it('adds downloads up, by number and by nothing else', () => {
  const news = sumDownloads([download('running', 30, 100), download('waiting', 20, 100), download('queued', 5, null)]);
  expect(news).toEqual({ k: 'downloads', sum: { count: 3, done: 50, total: 200 } });
  expect(JSON.stringify(news)).not.toMatch(/Secret|example/);
});

it('says that it is over when nothing is under way', () => {
  expect(sumDownloads([]).sum).toBeNull();
  expect(sumDownloads([download('done', 1, 1), download('paused', 1, 2), download('failed', 1, 2)]).sum).toBeNull();
});
