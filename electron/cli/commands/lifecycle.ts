import { writeFile } from 'node:fs/promises';

import type { AuditEntry } from '../../../shared/contract/audit.ts';
import { SottoError } from '../../../shared/errors.ts';
import { t } from '../../../shared/messages/index.ts';
import type { Command, CommandContext } from '../command.ts';

const signal = new AbortController().signal;
const PAGE = 1000;

/** The record of what happened. `export` writes JSON lines: the entries, then the verdict on them. */
export const audit: Command = {
  usage: 'audit show | verify | export --out FILE',
  options: { out: { type: 'string' } },
  async run(context) {
    const [action] = context.positionals;
    const { handlers } = await context.core('unlocked');
    if (action === 'verify') {
      const verdict = await handlers.calls['audit.verify']({}, signal);
      context.output.object(verdict);
      context.output.text(t(`cli.audit.${verdict.state}`, { entries: verdict.entries, seq: verdict.firstBad ?? 0 }));
      if (verdict.state === 'broken') throw new SottoError('AUDIT_BROKEN');
      return;
    }
    const entries = await all(context);
    if (action === 'show') {
      for (const entry of entries) {
        context.output.object(entry);
        const detail = Object.entries(entry.detail).map(([name, value]) => `${name}=${value}`);
        context.output.text(`${entry.seq}  ${new Date(entry.at).toISOString()}  ${entry.kind}  ${detail.join(' ')}`);
      }
      return;
    }
    const { out } = context.options;
    if (action !== 'export' || typeof out !== 'string') throw new SottoError('USAGE');
    const verdict = await handlers.calls['audit.verify']({}, signal);
    const lines = [...entries, { verdict }].map((line) => `${JSON.stringify(line)}\n`).join('');
    await writeFile(out, lines, { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
      throw new SottoError(error.code === 'EEXIST' ? 'FILE_EXISTS' : 'FILE_UNREADABLE');
    });
    context.output.object({ type: 'exported', entries: entries.length });
  },
};

async function all({ core }: CommandContext): Promise<AuditEntry[]> {
  const { handlers } = await core('unlocked');
  const entries: AuditEntry[] = [];
  let cursor: string | undefined;
  do {
    const page = await handlers.calls['audit.list'](
      { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) },
      signal,
    );
    entries.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return entries;
}

/** Encrypts the database under a new key. */
export const rekey: Command = {
  usage: 'rekey',
  async run({ core, output }) {
    const { handlers } = await core('unlocked');
    const change = await handlers.calls['keys.rekey']({}, signal);
    output.object({ type: 'rekeyed', ...change });
    output.note(t('cli.rekeyed'));
  },
};
