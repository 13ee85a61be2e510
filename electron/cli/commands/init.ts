import { t } from '../../../shared/messages/index.ts';
import type { Command, CommandContext } from '../command.ts';
import { withNewFile } from '../new-file.ts';

export const init: Command = {
  usage: 'init [--recovery-out FILE]',
  options: { 'recovery-out': { type: 'string' } },
  async run(context) {
    const { options, output } = context;
    const out = options['recovery-out'];
    if (typeof out !== 'string') {
      const recoveryKey = await create(context);
      output.note(t('cli.init.recoveryShown'));
      output.text(recoveryKey);
      output.object({ type: 'vault-created', recoveryKey });
      return;
    }
    // the file is claimed first: a vault whose recovery key could not be kept would be a trap
    await withNewFile(out, async (write) => write(await create(context)));
    output.note(t('cli.init.recoveryWritten'));
    output.object({ type: 'vault-created' });
  },
};

async function create({ passphrase, core }: CommandContext): Promise<string> {
  const { handlers } = await core('locked');
  const { recoveryKey } = await handlers.calls['vault.create'](
    passphrase === undefined ? { kind: 'device' } : { kind: 'passphrase', passphrase },
    new AbortController().signal,
  );
  return recoveryKey;
}
