import { dialog, shell } from 'electron';
import type { BrowserWindow } from 'electron';

import { t } from '../../shared/messages/index.ts';

const OPENABLE = new Set(['http:', 'https:', 'mailto:']);

/** Shows where a link really leads and opens it in the system's browser only if the person agrees. */
export async function openExternal(window: BrowserWindow | null, url: string): Promise<void> {
  const target = parse(url);
  if (target === null || window === null) return;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: t('shell.openLink.title'),
    detail: target,
    buttons: [t('shell.openLink.open'), t('shell.openLink.cancel')],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) await shell.openExternal(target);
}

/** The normalised address (punycode host, no hidden characters), or null when it is not one that may be opened. */
export function parse(url: string): string | null {
  if (url.length > 4096) return null;
  try {
    const parsed = new URL(url);
    return OPENABLE.has(parsed.protocol) ? parsed.href : null;
  } catch {
    return null;
  }
}
