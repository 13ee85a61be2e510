import { useEffect, useReducer } from 'react';
import type { ComponentType } from 'react';

let Loaded: ComponentType | null = null;

async function load(): Promise<void> {
  Loaded ??= (await import('../features/settings/settings-view.tsx')).SettingsView;
}

/** Not with the page, which does not need it to stand, and not with the stroke that asks for it, which should not wait. */
export function preloadSettings(): () => void {
  const asked = requestIdleCallback(() => void load());
  return () => cancelIdleCallback(asked);
}

/** Not React's `lazy`, which throws even when all is there: to say where, V8 parses the page's code again, for 40 ms. */
export function LazySettings() {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (Loaded === null) void load().then(redraw);
  }, []);
  return Loaded === null ? null : <Loaded />;
}
