import { shell } from './client/core.ts';
import { readableAccent } from './readable-accent.ts';

const NAMES = ['--accent', '--accent-fill', '--accent-fill-hover'] as const;

/** The system's accent in place of ours, when it was asked for and there is one. */
export async function applyAccent(wanted: boolean, dark: boolean): Promise<void> {
  const { style } = document.documentElement;
  const accent = wanted ? (await shell.desktopFacts()).accent : null;
  if (accent === null) {
    for (const name of NAMES) style.removeProperty(name);
    return;
  }
  const { text, fill, fillHover } = readableAccent(accent, dark);
  style.setProperty('--accent', text);
  style.setProperty('--accent-fill', fill);
  style.setProperty('--accent-fill-hover', fillHover);
}
