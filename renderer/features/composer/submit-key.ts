import type { KeyboardEvent } from 'react';

import { useSettings } from '../settings/settings-store.ts';

interface Stroke {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly composing: boolean;
}

/** Whether this stroke sends. Ctrl/Cmd+Enter always does; Enter alone by setting; never while an input method composes. */
export function isSubmitStroke(stroke: Stroke, sendWithEnter: boolean): boolean {
  if (stroke.key !== 'Enter' || stroke.composing || stroke.altKey) return false;
  if (stroke.ctrlKey || stroke.metaKey) return true;
  return sendWithEnter && !stroke.shiftKey;
}

export function useSubmitKey(): (event: KeyboardEvent) => boolean {
  const sendWithEnter = useSettings((state) => state.sendWithEnter);
  return ({ key, shiftKey, altKey, ctrlKey, metaKey, nativeEvent }) =>
    isSubmitStroke({ key, shiftKey, altKey, ctrlKey, metaKey, composing: nativeEvent.isComposing }, sendWithEnter);
}
