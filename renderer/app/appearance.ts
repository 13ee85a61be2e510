import { create } from 'zustand';

import type { Appearance } from '../../shared/contract.ts';
import { DEFAULT_APPEARANCE } from '../../shared/domain/default-settings.ts';
import { core, shell } from './client/core.ts';
import { speak } from './i18n.ts';

/** Theme, language and sidebar: known before the vault is open, and nothing personal. */
export const useAppearance = create<Appearance>(() => DEFAULT_APPEARANCE);

const useTheme = create(() => ({ dark: false }));

/** Whether the page is dark now, whatever decides it. */
export const useDark = (): boolean => useTheme((state) => state.dark);

const systemDark = window.matchMedia('(prefers-color-scheme: dark)');

function applyTheme(): void {
  const { theme } = useAppearance.getState();
  const dark = theme === 'dark' || (theme === 'system' && systemDark.matches);
  useTheme.setState({ dark });
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
}

export function startAppearance(): void {
  applyTheme();
  systemDark.addEventListener('change', applyTheme);
  useAppearance.subscribe(applyTheme);
  core.onState((connection) => {
    if (connection.state !== 'ready') return;
    void core.call('appearance.get', {}).then(
      (appearance) => {
        useAppearance.setState(appearance);
        shell.setTheme(appearance.theme);
        void speak(appearance.language).catch(() => undefined);
      },
      () => undefined,
    );
  });
}

/** Shown at once; kept if it can be. */
export function setAppearance(change: Partial<Appearance>): void {
  useAppearance.setState(change);
  if (change.theme !== undefined) shell.setTheme(change.theme);
  if (change.language !== undefined) {
    shell.setLanguage(change.language);
    void speak(change.language).catch(() => undefined);
  }
  void core.call('appearance.set', change).catch(() => undefined);
}
