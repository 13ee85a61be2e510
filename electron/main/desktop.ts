import { app, Notification, systemPreferences } from 'electron';
import type { BrowserWindow, Session } from 'electron';

import type { DesktopRules, HostNews } from '../../shared/contract/desktop.ts';
import type { DesktopFacts } from '../../shared/shell.ts';
import type { QuickAskKeys } from './quick-ask-keys.ts';
import { setSpelling, spellingHere } from './spelling.ts';
import { percentOf } from './tray.ts';
import type { createTray, DownloadSum } from './tray.ts';

/** Until core has said: nothing can be photographed, and nothing is kept running. */
const FIRST: DesktopRules = {
  tray: false,
  keepRunning: false,
  quickAskKeys: null,
  notify: false,
  hideFromCapture: true,
  zoom: 100,
  spellcheck: false,
  devTools: null,
};

/** What core has said of the desktop, and all that follows from it. */
interface Desktop {
  readonly rules: () => DesktopRules;
  readonly isOpen: () => boolean;
  /** Whether developer tools may be opened now. */
  readonly mayDebug: () => boolean;
  take(news: Exclude<HostNews, { k: 'answered' }>): void;
  /** The vault was opened or closed. */
  setOpen(open: boolean): void;
  /** Every new window, quick ask too. */
  dress(window: BrowserWindow): void;
  facts(): DesktopFacts;
}

interface DesktopOptions {
  readonly session: Session;
  readonly tray: ReturnType<typeof createTray>;
  readonly keys: QuickAskKeys;
  readonly windows: () => readonly BrowserWindow[];
  /** Whether this build lets developer tools be opened where no company says. */
  readonly devTools: boolean;
  /** Other things may be done than before: the menu is to be made anew. */
  readonly onAllowed: () => void;
}

export function createDesktop({ session, tray, keys, windows, devTools, onAllowed }: DesktopOptions): Desktop {
  let rules = FIRST;
  let open = false;
  let downloads: DownloadSum = null;
  const mayDebug = (): boolean => rules.devTools ?? devTools;
  closeToolsUnless(mayDebug);

  function dress(window: BrowserWindow): void {
    window.setContentProtection(rules.hideFromCapture);
    window.webContents.setZoomFactor(rules.zoom / 100);
    if (!mayDebug()) window.webContents.closeDevTools();
    showProgress(window);
  }

  function showProgress(window: BrowserWindow): void {
    if (downloads === null) return window.setProgressBar(-1);
    const percent = percentOf(downloads);
    // more than 1 is a bar that says only that something is under way
    window.setProgressBar(percent === null ? 2 : percent / 100);
  }

  function apply(): void {
    tray.show(rules.tray);
    keys.set(rules.quickAskKeys);
    setSpelling(session, rules.spellcheck);
    for (const window of windows()) dress(window);
  }

  return {
    rules: () => rules,
    isOpen: () => open,
    mayDebug,
    take(news) {
      if (news.k === 'desktop') {
        const before = mayDebug();
        rules = news.rules;
        if (mayDebug() !== before) onAllowed();
        return apply();
      }
      downloads = news.sum;
      tray.update({ open, downloads });
      for (const window of windows()) showProgress(window);
    },
    setOpen(next) {
      open = next;
      tray.update({ open, downloads });
    },
    dress(window) {
      dress(window);
      // a page that is loaded anew begins at its own size
      window.webContents.on('did-finish-load', () => dress(window));
    },
    facts: () => ({
      quickAskKeys: keys.state(),
      notifications: Notification.isSupported(),
      captureProtection: process.platform !== 'linux',
      spelling: spellingHere(),
      accent: accent(),
    }),
  };
}

/** Whatever opens them, in whichever window: they are closed again at once. */
function closeToolsUnless(allowed: () => boolean): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('devtools-opened', () => {
      if (!allowed()) contents.closeDevTools();
    });
  });
}

/** `#rrggbb`; null where the system has none to tell. */
function accent(): string | null {
  if (process.platform === 'linux') return null;
  const found = /^[0-9a-f]{6}/i.exec(systemPreferences.getAccentColor());
  return found === null ? null : `#${found[0].toLowerCase()}`;
}
