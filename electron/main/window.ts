import { join } from 'node:path';

import { BrowserWindow, nativeTheme } from 'electron';
import type { Session } from 'electron';

import { LANGUAGE_ARGUMENT } from '../../shared/shell.ts';
import { APP_ORIGIN } from './app-protocol.ts';
import { spoken } from './language.ts';

/** Same values as the page's `surface` token, so that opening does not flash. */
const SURFACE = { light: '#faf9f6', dark: '#211f1d' } as const;

interface WindowOptions {
  readonly session: Session;
  readonly preload: string;
  readonly devTools: boolean;
}

export function createMainWindow(options: WindowOptions): BrowserWindow {
  const mac = process.platform === 'darwin';
  const window = new BrowserWindow({
    width: 1180,
    height: 800,
    minWidth: 480,
    minHeight: 420,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? SURFACE.dark : SURFACE.light,
    autoHideMenuBar: true,
    ...(mac ? { titleBarStyle: 'hiddenInset' as const } : {}),
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
      devTools: options.devTools,
      spellcheck: mac,
    },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${APP_ORIGIN}/`);
  return window;
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
