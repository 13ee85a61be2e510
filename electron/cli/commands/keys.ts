import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';

import type { UnlockVault, VaultAccess } from '../../../shared/contract.ts';
import { SottoError } from '../../../shared/errors.ts';
import { t } from '../../../shared/messages/index.ts';
import type { Command, CommandContext } from '../command.ts';
import type { CallHandlers } from '../../core/rpc/handlers.ts';
import { withNewFile } from '../new-file.ts';

const signal = new AbortController().signal;

/** Sets what opens the vault. The passphrase that opens it now is `--passphrase-file`. */
export const passphrase: Command = {
  usage: 'passphrase set --new-passphrase-file FILE [--with device|alone|both] | remove',
  options: { 'new-passphrase-file': { type: 'string' }, with: { type: 'string' } },
  async run(context) {
    const access = await accessOf(context);
    const { handlers } = await context.core('unlocked');
    await handlers.calls['vault.setAccess']({ proof: proofOf(context), access }, signal);
    await changeKey(handlers.calls);
    context.output.object({ type: 'access-set', mode: access.mode });
    context.output.note(t(`cli.keys.set.${access.mode}`));
  },
};

/** A new recovery key in the place of the earlier one. */
export const recovery: Command = {
  usage: 'recovery rotate [--out FILE]',
  options: { out: { type: 'string' } },
  async run(context) {
    if (context.positionals[0] !== 'rotate') throw new SottoError('USAGE');
    const { out } = context.options;
    // without a terminal nobody can type what was shown: it has to be in a file then
    if (typeof out !== 'string' && !context.output.interactive) throw new SottoError('USAGE');
    if (typeof out === 'string') {
      await withNewFile(out, (write) =>
        rotate(context, async (recoveryKey, ask) => {
          await write(recoveryKey);
          const groups = recoveryKey.split('-');
          return ask.map((index) => groups[index] ?? '');
        }),
      );
    } else {
      await rotate(context, async (recoveryKey, ask) => {
        context.output.text(recoveryKey);
        return askFor(ask);
      });
    }
    context.output.object({ type: 'recovery-rotated' });
    context.output.note(t('cli.keys.rotated'));
  },
};

/** The database key as 64 hex digits, for a stock SQLCipher 4. */
export const key: Command = {
  usage: 'key export --out FILE',
  options: { out: { type: 'string' } },
  async run(context) {
    const { out } = context.options;
    if (context.positionals[0] !== 'export' || typeof out !== 'string') throw new SottoError('USAGE');
    await withNewFile(out, async (write) => {
      const { handlers } = await context.core('unlocked');
      await write((await handlers.calls['keys.export']({ proof: proofOf(context) }, signal)).key);
    });
    context.output.object({ type: 'key-exported' });
    context.output.note(t('cli.keys.exported'));
  },
};

/** `keep` shows the key or stores it, and returns the groups that show that it did. */
async function rotate(
  context: CommandContext,
  keep: (recoveryKey: string, ask: readonly number[]) => Promise<string[]>,
): Promise<void> {
  const { calls } = (await context.core('unlocked')).handlers;
  const { recoveryKey, ask } = await calls['recovery.begin']({ proof: proofOf(context) }, signal);
  await calls['recovery.confirm']({ groups: await keep(recoveryKey, ask) }, signal);
  await changeKey(calls);
}

/** A command ends before core would do it by itself. What fails here, on a full disk say, is made good at the next start. */
async function changeKey(calls: Pick<CallHandlers, 'keys.rekey'>): Promise<void> {
  await calls['keys.rekey']({}, signal).catch(() => undefined);
}

function proofOf({ passphrase: typed }: CommandContext): UnlockVault {
  return typed === undefined ? { kind: 'device' } : { kind: 'passphrase', passphrase: typed };
}

const MODES = { device: 'either', alone: 'passphrase', both: 'both' } as const;

async function accessOf({ options, positionals }: CommandContext): Promise<VaultAccess> {
  if (positionals[0] === 'remove') return { mode: 'device' };
  const file = options['new-passphrase-file'];
  const mode = MODES[(options['with'] ?? 'alone') as keyof typeof MODES];
  if (positionals[0] !== 'set' || typeof file !== 'string' || mode === undefined) throw new SottoError('USAGE');
  const content = await readFile(file, 'utf8').catch(() => {
    throw new SottoError('FILE_UNREADABLE');
  });
  return { mode, passphrase: content.replace(/\r?\n$/, '') };
}

async function askFor(ask: readonly number[]): Promise<string[]> {
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const typed: string[] = [];
    for (const index of ask) typed.push(await prompt.question(t('cli.keys.group', { number: index + 1 })));
    return typed;
  } finally {
    prompt.close();
  }
}
