import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { _electron } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';

/** How the real window is started here: set by scripts/lib/suites.mjs. */
interface ElectronCommand {
  readonly program: string;
  readonly args: readonly string[];
}

/** Where one test's app keeps everything, so that all of it can be looked through. Absolute paths. */
export interface Places {
  readonly root: string;
  readonly profile: string;
  readonly home: string;
  readonly temp: string;
}

export interface SottoApp {
  readonly electron: ElectronApplication;
  readonly page: Page;
  readonly places: Places;
  /** Process id of main. */
  readonly pid: number;
  /** Quits as a person would, and waits until every process has ended. */
  quit(): Promise<void>;
  /** Ends main at once, as a power cut would. */
  readonly kill: () => void;
}

export function placesIn(root: string): Places {
  const places = { root, profile: join(root, 'profile'), home: join(root, 'home'), temp: join(root, 'temp') };
  for (const folder of [places.home, places.temp]) mkdirSync(folder, { recursive: true });
  return places;
}

/** The environment of one app: the session's keychain, and otherwise only folders of its own. */
export function appEnv(places: Places, extra: NodeJS.ProcessEnv = {}): Record<string, string> {
  const env = {
    ...process.env,
    HOME: places.home,
    TMPDIR: places.temp,
    XDG_CONFIG_HOME: join(places.home, '.config'),
    XDG_CACHE_HOME: join(places.home, '.cache'),
    XDG_DATA_HOME: join(places.home, '.local', 'share'),
    ...extra,
  };
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function electronCommand(): ElectronCommand {
  const { program, args = [] } = JSON.parse(process.env['SOTTO_E2E_COMMAND'] ?? '{}') as Partial<ElectronCommand>;
  if (program === undefined) throw new Error('Run these through npm run test:e2e');
  return { program, args };
}

/** Starts the program again on the same profile, as the system does with a link, and waits until it has left. */
export async function startAgain(places: Places, ...more: string[]): Promise<void> {
  const { program, args } = electronCommand();
  const child = spawn(program, [...args, `--profile=${places.profile}`, ...more], {
    env: appEnv(places),
    stdio: 'ignore',
  });
  await new Promise((resolve) => child.once('exit', resolve));
}

export async function launch(places: Places, extra: NodeJS.ProcessEnv = {}): Promise<SottoApp> {
  const { program, args } = electronCommand();
  const electron = await attach({
    executablePath: program,
    args: [...args, `--profile=${places.profile}`],
    env: appEnv(places, extra),
  });
  const main = electron.process();
  const { pid } = main;
  if (pid === undefined) throw new Error('Electron did not start');
  const ended = new Promise<void>((resolve) => main.once('exit', () => resolve()));
  const page = await electron.firstWindow();
  await waitForPage(page);
  return {
    electron,
    page,
    places,
    pid,
    async quit() {
      await electron.evaluate(({ app }) => app.quit()).catch(() => undefined);
      await ended;
    },
    kill: () => void main.kill('SIGKILL'),
  };
}

const LAUNCH_MS = 60_000;
/** Ten times what a start takes: see `attach`. */
const FIRST_LAUNCH_MS = 20_000;

/**
 * Once in hundreds of starts the driver waits for ever for a debugger that is there. It ends what it started and is asked
 * once more, with more time than a slow machine needs; an app that does not start fails the second time too.
 */
async function attach(options: Parameters<typeof _electron.launch>[0]): Promise<ElectronApplication> {
  try {
    return await _electron.launch({ ...options, timeout: FIRST_LAUNCH_MS });
  } catch (error) {
    if (!(error instanceof Error && error.name === 'TimeoutError')) throw error;
    return _electron.launch({ ...options, timeout: LAUNCH_MS });
  }
}

/** Until React has drawn something. Asked by the clock: a window that is not shown yet has no animation frames. */
export async function waitForPage(page: Page): Promise<void> {
  const drawn = (): boolean => (document.getElementById('root')?.childElementCount ?? 0) > 0;
  await page.waitForFunction(drawn, undefined, { polling: 50 });
}
