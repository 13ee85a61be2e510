import { Menu, nativeTheme, Tray } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';

import type { HostNews } from '../../shared/contract/desktop.ts';
import { t } from '../../shared/messages/index.ts';
import { PRODUCT } from '../../shared/product.ts';
import { trayIcon } from './tray-icon.ts';

export type DownloadSum = Extract<HostNews, { k: 'downloads' }>['sum'];

export interface TrayActions {
  readonly open: () => void;
  readonly quickAsk: () => void;
  readonly newConversation: () => void;
  readonly lock: () => void;
  readonly quit: () => void;
}

/** What the tray's menu is made from. */
export interface TrayState {
  readonly open: boolean;
  readonly downloads: DownloadSum;
}

interface SottoTray {
  show(shown: boolean): void;
  update(state: TrayState): void;
  /** The language has changed. */
  redraw(): void;
}

/** Null while the size of none is known. */
export const percentOf = (sum: NonNullable<DownloadSum>): number | null =>
  sum.total === 0 ? null : Math.floor((100 * sum.done) / sum.total);

export function trayMenu({ open, downloads }: TrayState, actions: TrayActions): MenuItemConstructorOptions[] {
  const percent = downloads === null ? null : percentOf(downloads);
  return [
    { label: t('shell.tray.open'), click: actions.open },
    { label: t('shell.tray.quickAsk'), click: actions.quickAsk, enabled: open },
    { label: t('shell.menu.new'), click: actions.newConversation, enabled: open },
    { type: 'separator' },
    // how far, and never what
    ...(downloads === null
      ? []
      : ([
          {
            label: t(percent === null ? 'shell.tray.downloading' : 'shell.tray.downloadingAt', {
              count: downloads.count,
              percent: percent ?? 0,
            }),
            enabled: false,
          },
          { type: 'separator' },
        ] satisfies MenuItemConstructorOptions[])),
    { label: t('shell.menu.lock'), click: actions.lock, enabled: open },
    { label: t('shell.menu.quit'), click: actions.quit },
  ];
}

export function createTray(actions: TrayActions): SottoTray {
  let tray: Tray | undefined;
  let state: TrayState = { open: false, downloads: null };
  let shownMenu = '';

  function draw(again = false): void {
    if (tray === undefined) return;
    const template = trayMenu(state, actions);
    // an open menu would close at every percent; on some desktops the icon blinks
    const now = JSON.stringify(template);
    if (now === shownMenu && !again) return;
    shownMenu = now;
    tray.setContextMenu(Menu.buildFromTemplate(template));
  }

  nativeTheme.on('updated', () => tray?.setImage(trayIcon(nativeTheme.shouldUseDarkColors)));

  return {
    show(shown) {
      if (shown === (tray !== undefined)) return;
      if (!shown) {
        tray?.destroy();
        tray = undefined;
        return;
      }
      tray = new Tray(trayIcon(nativeTheme.shouldUseDarkColors));
      tray.setToolTip(PRODUCT.name);
      tray.on('click', actions.open);
      draw(true);
    },
    update(next) {
      state = next;
      draw();
    },
    redraw: () => draw(true),
  };
}
