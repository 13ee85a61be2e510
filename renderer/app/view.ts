import { create } from 'zustand';

import { onForget } from './forget.ts';

export const SETTINGS_PAGES = [
  'general',
  'desktop',
  'answers',
  'assistants',
  'snippets',
  'models',
  'providers',
  'activity',
  'privacy',
  'data',
  'security',
  'policy',
  'about',
] as const;
export type SettingsPage = (typeof SETTINGS_PAGES)[number];

interface View {
  readonly place: 'chat' | 'settings';
  /** Null is a new, unsaved conversation. */
  readonly conversationId: string | null;
  /** Scroll here once loaded. A new object each time, so that the same message can be gone to twice. */
  readonly target: { readonly messageId: string } | null;
  readonly settingsPage: SettingsPage;
  readonly dialog: 'search' | 'keys' | 'privacy' | 'tags' | null;
  readonly finding: boolean;
  /** The sidebar over the page, in a window too narrow to hold both. */
  readonly drawer: boolean;
  /** What is open beside the conversation: about one of its messages, or about all of it. */
  readonly panel:
    | { readonly kind: 'details' | 'saw'; readonly messageId: string }
    | { readonly kind: 'conversation' }
    | null;
}

const initial: View = {
  place: 'chat',
  conversationId: null,
  target: null,
  settingsPage: 'general',
  dialog: null,
  finding: false,
  drawer: false,
  panel: null,
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
    panel: null,
  });
}

export function showSettings(settingsPage: SettingsPage): void {
  useView.setState({ place: 'settings', settingsPage, dialog: null, drawer: false });
}

export function showDialog(dialog: View['dialog']): void {
  useView.setState({ dialog });
}

export function showPanel(kind: 'details' | 'saw', messageId: string): void {
  useView.setState({ panel: { kind, messageId } });
}
