import { readFile } from 'node:fs/promises';

import { receipt as receiptSchema } from '../../../shared/contract/purge.ts';
import type { Receipt } from '../../../shared/contract/purge.ts';
import { SottoError } from '../../../shared/errors.ts';
import { formatDateTime } from '../../../shared/messages/format.ts';
import { t } from '../../../shared/messages/index.ts';
import type { Command } from '../command.ts';

const signal = new AbortController().signal;

/** Proofs of what was deleted for good. `verify` takes one as `list --json`, `purge --json` or the window gives it. */
export const receipts: Command = {
  usage: 'receipts list | verify FILE',
  async run({ positionals: [action, path], core, output }) {
    const { calls } = (await core('unlocked')).handlers;
    if (action === 'list') {
      for (const one of (await calls['receipts.list']({}, signal)).items) {
        output.object(one);
        output.text(t('cli.receipts.row', { ...one, time: formatDateTime(one.at) }));
        for (const at of one.backupsElsewhere ?? []) {
          output.text(`  ${t('cli.receipts.elsewhere', { time: formatDateTime(at) })}`);
        }
      }
      return;
    }
    if (action !== 'verify' || path === undefined) throw new SottoError('USAGE');
    const receipt = parse(
      await readFile(path, 'utf8').catch(() => {
        throw new SottoError('FILE_UNREADABLE');
      }),
    );
    const ok = receipt !== null && (await calls['receipts.verify']({ receipt }, signal)).ok;
    output.object({ type: 'receipt', ok });
    if (!ok) throw new SottoError('RECEIPT_NOT_GENUINE');
    output.text(t('cli.receipts.genuine'));
  },
};

/** Null: it is no receipt. */
function parse(text: string): Receipt | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    // the line of `purge --json` says what it is
    const { type: _, ...fields } = value as { type?: unknown };
    return receiptSchema.safeParse(fields).data ?? null;
  } catch {
    return null;
  }
}
