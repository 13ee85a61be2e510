import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { EXPORT_FORMATS } from '../../../shared/contract/transfer.ts';
import type { ExportRequest, ImportReport } from '../../../shared/contract/transfer.ts';
import { SottoError } from '../../../shared/errors.ts';
import { t } from '../../../shared/messages/index.ts';
import type { Command } from '../command.ts';
import type { Output } from '../output.ts';
import { printable } from '../output.ts';

const signal = new AbortController().signal;

type Format = ExportRequest['format'];
const isFormat = (value: unknown): value is Format => (EXPORT_FORMATS as readonly unknown[]).includes(value);

/** Conversations to a file that was not there before. Readable ones only when that was agreed to. */
export const exportCommand: Command = {
  usage:
    'export --format sotto|json|markdown|html [--conversation ID] [--folder] [--plaintext] [--file-passphrase-file FILE] PATH',
  options: {
    format: { type: 'string' },
    conversation: { type: 'string' },
    folder: { type: 'boolean' },
    plaintext: { type: 'boolean' },
    'file-passphrase-file': { type: 'string' },
  },
  async run({ positionals, options, core, output }) {
    const [path] = positionals;
    const { format, conversation, folder, plaintext } = options;
    if (path === undefined || !isFormat(format)) throw new SottoError('USAGE');
    if (folder === true && format !== 'markdown') throw new SottoError('USAGE');
    const passphrase = await firstLine(options['file-passphrase-file']);
    const { handlers } = await core('unlocked');
    const done = await handlers.calls['transfer.export'](
      {
        format,
        path: resolve(path),
        ...(typeof conversation === 'string' ? { conversationId: conversation } : {}),
        ...(format === 'markdown' ? { layout: folder === true ? 'folder' : 'file' } : {}),
        ...(passphrase === undefined ? {} : { passphrase }),
        ...(plaintext === true ? { plaintextAcknowledged: true } : {}),
      },
      signal,
    );
    output.object({ type: 'exported', ...done });
    output.note(t('cli.transfer.exported', done));
  },
};

/** Takes in what Sotto, ChatGPT, Claude or Open WebUI exported. */
export const importCommand: Command = {
  usage: 'import [--dry-run] [--file-passphrase-file FILE] FILE',
  options: { 'dry-run': { type: 'boolean' }, 'file-passphrase-file': { type: 'string' } },
  async run({ positionals, options, core, output }) {
    const [path] = positionals;
    if (path === undefined) throw new SottoError('USAGE');
    const passphrase = await firstLine(options['file-passphrase-file']);
    const { handlers } = await core('unlocked');
    const report = await handlers.calls['transfer.import'](
      { path: resolve(path), dryRun: options['dry-run'] === true, ...(passphrase === undefined ? {} : { passphrase }) },
      signal,
    );
    output.object({ type: 'imported', ...report });
    tell(output, report);
  },
};

function tell(output: Output, { dryRun, conversations, messages, attachments, due, problems }: ImportReport): void {
  output.note(
    t(dryRun ? 'cli.transfer.wouldImport' : 'cli.transfer.imported', { ...conversations, messages: messages.added }),
  );
  if (messages.leftOut + attachments.leftOut > 0) {
    output.note(t('cli.transfer.leftOut', { messages: messages.leftOut, attachments: attachments.leftOut }));
  }
  if (due > 0) output.note(t('cli.transfer.due', { count: due }));
  for (const { number, title, problem } of problems) {
    output.note(`${number}${title === null ? '' : ` “${printable(title)}”`}: ${t(`transfer.problems.${problem}`)}`);
  }
}

async function firstLine(path: unknown): Promise<string | undefined> {
  if (typeof path !== 'string') return undefined;
  const text = await readFile(path, 'utf8').catch(() => {
    throw new SottoError('FILE_UNREADABLE');
  });
  return text.split('\n', 1)[0] ?? '';
}
