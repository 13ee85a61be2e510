import { memo, useDeferredValue, useEffect } from 'react';

import { ChatView } from '../features/chat/chat-view.tsx';
import { KeySheet } from '../features/keyboard/key-sheet.tsx';
import { LinkDialog } from '../features/markdown/link-dialog.tsx';
import { SearchPalette } from '../features/search/search-palette.tsx';
import { dropEmptyTemporary } from '../features/sidebar/conversation-actions.ts';
import { Sidebar } from '../features/sidebar/sidebar.tsx';
import { TagsDialog } from '../features/tags/tags-dialog.tsx';
import { followChanges } from './follow-changes.ts';
import { LazySettings, preloadSettings } from './lazy-settings.tsx';
import { useShortcuts } from './shortcuts.ts';
import { toggleSidebar, useSidebarShown } from './sidebar-shown.ts';
import { useView } from './view.ts';

/** What does not change with the workspace is not drawn again with it. */
const [Side, Chat] = [memo(Sidebar), memo(ChatView)];

/** The app itself, once the vault is open. */
export function Workspace() {
  // made in slices, with the place before it on show meanwhile: all at once, either holds the window up for a tenth of a second
  const place = useDeferredValue(useView((state) => state.place));
  const sidebarShown = useSidebarShown();
  useEffect(followChanges, []);
  useEffect(preloadSettings, []);
  useEffect(dropEmptyTemporary, []);
  useShortcuts();
  return (
    <div className="relative flex h-full">
      {place === 'settings' ? (
        <LazySettings />
      ) : (
        <>
          {sidebarShown && <Side />}
          {sidebarShown && (
            <div onClick={toggleSidebar} className="absolute inset-0 z-20 hidden bg-scrim max-[719px]:block" />
          )}
          <Chat />
        </>
      )}
      <SearchPalette />
      <TagsDialog />
      <KeySheet />
      <LinkDialog />
    </div>
  );
}
