import { app, BrowserWindow, Menu } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';

import { t } from '../../shared/messages/index.ts';
import { SHELL_CHANNELS } from '../../shared/shell.ts';
import type { ShellCommand } from '../../shared/shell.ts';

function send(command: ShellCommand): void {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  window?.webContents.send(SHELL_CHANNELS.command, command);
}

function item(label: string, accelerator: string, command: ShellCommand): MenuItemConstructorOptions {
  return { label, accelerator, click: () => send(command) };
}

export function installMenu(devTools: boolean): void {
  const mac = process.platform === 'darwin';
  const template: MenuItemConstructorOptions[] = [
    ...(mac ? [{ role: 'appMenu' } as MenuItemConstructorOptions] : []),
    {
      label: t('shell.menu.file'),
      submenu: [
        item(t('shell.menu.new'), 'CmdOrCtrl+N', 'new'),
        item(t('shell.menu.newTemporary'), 'CmdOrCtrl+Shift+N', 'new-temporary'),
        item(t('shell.menu.settings'), 'CmdOrCtrl+,', 'settings'),
        { type: 'separator' },
        item(t('shell.menu.lock'), 'CmdOrCtrl+L', 'lock'),
        { type: 'separator' },
        mac ? { role: 'close' } : { label: t('shell.menu.quit'), accelerator: 'Ctrl+Q', click: () => app.quit() },
      ],
    },
    { role: 'editMenu' },
    {
      label: t('shell.menu.view'),
      submenu: [
        item(t('shell.menu.find'), 'CmdOrCtrl+K', 'find'),
        item(t('shell.menu.findInConversation'), 'CmdOrCtrl+F', 'find-in-conversation'),
        item(t('shell.menu.sidebar'), 'CmdOrCtrl+\\', 'toggle-sidebar'),
        item(t('shell.menu.privacy'), 'CmdOrCtrl+I', 'privacy'),
        { type: 'separator' },
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
        ...(devTools ? [{ role: 'toggleDevTools' } as MenuItemConstructorOptions] : []),
      ],
    },
    { role: 'windowMenu' },
    { role: 'help', submenu: [{ label: t('shell.menu.shortcuts'), click: () => send('shortcuts') }] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
