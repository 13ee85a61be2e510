import type { Destination } from '../../shared/shell.ts';
import { core, shell } from './client/core.ts';
import { useSession } from './session.ts';
import { dialogsStanding, onDialogsGone } from './standing-dialogs.ts';
import { SETTINGS_PAGES, showConversation, showSettings } from './view.ts';
import { toastError } from '../features/toasts/toasts.ts';

let waiting: Destination | null = null;

/**
 * Follows links and notifications once there is something to show. Behind a lock screen they wait, and behind a dialog: any
 * page in a browser can open a link, and what is half written in a form, or shown there once, must not go with it.
 */
export function startGoing(): void {
  shell.onGo((destination) => {
    waiting = destination;
    goOn();
  });
  useSession.subscribe(goOn);
  // one dialog may make room for the next
  onDialogsGone(() => setTimeout(goOn));
}

function goOn(): void {
  if (waiting === null || useSession.getState().phase !== 'open' || dialogsStanding()) return;
  const destination = waiting;
  waiting = null;
  void go(destination);
}

async function go(destination: Destination): Promise<void> {
  if (destination.to === 'new') return showConversation(null);
  if (destination.to === 'settings') {
    const page = SETTINGS_PAGES.find((name) => name === destination.page);
    return page === undefined ? undefined : showSettings(page);
  }
  try {
    // asked for first: a link may name one that was never here, or is gone
    const { id } = await core.call('conversations.get', { id: destination.id });
    showConversation(id);
  } catch (error) {
    toastError(error);
  }
}
