import { create } from 'zustand';

import { onForget } from './forget.ts';

export const SETTINGS_PAGES = ['general', 'answers', 'models', 'privacy', 'about'] as const;
export type SettingsPage = (typeof SETTINGS_PAGES)[number];

interface View {
  readonly place: 'chat' | 'settings';
  /** Null is a new, unsaved conversation. */
  readonly conversationId: string | null;
  /** Scroll here once loaded. A new object each time, so that the same message can be gone to twice. */
  readonly target: { readonly messageId: string } | null;
  readonly settingsPage: SettingsPage;
  readonly dialog: 'search' | 'keys' | 'privacy' | null;
  readonly finding: boolean;
  /** The sidebar over the page, in a window too narrow to hold both. */
  readonly drawer: boolean;
  /** The message whose details are open in the side panel. */
  readonly detailsOf: string | null;
}

const initial: View = {
  place: 'chat',
  conversationId: null,
  target: null,
  settingsPage: 'general',
  dialog: null,
  finding: false,
  drawer: false,
  detailsOf: null,
};

export const useView = create<View>(() => initial);

onForget(() => useView.setState(initial, true));

export function showConversation(conversationId: string | null, messageId?: string): void {
  useView.setState({
    place: 'chat',
    conversationId,
    target: messageId === undefined ? null : { messageId },
    dialog: null,
    finding: false,
    drawer: false,
    detailsOf: null,
  });
}

export function showSettings(settingsPage: SettingsPage): void {
  useView.setState({ place: 'settings', settingsPage, dialog: null, drawer: false });
}

export function showDialog(dialog: View['dialog']): void {
  useView.setState({ dialog });
}
