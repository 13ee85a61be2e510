import type { MessageInBranch } from '../../../shared/contract.ts';
import { core } from '../../app/client/core.ts';
import { onceDrawn } from './once-drawn.ts';

type Replace = (id: string, change: (old: MessageInBranch) => MessageInBranch) => void;

const watched = new Map<string, () => void>();

/** Follows one answer; what arrives while the words before it are drawn, or within a frame, is shown in one go. */
export function watchAnswer(id: string, replace: Replace): void {
  if (watched.has(id)) return;
  let waiting = { text: '', reasoning: '' };
  const flush = (): void => {
    const { text, reasoning } = waiting;
    waiting = { text: '', reasoning: '' };
    if (text === '' && reasoning === '') return;
    replace(id, (old) => ({
      ...old,
      content: old.content + text,
      ...(reasoning === '' ? {} : { reasoning: (old.reasoning ?? '') + reasoning }),
    }));
  };
  const drawing = onceDrawn(flush);
  const forgetWaiting = (): void => {
    drawing.cancel();
    waiting = { text: '', reasoning: '' };
  };
  const cancel = core.open(
    'chat.watch',
    { messageId: id },
    {
      event(event) {
        if (event.type === 'text-delta' || event.type === 'reasoning-delta') {
          waiting[event.type === 'text-delta' ? 'text' : 'reasoning'] += event.text;
          drawing.want();
          return;
        }
        forgetWaiting();
        replace(id, (old) => ({ ...event.message, siblingIds: old.siblingIds }));
      },
      end() {
        flush();
        watched.delete(id);
      },
    },
  );
  watched.set(id, () => {
    forgetWaiting();
    cancel();
  });
}

export function stopWatching(): void {
  for (const stop of watched.values()) stop();
  watched.clear();
}
