import { open } from 'node:fs/promises';

import { SottoError } from '../../../shared/errors.ts';
import { t } from '../../../shared/messages/index.ts';
import type { Command } from '../command.ts';

export const init: Command = {
  usage: 'init [--recovery-out FILE]',
  options: { 'recovery-out': { type: 'string' } },
  async run({ options, output, passphrase, core }) {
    const out = options['recovery-out'];
    // the file is claimed first: a vault whose recovery key could not be kept would be a trap
    const file = typeof out === 'string' ? await claim(out) : undefined;
    try {
      const { handlers } = await core('locked');
      const { recoveryKey } = await handlers.calls['vault.create'](
        passphrase === undefined ? { kind: 'device' } : { kind: 'passphrase', passphrase },
        new AbortController().signal,
      );
      if (file !== undefined) {
        await file.writeFile(`${recoveryKey}\n`);
        await file.sync();
        output.note(t('cli.init.recoveryWritten'));
      } else {
        output.note(t('cli.init.recoveryShown'));
        output.text(recoveryKey);
      }
      output.object({ type: 'vault-created', ...(file === undefined ? { recoveryKey } : {}) });
    } finally {
      await file?.close();
    }
  },
};

async function claim(path: string) {
  try {
    return await open(path, 'wx', 0o600);
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === 'EEXIST';
    throw new SottoError(exists ? 'FILE_EXISTS' : 'FILE_UNREADABLE');
  }
}
