import { setTimeout as sleep } from 'node:timers/promises';

import type { Download, DownloadSource } from '../../shared/contract/downloads.ts';
import { SottoError } from '../../shared/errors.ts';
import { formatBytes, formatNumber, formatPercent } from '../../shared/messages/format.ts';
import { t } from '../../shared/messages/index.ts';
import type { CommandContext } from './command.ts';

const signal = new AbortController().signal;

/** Fetches a model and waits for it. Stopped with Ctrl+C, the same command goes on where it was. */
export async function download(context: CommandContext, reference: string): Promise<void> {
  const { handlers } = await context.core('unlocked');
  const acceptUnverified = context.options['unverified'] === true;
  let item = await handlers.calls['downloads.start']({ source: sourceOf(reference), acceptUnverified }, signal);
  while (item.state !== 'done') {
    if (item.error !== null && item.state === 'failed') throw new SottoError(item.error.code, item.error.params);
    if (context.output.interactive) process.stderr.write(`\r${progress(item)}\u001B[K`);
    await sleep(300);
    const { items } = await handlers.calls['downloads.list']({}, signal);
    const next = items.find((it) => it.id === item.id);
    if (next === undefined || next.state === 'paused') throw new SottoError('CANCELLED');
    item = next;
  }
  if (context.output.interactive) process.stderr.write('\r\u001B[K');
  context.output.object(item);
  context.output.text(`${item.modelId ?? ''}  ${item.name}`);
}

function sourceOf(reference: string): DownloadSource {
  if (/^[a-z]+:\/\//i.test(reference)) return { kind: 'url', url: reference };
  const parts = reference.split('/');
  if (parts.length === 1) return { kind: 'catalog', id: reference };
  if (parts.length < 3) throw new SottoError('DOWNLOAD_SOURCE_INVALID');
  return { kind: 'repository', repo: parts.slice(0, 2).join('/'), file: parts.slice(2).join('/') };
}

function progress({ done, total, rate, state }: Download): string {
  const share = total === null ? '' : ` / ${formatBytes(total)}, ${formatPercent(done / total)}`;
  const seconds = total === null || rate === 0 ? null : Math.ceil((total - done) / rate);
  const left = seconds === null ? '' : `, ${t('units.seconds', { value: formatNumber(seconds) })}`;
  return `${state}: ${formatBytes(done)}${share}, ${formatBytes(rate)}/s${left}`;
}
