import files from 'original-fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { app, dialog } from 'electron';

import { t } from '../../shared/messages/index.ts';
import { checkFiles, mayRun } from '../processes/check-files.ts';
import { fusesAreBlown } from '../processes/read-fuses.ts';

/** The window comes first. Milliseconds. */
const AFTER_MS = 5000;
/** For reading why. Milliseconds. */
const READING_MS = 20_000;

/** Looks once whether this app is as it was packaged. When it is not, `close` is called and the app ends, in words. */
export async function checkSelf(close: () => void): Promise<void> {
  if (!app.isPackaged) return;
  await sleep(AFTER_MS);
  const whole = mayRun(await checkFiles(process.resourcesPath, files), process.platform);
  if (whole && (await fusesAreBlown(process.execPath, files))) return;
  process.stderr.write(`${t('shell.changed.title')}\n`);
  close();
  const told = dialog.showMessageBox({
    type: 'error',
    message: t('shell.changed.title'),
    detail: t('shell.changed.body'),
  });
  await Promise.race([told, sleep(READING_MS)]);
  app.exit(1);
}
