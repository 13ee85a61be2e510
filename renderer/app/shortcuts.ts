import { useEffect } from 'react';

import type { ShellCommand } from '../../shared/shell.ts';
import { useTranscript } from '../features/chat/transcript.ts';
import { stopAnswer } from '../features/chat/turns.ts';
import { startTemporary } from '../features/sidebar/conversation-actions.ts';
import { shell } from './client/core.ts';
import { commandFor } from './command-for.ts';
import { lockVault } from './session.ts';
import { dialogsStanding } from './standing-dialogs.ts';
import { toggleSidebar } from './sidebar-shown.ts';
import { showConversation, showDialog, showSettings, useView } from './view.ts';
import { zoomBy, zoomReset } from './zoom.ts';

/** They show another place, and a dialog that stands open would go with the one it is about. */
const LEAVING: ReadonlySet<ShellCommand> = new Set([
  'new',
  'new-temporary',
  'find',
  'find-in-conversation',
  'settings',
  'privacy',
]);

export function runCommand(command: ShellCommand): void {
  if (LEAVING.has(command) && dialogsStanding()) return;
  switch (command) {
    case 'new':
      return showConversation(null);
    case 'new-temporary':
      return void startTemporary();
    case 'find':
      return showDialog('search');
    case 'find-in-conversation':
      return useView.setState(({ conversationId, place }) => ({
        finding: conversationId !== null && place === 'chat',
      }));
    case 'settings':
      return showSettings(useView.getState().settingsPage);
    case 'privacy':
      // The details are about what is being written, which only the conversation shows.
      return useView.getState().place === 'chat' ? showDialog('privacy') : undefined;
    case 'lock':
      return void lockVault();
    case 'toggle-sidebar':
      return toggleSidebar();
    case 'shortcuts':
      return showDialog('keys');
    case 'new-window':
      return shell.newWindow();
    case 'zoom-in':
      return zoomBy(1);
    case 'zoom-out':
      return zoomBy(-1);
    case 'zoom-reset':
      return zoomReset();
  }
}

/** Keys that work everywhere, and the same commands from the menu. */
export function useShortcuts(): void {
  useEffect(() => shell.onCommand(runCommand), []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const command = commandFor(event, shell.platform === 'darwin', isTyping(event.target));
      if (command !== null) {
        event.preventDefault();
        runCommand(command);
      } else if (event.key === 'Escape' && useView.getState().dialog === null) escape();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** Closes what is nearest, and stops the answer when nothing is open. */
function escape(): void {
  const view = useView.getState();
  if (view.place === 'settings') return showConversation(view.conversationId);
  if (view.drawer) return useView.setState({ drawer: false });
  if (view.finding) return useView.setState({ finding: false });
  if (view.panel !== null) return useView.setState({ panel: null });
  const streaming = useTranscript.getState().messages.findLast(({ state }) => state === 'streaming');
  if (streaming !== undefined) void stopAnswer(streaming.id);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
