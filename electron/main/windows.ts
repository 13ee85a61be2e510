import { BrowserWindow } from 'electron';

import { LOCKED_QUERY, SHELL_CHANNELS } from '../../shared/shell.ts';
import type { Destination, ShellCommand } from '../../shared/shell.ts';
import { createMainWindow } from './window.ts';
import type { PageOptions } from './window.ts';
import type { WindowStore } from './window-store.ts';

/** The main windows; quick ask is not one of them. */
export interface MainWindows {
  /** Another one. */
  open(): BrowserWindow;
  /** The one used last, in front; a new one when there is none. */
  show(): BrowserWindow;
  /** Shows a destination there, once its page is ready to go anywhere. */
  go(destination: Destination): void;
  send(command: ShellCommand): void;
  all(): readonly BrowserWindow[];
}

interface MainWindowsOptions {
  readonly page: PageOptions;
  readonly store: WindowStore;
  /** The vault was locked on purpose: a new window must not unlock it by itself. */
  readonly locked: () => boolean;
  readonly onOpened: (window: BrowserWindow) => void;
  readonly onLastClosed: () => void;
}

export function createMainWindows(options: MainWindowsOptions): MainWindows {
  /** The one used last is the last. */
  let windows: BrowserWindow[] = [];

  function open(): BrowserWindow {
    const over = windows.findLast((each) => !each.isDestroyed());
    const window = createMainWindow({
      ...options.page,
      place: options.store.choose(over?.getNormalBounds()),
      query: options.locked() ? LOCKED_QUERY : '',
    });
    windows = [...windows, window];
    options.store.follow(window);
    window.on('focus', () => {
      windows = [...windows.filter((other) => other !== window), window];
    });
    window.on('closed', () => {
      windows = windows.filter((other) => other !== window);
      if (windows.length === 0) options.onLastClosed();
    });
    options.onOpened(window);
    return window;
  }

  function show(): BrowserWindow {
    // between the end of a window and its "closed" there is a moment
    const window = windows.findLast((each) => !each.isDestroyed());
    if (window === undefined) return open();
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
    return window;
  }

  const whenLoaded = (window: BrowserWindow, send: () => void): void => {
    if (window.webContents.isLoading()) window.webContents.once('did-finish-load', send);
    else send();
  };

  return {
    open,
    show,
    go(destination) {
      const window = show();
      whenLoaded(window, () => window.webContents.send(SHELL_CHANNELS.go, destination));
    },
    send(command) {
      // quick ask knows what a command means to it
      const focused = BrowserWindow.getFocusedWindow();
      const window = focused ?? show();
      whenLoaded(window, () => window.webContents.send(SHELL_CHANNELS.command, command));
    },
    all: () => windows,
  };
}
