import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { app, BrowserWindow } from 'electron';

import { SHELL_CHANNELS } from '../../shared/shell.ts';
import type { CoreState } from '../../shared/shell.ts';
import { declareAppScheme } from './app-protocol.ts';
import { checkSelf } from './check-self.ts';
import { chooseCoreHost } from './choose-core-host.ts';
import type { CoreHost } from './core-host.ts';
import { guardContents } from './guard-contents.ts';
import { chosenLanguage, speak, spoken } from './language.ts';
import { installMenu } from './menu.ts';
import { openInstaller } from './open-installer.ts';
import { placeChromium, profilePath } from './profile-path.ts';
import { answerShell } from './shell-ipc.ts';
import { refuseSwitches, refuseVariables } from './refuse-switches.ts';
import { createAutoLock } from './auto-lock.ts';
import { applySwitches } from './switches.ts';
import { createUiSession } from './ui-session.ts';
import { bundlePaths, createMainWindow } from './window.ts';

if (!__DEV_BUILD__) refuseSwitches();
// test builds too: what a test sets, it sets to see this
if (app.isPackaged) refuseVariables();

const profile = profilePath(process.argv);
mkdirSync(profile, { recursive: true, mode: 0o700 });
placeChromium(profile);
applySwitches();
declareAppScheme();
guardContents();

let core: CoreHost | undefined;

function broadcast(state: CoreState): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(SHELL_CHANNELS.coreState, state);
}

function open(): void {
  const bundles = bundlePaths(__dirname);
  const session = createUiSession(bundles.renderer, bundles.previews);
  core = chooseCoreHost(
    {
      profile,
      coreEntry: unpacked(bundles.core),
      inferenceEntry: unpacked(bundles.inference),
      extractorEntry: unpacked(bundles.extractor),
      resources: unpacked(join(__dirname, '..', '..')),
      languages: spoken.preferred,
    },
    {
      onState: broadcast,
      onLockRules: createAutoLock(() => void core?.stop()),
      onInstaller: (path) => openInstaller(profile, path),
    },
  );
  core.warm();
  answerShell({
    connect: (port) => core?.connect(port),
    retryCore: () => core?.reset(),
    languageChanged: () => installMenu(__DEV_BUILD__),
  });
  installMenu(__DEV_BUILD__);
  const show = (): void => void createMainWindow({ session, preload: bundles.preload, devTools: __DEV_BUILD__ });
  show();
  void checkSelf(() => void core?.stop()).catch(() => undefined);
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) show();
  });
}

/** A plain Node child can't read inside an ASAR: in a packaged test build its bundles lie unpacked beside it. */
function unpacked(path: string): string {
  return __DEV_BUILD__ && process.env['SOTTO_NODE'] !== undefined
    ? path.replace('app.asar', 'app.asar.unpacked')
    : path;
}

if (!app.requestSingleInstanceLock()) {
  app.quit();
} else {
  app.on('second-instance', () => {
    const window = BrowserWindow.getAllWindows()[0];
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  let ending = false;
  app.on('before-quit', (event) => {
    if (ending || core === undefined) return;
    event.preventDefault();
    ending = true;
    // not from within this event: Electron would take it for the quit that was just prevented
    void core.stop().finally(() => setImmediate(() => app.quit()));
  });
  void app
    .whenReady()
    .then(() => speak(chosenLanguage(profile)))
    .then(open);
}
