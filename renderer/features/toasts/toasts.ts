import { Toast } from '@base-ui/react/toast';

import { errorWords } from '../../../shared/messages/index.ts';
import { asSottoError } from '../../app/client/as-sotto-error.ts';
import { onForget } from '../../app/forget.ts';

export const toasts = Toast.createToastManager();

onForget(() => toasts.close());

/** For what failed in the background of an action; what blocks a screen is said on the screen. */
export function toastError(error: unknown): void {
  const known = asSottoError(error);
  // The line to core broke: the screen itself says so.
  if (known.code === 'CORE_UNAVAILABLE' || known.code === 'CANCELLED') return;
  const { what, todo } = errorWords(known);
  // Not of high priority: the library hides such a note from screen readers and yet lets the focus go there (axe:
  // aria-hidden-focus). The region they are in is live, and reads it out when the sentence under way has ended.
  toasts.add({ title: what, description: todo, type: 'error', timeout: 9000 });
}
