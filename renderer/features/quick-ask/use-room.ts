import { useEffect, useState } from 'react';

import { shell } from '../../app/client/core.ts';

/** Menus and dialogs lie beside the page's root, and want more room than a composer. */
const FLOATING = '[role=menu], [role=dialog], [role=listbox]';

/** Makes the window as tall as what is in it needs. */
export function useRoom(hasMessages: boolean): void {
  const [floating, setFloating] = useState(false);
  useEffect(() => {
    const look = (): void => setFloating(document.querySelector(FLOATING) !== null);
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
  const size = hasMessages || floating ? 'tall' : 'small';
  useEffect(() => shell.sizeQuickAsk(size), [size]);
}
