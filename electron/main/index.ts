import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { app, BrowserWindow } from 'electron';

import { PRODUCT } from '../../shared/product.ts';
import { SHELL_CHANNELS } from '../../shared/shell.ts';
import type { CoreState } from '../../shared/shell.ts';
import { destinationOf, linkIn } from './app-link.ts';
import { declareAppScheme } from './app-protocol.ts';
import { createAutoLock } from './auto-lock.ts';
import { checkSelf } from './check-self.ts';
import { chooseCoreHost } from './choose-core-host.ts';
import type { CoreHost } from './core-host.ts';
import { guardContents } from './guard-contents.ts';
import { chosenLanguage, speak, spoken } from './language.ts';
import { openDesktop } from './open-desktop.ts';
import type { OpenDesktop } from './open-desktop.ts';
import { openInstaller } from './open-installer.ts';
import { placeChromium, profilePath } from './profile-path.ts';
import { refuseLongArguments, refuseSwitches, refuseVariables } from './refuse-switches.ts';
import { answerShell } from './shell-ipc.ts';
import { applySwitches } from './switches.ts';
import { createUiSession } from './ui-session.ts';
import { bundlePaths } from './window.ts';

refuseLongArguments();
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
let shown: OpenDesktop | undefined;
/** Of a link that the system handed over before there was a window. */
let waitingLink = linkIn(process.argv.slice(1));

function broadcast(state: CoreState): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(SHELL_CHANNELS.coreState, state);
  // without a code it ended on purpose: a lock
  if (state.state === 'stopped' && state.code === undefined) shown?.locked();
}

function open(): void {
  const bundles = bundlePaths(__dirname);
  const session = createUiSession(bundles.renderer, bundles.previews);
  const page = { session, preload: bundles.preload, devTools: __DEV_BUILD__ };
  const desktop = openDesktop({ profile, page, lock: () => void core?.stop() });
  shown = desktop;
  const autoLock = createAutoLock(() => void core?.stop());
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
      onLockRules(rules) {
        autoLock(rules);
        // rules to lock by are given with every vault that opens, and taken back when it closes
        desktop.vaultOpen(rules !== null);
      },
      onNews: desktop.take,
      onInstaller: (path) => openInstaller(profile, path),
    },
  );
  core.warm();
  answerShell({
    connect: (port) => core?.connect(port),
    retryCore: () => core?.reset(),
    languageChanged: desktop.retell,
    ...desktop.shell,
  });
  follow(waitingLink);
  waitingLink = null;
  void checkSelf(() => void core?.stop()).catch(() => undefined);
  app.on('activate', () => desktop.showMain());
}

/** Shows what a link names, or just the window: a link that is not one of ours says nothing. */
function follow(link: string | null): void {
  if (shown === undefined) {
    waitingLink = link ?? waitingLink;
    return;
  }
  shown.showMain(link === null ? null : destinationOf(link));
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
  app.on('second-instance', (_event, args) => {
    // for desktops that give keys to commands and not to programs
    if (args.includes('--quick-ask')) shown?.shell.quickAsk.toggle();
    else follow(linkIn(args.slice(1)));
  });
  // macOS hands links over as events
  app.on('open-url', (event, link) => {
    event.preventDefault();
    follow(link);
  });
  // the installers of macOS and Linux say who opens our links; on Windows the program does
  if (!__DEV_BUILD__ && process.platform === 'win32') app.setAsDefaultProtocolClient(PRODUCT.scheme);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin' && shown?.staysInTray() !== true) app.quit();
  });
  let ending = false;
  app.on('before-quit', (event) => {
    if (ending || core === undefined) return;
    event.preventDefault();
    ending = true;
    shown?.ending();
    // not from within this event: Electron would take it for the quit that was just prevented
    void core.stop().finally(() => setImmediate(() => app.quit()));
  });
  void app
    .whenReady()
    .then(() => speak(chosenLanguage(profile)))
    .then(open);
}
