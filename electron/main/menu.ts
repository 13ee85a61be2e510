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
      label: t('menu.file'),
      submenu: [
        item(t('menu.newConversation'), 'CmdOrCtrl+N', 'new'),
        item(t('menu.settings'), 'CmdOrCtrl+,', 'settings'),
        { type: 'separator' },
        item(t('menu.lock'), 'CmdOrCtrl+L', 'lock'),
        { type: 'separator' },
        mac ? { role: 'close' } : { label: t('menu.quit'), accelerator: 'Ctrl+Q', click: () => app.quit() },
      ],
    },
    { role: 'editMenu' },
    {
      label: t('menu.view'),
      submenu: [
        item(t('menu.find'), 'CmdOrCtrl+K', 'find'),
        item(t('menu.findInConversation'), 'CmdOrCtrl+F', 'find-in-conversation'),
        item(t('menu.toggleSidebar'), 'CmdOrCtrl+\\', 'toggle-sidebar'),
        item(t('menu.privacyDetails'), 'CmdOrCtrl+I', 'privacy'),
        { type: 'separator' },
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
        ...(devTools ? [{ role: 'toggleDevTools' } as MenuItemConstructorOptions] : []),
      ],
    },
    { role: 'windowMenu' },
    { role: 'help', submenu: [{ label: t('menu.shortcuts'), click: () => send('shortcuts') }] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
