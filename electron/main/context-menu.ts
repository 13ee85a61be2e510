import { Menu } from 'electron';
import type { BrowserWindow } from 'electron';

import { t } from '../../shared/messages/index.ts';

/**
 * The menu of a right click in a text: what can be done, by name. What was clicked on, what is selected and how it might be
 * spelled come with the event and are not looked at: no word of a person's is main's business.
 */
export function addContextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, { isEditable, editFlags }) => {
    if (!isEditable && !editFlags.canCopy) return;
    const menu = Menu.buildFromTemplate([
      ...(isEditable
        ? ([
            { role: 'undo', label: t('shell.menu.undo'), enabled: editFlags.canUndo },
            { type: 'separator' },
            { role: 'cut', label: t('shell.menu.cut'), enabled: editFlags.canCut },
          ] as const)
        : []),
      { role: 'copy', label: t('shell.menu.copy'), enabled: editFlags.canCopy },
      ...(isEditable ? ([{ role: 'paste', label: t('shell.menu.paste'), enabled: editFlags.canPaste }] as const) : []),
      { type: 'separator' },
      { role: 'selectAll', label: t('shell.menu.selectAll'), enabled: editFlags.canSelectAll },
    ]);
    menu.popup({ window });
  });
}
