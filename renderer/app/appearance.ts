import { create } from 'zustand';

import type { Appearance } from '../../shared/contract.ts';
import { DEFAULT_APPEARANCE } from '../../shared/domain/default-settings.ts';
import { applyAccent } from './accent.ts';
import { core, shell } from './client/core.ts';
import { speak } from './i18n.ts';

/** Theme, language and sidebar: known before the vault is open, and nothing personal. */
export const useAppearance = create<Appearance>(() => DEFAULT_APPEARANCE);

const useTheme = create(() => ({ dark: false }));

/** Whether the page is dark now, whatever decides it. */
export const useDark = (): boolean => useTheme((state) => state.dark);

const systemDark = window.matchMedia('(prefers-color-scheme: dark)');

function applyTheme(): void {
  const { theme, reduceMotion, systemAccent } = useAppearance.getState();
  const dark = theme === 'dark' || (theme === 'system' && systemDark.matches);
  useTheme.setState({ dark });
  const { dataset } = document.documentElement;
  dataset['theme'] = dark ? 'dark' : 'light';
  if (reduceMotion) dataset['motion'] = 'none';
  else delete dataset['motion'];
  void applyAccent(systemAccent, dark).catch(() => undefined);
}

/** Changes of this window's own that are on their way to the file: until they are there, what is read is older. */
let unwritten = 0;
let changes = 0;

async function read(): Promise<void> {
  const before = changes;
  const appearance = await core.call('appearance.get', {});
  if (unwritten > 0 || changes !== before) return;
  useAppearance.setState(appearance);
  shell.setTheme(appearance.theme);
  await speak(appearance.language);
}

export function startAppearance(): void {
  applyTheme();
  systemDark.addEventListener('change', applyTheme);
  useAppearance.subscribe(applyTheme);
  core.onState((connection) => {
    if (connection.state !== 'ready') return;
    const reread = (): void => void read().catch(() => undefined);
    // another window may change it too
    core.open('changes', {}, { event: ({ type }) => type === 'appearance' && reread() });
    reread();
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
  changes += 1;
  unwritten += 1;
  void core
    .call('appearance.set', change)
    .finally(() => (unwritten -= 1))
    .then(read)
    .catch(() => undefined);
}
