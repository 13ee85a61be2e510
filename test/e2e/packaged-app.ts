import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';

import { chromium, expect } from '@playwright/test';
import type { Page } from '@playwright/test';

import { appEnv, waitForPage } from './launch.ts';
import type { Places } from './launch.ts';

/** What `npm run package` made; an empty text when nothing did. */
export const program = process.env['SOTTO_E2E_PACKAGE'] ?? '';

export const packagedCli = (): string => join(dirname(program), 'resources', 'cli', 'sotto');

export interface PackagedApp {
  readonly page: Page;
  readonly pid: number;
  stop(): Promise<void>;
}

interface Attempt {
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

/** The fuses leave no inspector in main, so the page alone is driven, over Chromium's own protocol. */
export async function startPackaged(places: Places, attempt: Attempt = {}): Promise<PackagedApp> {
  const args = [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--remote-debugging-port=0',
    `--profile=${places.profile}`,
    ...(attempt.args ?? []),
  ];
  const child = spawn(program, args, { env: appEnv(places, attempt.env), stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stderr.on('data', (chunk) => {
      output += String(chunk);
      const found = /DevTools listening on (ws:\S+)/.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error('The packaged app ended at once')));
  });
  await pageIsThere(address);
  const browser = await chromium.connectOverCDP(address, { noDefaults: true });
  const page = browser.contexts()[0]?.pages()[0] ?? (await browser.contexts()[0]!.waitForEvent('page'));
  await waitForPage(page);
  return {
    page,
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Playwright waits for ever for a page that appears while it connects. */
async function pageIsThere(address: string): Promise<void> {
  const list = `http://${new URL(address).host}/json/list`;
  await expect
    .poll(async () => ((await (await fetch(list)).json()) as { url: string }[]).map(({ url }) => url))
    .toContain('app://sotto/');
}
