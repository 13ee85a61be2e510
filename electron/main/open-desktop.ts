import { app, BrowserWindow } from 'electron';

import type { HostNews } from '../../shared/contract/desktop.ts';
import type { DesktopFacts, Destination } from '../../shared/shell.ts';
import { createClipboardGuard } from './clipboard-guard.ts';
import { addContextMenu } from './context-menu.ts';
import { createDesktop } from './desktop.ts';
import { installMenu } from './menu.ts';
import { createNotices } from './notices.ts';
import { createQuickAsk } from './quick-ask.ts';
import { createQuickAskKeys } from './quick-ask-keys.ts';
import type { answerShell } from './shell-ipc.ts';
import { createTray } from './tray.ts';
import { createMainWindows } from './windows.ts';
import type { PageOptions } from './window.ts';
import { createWindowStore } from './window-store.ts';

/** Everything on the screen: windows, tray, menus, notifications, keys. */
export interface OpenDesktop {
  /** A main window in front, where it is asked to lead. */
  showMain(destination?: Destination | null): void;
  take(news: HostNews): void;
  vaultOpen(open: boolean): void;
  /** The vault was locked on purpose. */
  locked(): void;
  ending(): void;
  /** What main says itself is to be said in another language. */
  retell(): void;
  staysInTray(): boolean;
  /** What pages may ask for. */
  readonly shell: Omit<Parameters<typeof answerShell>[0], 'connect' | 'retryCore' | 'languageChanged'>;
}

interface OpenDesktopOptions {
  readonly profile: string;
  readonly page: PageOptions;
  readonly lock: () => void;
}

export function openDesktop({ profile, page, lock }: OpenDesktopOptions): OpenDesktop {
  let lockedOnPurpose = false;
  let over = false;

  const showMain = (destination: Destination | null = null): void => {
    if (destination === null) windows.show();
    else windows.go(destination);
  };
  const dress = (window: BrowserWindow): void => {
    desktop.dress(window);
    addContextMenu(window);
  };
  const tray = createTray({
    open: () => showMain(),
    quickAsk: () => quickAsk.show(),
    newConversation: () => showMain({ to: 'new' }),
    lock,
    quit: () => app.quit(),
  });
  const keys = createQuickAskKeys(() => quickAsk.toggle());
  const desktop = createDesktop({
    session: page.session,
    tray,
    keys,
    windows: () => BrowserWindow.getAllWindows(),
    devTools: page.devTools,
    onAllowed: () => retell(),
  });
  const clipboard = createClipboardGuard();
  const quickAsk = createQuickAsk({ page, locked: () => lockedOnPurpose, onOpened: dress });
  const notices = createNotices({
    wanted: () => desktop.rules().notify,
    open: (id) => showMain({ to: 'conversation', id }),
  });
  const windows = createMainWindows({
    page,
    store: createWindowStore(profile),
    locked: () => lockedOnPurpose,
    onOpened: dress,
    onLastClosed() {
      if (!over && process.platform !== 'darwin' && !desktop.rules().keepRunning) quickAsk.close();
    },
  });
  const retell = (): void => {
    tray.redraw();
    installMenu(
      { send: (command) => windows.send(command), newWindow: () => windows.open(), quickAsk: () => quickAsk.show() },
      desktop.mayDebug(),
    );
  };
  retell();

  return {
    showMain,
    take(news) {
      if (news.k === 'answered') notices.answered(news.conversationId, news.whole);
      else desktop.take(news);
    },
    vaultOpen(open) {
      if (open) lockedOnPurpose = false;
      desktop.setOpen(open);
    },
    locked() {
      lockedOnPurpose = true;
      quickAsk.hide();
      clipboard.clearNow();
    },
    ending() {
      over = true;
      clipboard.clearNow();
    },
    retell,
    staysInTray: () => desktop.rules().keepRunning,
    shell: {
      newWindow: () => void windows.open(),
      showInMain: showMain,
      quickAsk,
      desktopFacts: (): DesktopFacts => desktop.facts(),
      clipboard,
    },
  };
}
