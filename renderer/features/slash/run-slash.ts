import { isQuickAsk } from '../../app/page-kind.ts';
import { lockVault } from '../../app/session.ts';
import { showConversation, showDialog, showSettings, useView } from '../../app/view.ts';
import { useTranscript } from '../chat/transcript.ts';
import { chooseMode } from '../chat/turn-mode.ts';
import { continueAnswer, regenerate } from '../chat/turns.ts';
import { startOver } from '../quick-ask/quick-ask-state.ts';
import { startTemporary } from '../sidebar/conversation-actions.ts';
import type { SlashCommand } from './slash-items.ts';

/** Those commands that need nothing of the composer. */
export function runSlash(command: Exclude<SlashCommand, 'model' | 'export' | 'summarise'>): void {
  const last = useTranscript.getState().messages.at(-1);
  switch (command) {
    case 'new':
      // in the small window what was temporary goes with it
      return isQuickAsk ? startOver() : showConversation(null);
    case 'temporary':
      return void startTemporary();
    case 'device':
      return void chooseMode({ kind: 'device' });
    case 'automatic':
      return void chooseMode({ kind: 'auto' });
    case 'again':
      return void (last !== undefined && regenerate(last));
    case 'continue':
      return void (last !== undefined && continueAnswer(last));
    case 'instructions':
      return useView.setState({ panel: { kind: 'conversation' } });
    case 'find':
      return useView.setState({ finding: true });
    case 'privacy':
      return showDialog('privacy');
    case 'snippets':
      return showSettings('snippets');
    case 'lock':
      return void lockVault();
  }
}
