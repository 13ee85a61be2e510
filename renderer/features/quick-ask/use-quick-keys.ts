import { useEffect } from 'react';

import type { ShellCommand } from '../../../shared/shell.ts';
import { shell } from '../../app/client/core.ts';
import { commandFor } from '../../app/command-for.ts';
import { lockVault } from '../../app/session.ts';
import { showDialog, useView } from '../../app/view.ts';
import { zoomBy, zoomReset } from '../../app/zoom.ts';
import { startOver } from './quick-ask-state.ts';

/** The commands that mean something in the small window; the others belong to a main one. */
function run(command: ShellCommand): void {
  if (command === 'new' || command === 'new-temporary') startOver();
  else if (command === 'lock') void lockVault();
  else if (command === 'privacy') showDialog('privacy');
  else if (command === 'zoom-in') zoomBy(1);
  else if (command === 'zoom-out') zoomBy(-1);
  else if (command === 'zoom-reset') zoomReset();
  else if (command === 'new-window') shell.newWindow();
  else if (command === 'settings') shell.showInMain({ to: 'settings', page: 'desktop' });
}

/** Esc hides the window, unless it closes something in it first. An answer being written goes on. */
export function useQuickKeys(): void {
  useEffect(() => shell.onCommand(run), []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const command = commandFor(event, shell.platform === 'darwin', true);
      if (command !== null) {
        event.preventDefault();
        run(command);
      } else if (event.key === 'Escape' && useView.getState().dialog === null) shell.hideQuickAsk();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
