import type { KeyboardEvent } from 'react';

import { useSettings } from '../settings/settings-store.ts';
import { isSubmitStroke } from './submit-stroke.ts';

export function useSubmitKey(): (event: KeyboardEvent) => boolean {
  const sendWithEnter = useSettings((state) => state.sendWithEnter);
  return ({ key, shiftKey, altKey, ctrlKey, metaKey, nativeEvent }) =>
    isSubmitStroke({ key, shiftKey, altKey, ctrlKey, metaKey, composing: nativeEvent.isComposing }, sendWithEnter);
}
