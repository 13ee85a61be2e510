import { app, dialog } from 'electron';
import type { BrowserWindow, FileFilter } from 'electron';
import { join } from 'node:path';

import { t } from '../../shared/messages/index.ts';
import { PRODUCT } from '../../shared/product.ts';
import { PATH_PURPOSES } from '../../shared/shell.ts';
import type { PathPurpose } from '../../shared/shell.ts';

export const isPathPurpose = (value: unknown): value is PathPurpose =>
  (PATH_PURPOSES as readonly unknown[]).includes(value);

const ENDINGS = {
  'export-sotto': 'sotto',
  'export-json': 'json',
  'export-markdown': 'md',
  'export-html': 'html',
} as const;

/** The system's dialog for a purpose; null when it was dismissed. An absolute path. */
export async function pickPath(window: BrowserWindow, purpose: PathPurpose): Promise<string | null> {
  switch (purpose) {
    case 'import': {
      const filters = [{ name: t('shell.pickPath.importFilter'), extensions: ['sotto', 'json', 'zip'] }];
      return pickThere(window, t('shell.pickPath.import'), 'openFile', filters);
    }
    case 'restore':
      return pickThere(window, t('shell.pickPath.restore'), 'openDirectory');
    case 'backup':
      return pickNew(window, t('shell.pickPath.backup'), named('backupName'));
    case 'export-markdown-folder':
      return pickNew(window, t('shell.pickPath.export'), named('exportName'));
    case 'export-sotto':
    case 'export-json':
    case 'export-markdown':
    case 'export-html': {
      const ending = ENDINGS[purpose];
      const filters = [{ name: ending.toUpperCase(), extensions: [ending] }];
      return pickNew(window, t('shell.pickPath.export'), `${named('exportName')}.${ending}`, filters);
    }
  }
}

function named(key: 'exportName' | 'backupName'): string {
  return t(`shell.pickPath.${key}`, { product: PRODUCT.name, date: new Date().toISOString().slice(0, 10) });
}

async function pickThere(
  window: BrowserWindow,
  title: string,
  property: 'openFile' | 'openDirectory',
  filters: FileFilter[] = [],
): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title,
    properties: [property, 'dontAddToRecent'],
    filters,
  });
  return filePaths[0] ?? null;
}

async function pickNew(
  window: BrowserWindow,
  title: string,
  name: string,
  filters: FileFilter[] = [],
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath: join(app.getPath('documents'), name),
    filters,
    properties: ['createDirectory', 'dontAddToRecent'],
  });
  return canceled ? null : filePath;
}
