import { onForget } from '../../app/forget.ts';
import { useView } from '../../app/view.ts';

/** The words that were last selected in a message of the conversation on show, in UTF-16 units at most. */
const MOST = 20_000;
let kept = { conversationId: null as string | null, text: '' };

onForget(() => {
  kept = { conversationId: null, text: '' };
});

/** Remembers in this window only; writing a message undoes the selection itself. Returns how to stop. */
export function followSelection(): () => void {
  const note = (): void => {
    const selection = document.getSelection();
    const text = selection?.toString() ?? '';
    const element = selection?.anchorNode?.parentElement ?? null;
    if (text.trim() === '' || element?.closest('article') === null || element === null) return;
    kept = { conversationId: useView.getState().conversationId, text: text.slice(0, MOST) };
  };
  document.addEventListener('selectionchange', note);
  return () => document.removeEventListener('selectionchange', note);
}

export function lastSelection(): string {
  return kept.conversationId === useView.getState().conversationId ? kept.text : '';
}
