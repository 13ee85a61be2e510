import { BrowserWindow, screen } from 'electron';

import { QUICK_ASK_QUERY, LOCKED_QUERY } from '../../shared/shell.ts';
import { pageAddress, pageOptions } from './window.ts';
import type { PageOptions } from './window.ts';

/** Heights in pixels: the composer alone, and with an answer, a menu or the privacy details over it. */
const HEIGHTS = { small: 236, tall: 620 } as const;
const WIDTH = 660;

export type QuickAskSize = keyof typeof HEIGHTS;

/** The composer alone, in front of whatever is being worked on. */
export interface QuickAsk {
  show(): void;
  hide(): void;
  toggle(): void;
  size(size: QuickAskSize): void;
  isIts(window: BrowserWindow | null): boolean;
  /** With the last main window it would be all that keeps the app from ending. */
  close(): void;
}

interface QuickAskOptions {
  readonly page: PageOptions;
  readonly locked: () => boolean;
  readonly onOpened: (window: BrowserWindow) => void;
}

export function createQuickAsk(options: QuickAskOptions): QuickAsk {
  let window: BrowserWindow | undefined;

  function open(): BrowserWindow {
    const made = new BrowserWindow({
      ...pageOptions(options.page),
      width: WIDTH,
      height: HEIGHTS.small,
      minWidth: 480,
      minHeight: HEIGHTS.small,
      frame: false,
      fullscreenable: false,
      maximizable: false,
      minimizable: false,
      skipTaskbar: true,
      alwaysOnTop: true,
    });
    made.setVisibleOnAllWorkspaces(true, { visibleOnFullScreen: true });
    made.once('ready-to-show', () => made.show());
    made.on('closed', () => {
      window = undefined;
    });
    options.onOpened(made);
    void made.loadURL(pageAddress(`${QUICK_ASK_QUERY}${options.locked() ? `&${LOCKED_QUERY}` : ''}`));
    window = made;
    place(made, HEIGHTS.small);
    return made;
  }

  /** In the upper third of the screen that the pointer is on. */
  function place(which: BrowserWindow, height: number): void {
    const { workArea } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
    const width = Math.min(WIDTH, workArea.width);
    which.setBounds({
      x: Math.round(workArea.x + (workArea.width - width) / 2),
      y: Math.round(workArea.y + Math.max(0, (workArea.height - HEIGHTS.tall) / 3)),
      width,
      height: Math.min(height, workArea.height),
    });
  }

  function show(): void {
    if (window === undefined) return void open();
    if (!window.isVisible()) place(window, window.getBounds().height);
    window.show();
    window.focus();
  }

  return {
    show,
    hide: () => window?.hide(),
    toggle() {
      if (window !== undefined && window.isVisible() && window.isFocused()) window.hide();
      else show();
    },
    size(size) {
      if (window === undefined) return;
      const bounds = window.getBounds();
      const { workArea } = screen.getDisplayMatching(bounds);
      // grown as far as its screen goes, from where it is
      const height = Math.min(HEIGHTS[size], workArea.y + workArea.height - bounds.y);
      window.setBounds({ ...bounds, height: Math.max(HEIGHTS.small, height) });
    },
    isIts: (other) => other !== null && other === window,
    close: () => window?.destroy(),
  };
}
