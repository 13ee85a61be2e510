import { createInterface } from 'node:readline/promises';

import { SottoError } from '../../../shared/errors.ts';
import { t } from '../../../shared/messages/index.ts';
import type { Command, CommandContext } from '../command.ts';

export const purge: Command = {
  usage: 'purge (--conversation ID | --all) [--yes]',
  options: { conversation: { type: 'string' }, all: { type: 'boolean' }, yes: { type: 'boolean' } },
  async run(context) {
    const { conversation, all, yes } = context.options;
    if ((typeof conversation === 'string') === (all === true)) throw new SottoError('USAGE');
    if (yes !== true) await confirm(context);
    const { handlers } = await context.core('unlocked');
    const done = await handlers.calls['conversations.purge'](
      typeof conversation === 'string' ? { scope: 'conversation', id: conversation } : { scope: 'all' },
      new AbortController().signal,
    );
    context.output.object({ type: 'purged', ...done });
    context.output.note(t('cli.purge.done', done));
  },
};

/** What can't be undone is asked for; without a terminal only `--yes` will do. */
async function confirm({ output }: CommandContext): Promise<void> {
  if (!output.interactive) throw new SottoError('USAGE');
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await prompt.question(t('cli.purge.confirm'));
    if (answer.trim().toLowerCase() !== t('cli.purge.yes')) throw new SottoError('CANCELLED');
  } finally {
    prompt.close();
  }
}
