import { lazy, Suspense, useEffect } from 'react';

import { ChatView } from '../features/chat/chat-view.tsx';
import { KeySheet } from '../features/keyboard/key-sheet.tsx';
import { LinkDialog } from '../features/markdown/link-dialog.tsx';
import { SearchPalette } from '../features/search/search-palette.tsx';
import { dropEmptyTemporary } from '../features/sidebar/conversation-actions.ts';
import { Sidebar } from '../features/sidebar/sidebar.tsx';
import { TagsDialog } from '../features/tags/tags-dialog.tsx';
import { followChanges } from './follow-changes.ts';
import { useShortcuts } from './shortcuts.ts';
import { toggleSidebar, useSidebarShown } from './sidebar-shown.ts';
import { useView } from './view.ts';

const SettingsView = lazy(() =>
  import('../features/settings/settings-view.tsx').then((module) => ({ default: module.SettingsView })),
);

/** The app itself, once the vault is open. */
export function Workspace() {
  const place = useView((state) => state.place);
  const sidebarShown = useSidebarShown();
  useEffect(followChanges, []);
  useEffect(dropEmptyTemporary, []);
  useShortcuts();
  return (
    <div className="relative flex h-full">
      {place === 'settings' ? (
        <Suspense>
          <SettingsView />
        </Suspense>
      ) : (
        <>
          {sidebarShown && <Sidebar />}
          {sidebarShown && (
            <div onClick={toggleSidebar} className="absolute inset-0 z-20 hidden bg-scrim max-[719px]:block" />
          )}
          <ChatView />
        </>
      )}
      <SearchPalette />
      <TagsDialog />
      <KeySheet />
      <LinkDialog />
    </div>
  );
}
