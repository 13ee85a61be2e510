import { create } from 'zustand';

import { onForget } from '../../app/forget.ts';

/** The message being edited in place, if any. */
export const useEditing = create<{ readonly messageId: string | null }>(() => ({ messageId: null }));

onForget(() => useEditing.setState({ messageId: null }));

export function startEditing(messageId: string | null): void {
  useEditing.setState({ messageId });
}
