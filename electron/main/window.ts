import { join } from 'node:path';

import { BrowserWindow, nativeTheme } from 'electron';
import type { BrowserWindowConstructorOptions, Session } from 'electron';

import { PRODUCT } from '../../shared/product.ts';
import { LANGUAGE_ARGUMENT } from '../../shared/shell.ts';
import { APP_ORIGIN } from './app-protocol.ts';
import { spoken } from './language.ts';
import { SMALLEST } from './window-places.ts';
import type { WindowStore } from './window-store.ts';

/** Same values as the page's `surface` token, so that opening does not flash. */
const SURFACE = { light: '#faf9f6', dark: '#211f1d' } as const;

/** What every page of ours is shown with. */
export interface PageOptions {
  readonly session: Session;
  readonly preload: string;
  readonly devTools: boolean;
}

interface MainWindowOptions extends PageOptions {
  readonly place: ReturnType<WindowStore['choose']>;
  /** Of the page's address. */
  readonly query: string;
}

export function createMainWindow(options: MainWindowOptions): BrowserWindow {
  const { maximised = false, ...bounds } = options.place;
  const window = new BrowserWindow({
    ...bounds,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    autoHideMenuBar: true,
    ...(process.platform === 'darwin' ? { titleBarStyle: 'hiddenInset' as const } : {}),
    ...pageOptions(options),
  });
  if (maximised) window.maximize();
  window.once('ready-to-show', () => window.show());
  void window.loadURL(pageAddress(options.query));
  return window;
}

export const pageAddress = (query: string): string => `${APP_ORIGIN}/${query === '' ? '' : `?${query}`}`;

/** The same sandbox for every window, whatever its shape. */
export function pageOptions(options: PageOptions): BrowserWindowConstructorOptions {
  return {
    show: false,
    // never a conversation's: a title is read by task switchers, recorders and whoever walks past
    title: PRODUCT.name,
    backgroundColor: nativeTheme.shouldUseDarkColors ? SURFACE.dark : SURFACE.light,
    webPreferences: {
      preload: options.preload,
      additionalArguments: [`${LANGUAGE_ARGUMENT}${[spoken.choice, ...spoken.preferred].join(',')}`],
      session: options.session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      safeDialogs: true,
      disableBlinkFeatures: 'Auxclick',
      v8CacheOptions: 'none',
      // who may open them is decided in desktop.ts: a company may allow them in its build
      devTools: true,
      // whether it has anything to check with is decided in spelling.ts
      spellcheck: true,
    },
  };
}

/** Folders of the built bundles, from the main bundle's own place. */
export function bundlePaths(mainFolder: string): {
  renderer: string;
  previews: string;
  preload: string;
  core: string;
  inference: string;
  extractor: string;
} {
  const out = join(mainFolder, '..');
  return {
    renderer: join(out, 'renderer'),
    previews: join(out, 'preview'),
    preload: join(out, 'preload', 'index.cjs'),
    core: join(out, 'core', 'index.js'),
    inference: join(out, 'inference', 'index.js'),
    extractor: join(out, 'extract', 'index.js'),
  };
}
