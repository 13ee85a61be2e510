import { useSyncExternalStore } from 'react';

import { setAppearance, useAppearance } from './appearance.ts';
import { useView } from './view.ts';

/** Narrower than this, the sidebar lies over the page and only while it is asked for. */
const narrow = window.matchMedia('(max-width: 719px)');

function onNarrowChange(listener: () => void): () => void {
  narrow.addEventListener('change', listener);
  return () => narrow.removeEventListener('change', listener);
}

export function useSidebarShown(): boolean {
  const isNarrow = useSyncExternalStore(onNarrowChange, () => narrow.matches);
  const kept = useAppearance((state) => state.sidebarOpen);
  const drawer = useView((state) => state.drawer);
  return isNarrow ? drawer : kept;
}

export function toggleSidebar(): void {
  if (narrow.matches) useView.setState(({ drawer }) => ({ drawer: !drawer }));
  else setAppearance({ sidebarOpen: !useAppearance.getState().sidebarOpen });
}
