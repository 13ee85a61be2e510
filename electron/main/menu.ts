import { app, Menu } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';

import { t } from '../../shared/messages/index.ts';
import { PRODUCT } from '../../shared/product.ts';
import type { ShellCommand } from '../../shared/shell.ts';

interface MenuActions {
  readonly send: (command: ShellCommand) => void;
  readonly newWindow: () => void;
  readonly quickAsk: () => void;
}

type Item = MenuItemConstructorOptions;
type Role = NonNullable<Item['role']>;

const LINE: Item = { type: 'separator' };

/** What each system brings along, in our own words: Electron's are English only. */
const role = (name: Role, label: string): Item => ({ role: name, label });

/** All that can be done from the keyboard, where people look for it. Pages handle the same keys by themselves. */
export function menuTemplate(actions: MenuActions, mac: boolean, devTools: boolean): Item[] {
  const item = (label: string, accelerator: string, command: ShellCommand): Item => ({
    label,
    accelerator,
    click: () => actions.send(command),
  });
  const settings = item(t('shell.menu.settings'), 'CmdOrCtrl+,', 'settings');
  const lock = item(t('shell.menu.lock'), 'CmdOrCtrl+L', 'lock');
  return [
    ...(mac ? [macMenu(settings, lock)] : []),
    {
      label: t('shell.menu.file'),
      submenu: [
        item(t('shell.menu.new'), 'CmdOrCtrl+N', 'new'),
        item(t('shell.menu.newTemporary'), 'CmdOrCtrl+Shift+T', 'new-temporary'),
        { label: t('shell.menu.newWindow'), accelerator: 'CmdOrCtrl+Shift+N', click: actions.newWindow },
        { label: t('shell.menu.quickAsk'), click: actions.quickAsk },
        ...(mac ? [] : [LINE, settings, LINE, lock]),
        LINE,
        role('close', t('shell.menu.close')),
        ...(mac ? [] : [{ label: t('shell.menu.quit'), accelerator: 'Ctrl+Q', click: () => app.quit() }]),
      ],
    },
    {
      label: t('shell.menu.edit'),
      submenu: [
        role('undo', t('shell.menu.undo')),
        role('redo', t('shell.menu.redo')),
        LINE,
        role('cut', t('shell.menu.cut')),
        role('copy', t('shell.menu.copy')),
        role('paste', t('shell.menu.paste')),
        role('pasteAndMatchStyle', t('shell.menu.pastePlain')),
        role('delete', t('shell.menu.delete')),
        role('selectAll', t('shell.menu.selectAll')),
        LINE,
        item(t('shell.menu.find'), 'CmdOrCtrl+K', 'find'),
        item(t('shell.menu.findInConversation'), 'CmdOrCtrl+F', 'find-in-conversation'),
      ],
    },
    {
      label: t('shell.menu.view'),
      submenu: [
        item(t('shell.menu.sidebar'), 'CmdOrCtrl+\\', 'toggle-sidebar'),
        item(t('shell.menu.privacy'), 'CmdOrCtrl+I', 'privacy'),
        LINE,
        item(t('shell.menu.zoomIn'), 'CmdOrCtrl+Plus', 'zoom-in'),
        item(t('shell.menu.zoomOut'), 'CmdOrCtrl+-', 'zoom-out'),
        item(t('shell.menu.zoomReset'), 'CmdOrCtrl+0', 'zoom-reset'),
        LINE,
        role('togglefullscreen', t('shell.menu.fullScreen')),
        ...(devTools ? [{ role: 'toggleDevTools' } satisfies Item] : []),
      ],
    },
    {
      label: t('shell.menu.window'),
      ...(mac ? { role: 'window' as const } : {}),
      submenu: [
        role('minimize', t('shell.menu.minimise')),
        ...(mac ? [role('zoom', t('shell.menu.zoomWindow')), LINE, role('front', t('shell.menu.front'))] : []),
      ],
    },
    {
      label: t('shell.menu.help'),
      role: 'help',
      submenu: [{ label: t('shell.menu.shortcuts'), click: () => actions.send('shortcuts') }],
    },
  ];
}

/** The program's own menu, which only macOS has. */
function macMenu(settings: Item, lock: Item): Item {
  return {
    label: PRODUCT.name,
    submenu: [
      role('about', t('shell.menu.about')),
      LINE,
      settings,
      lock,
      LINE,
      role('services', t('shell.menu.services')),
      LINE,
      role('hide', t('shell.menu.hide')),
      role('hideOthers', t('shell.menu.hideOthers')),
      role('unhide', t('shell.menu.showAll')),
      LINE,
      role('quit', t('shell.menu.quit')),
    ],
  };
}

export function installMenu(actions: MenuActions, devTools: boolean): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(actions, process.platform === 'darwin', devTools)));
}
