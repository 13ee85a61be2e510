import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { SottoError } from '../../../shared/errors.ts';
import { t } from '../../../shared/messages/index.ts';
import type { Command } from '../command.ts';

const signal = new AbortController().signal;

/** An encrypted copy that was opened and counted, in a folder of its own. */
export const backup: Command = {
  usage: 'backup FOLDER',
  async run({ positionals, core, output }) {
    const [path] = positionals;
    if (path === undefined) throw new SottoError('USAGE');
    const { handlers } = await core('unlocked');
    const done = await handlers.calls['backup.make']({ path: resolve(path) }, signal);
    output.object({ type: 'backup', ...done });
    output.note(t('cli.backup.made', done));
  },
};

/** Puts a backup in the place of the vault, which is kept aside. `--passphrase-file` is what opened it then. */
export const restoreBackup: Command = {
  usage: 'restore-backup FOLDER [--recovery-key-file FILE]',
  options: { 'recovery-key-file': { type: 'string' } },
  async run({ positionals, options, passphrase, core, output }) {
    const [path] = positionals;
    if (path === undefined) throw new SottoError('USAGE');
    const file = options['recovery-key-file'];
    const recoveryKey = typeof file === 'string' ? await firstLine(file) : undefined;
    const { handlers } = await core('locked');
    const key =
      recoveryKey !== undefined
        ? ({ kind: 'recovery', recoveryKey } as const)
        : passphrase === undefined
          ? ({ kind: 'device' } as const)
          : ({ kind: 'passphrase', passphrase } as const);
    const done = await handlers.calls['backup.restore']({ from: { kind: 'folder', path: resolve(path) }, key }, signal);
    output.object({ type: 'restored', ...done });
    output.note(t('cli.backup.restored', done));
  },
};

async function firstLine(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new SottoError('FILE_UNREADABLE');
  });
  return text.split('\n', 1)[0] ?? '';
}
