import { mkdirSync, readdirSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';

import { _electron } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';

import type { ElectronCommand } from './bare-window/make.ts';

export interface OpenWindow {
  readonly electron: ElectronApplication;
  readonly page: Page;
  /** From asking the system for the process until the page's field takes what is typed. Milliseconds. */
  readonly interactiveMs: number;
}

/** Starts an app and waits until all of these are there and the first takes the focus. */
export async function openWindow(
  command: ElectronCommand,
  folder: string,
  selectors: readonly [string, ...string[]],
): Promise<OpenWindow> {
  const home = join(folder, 'home');
  mkdirSync(home, { recursive: true });
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const env = { ...Object.fromEntries(inherited), HOME: home, XDG_CONFIG_HOME: join(home, '.config') };
  const start = performance.now();
  const electron = await _electron.launch({ executablePath: command.program, args: [...command.args], env });
  const page = await electron.firstWindow();
  for (const selector of selectors) await page.waitForSelector(selector, { state: 'visible' });
  await page.focus(selectors[0]);
  return { electron, page, interactiveMs: performance.now() - start };
}

/**
 * Lets the app go first from now on. What measures, and plays the server, is part of no computer that the app runs on, but
 * shares this one's cores: in the first half second of an answer it took a sixth of them. Programs that are started later
 * give way as well.
 */
export function giveWay(): void {
  // Linux has a priority for each thread, and what is set for a process is set for its first one
  const threads = process.platform === 'linux' ? readdirSync('/proc/self/task').map(Number) : [0];
  for (const thread of threads) setPriority(thread, constants.priority.PRIORITY_LOW);
}

export async function closeWindow({ electron }: OpenWindow): Promise<void> {
  const ended = new Promise<void>((resolve) => electron.process().once('exit', () => resolve()));
  await electron.evaluate(({ app }) => app.quit()).catch(() => undefined);
  await ended;
}
