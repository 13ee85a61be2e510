import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';

import { ATTACHMENT_LIMITS } from '../../shared/domain/attachment.ts';
import { SottoError } from '../../shared/errors.ts';
import type { Handlers } from '../core/rpc/handlers.ts';
import type { OptionValues } from './command.ts';

/** Takes the files of `--attach` in, in their order, and returns their ids. */
export async function attachFiles(
  handlers: Handlers,
  conversationId: string | null,
  option: OptionValues[string],
): Promise<string[]> {
  const files = Array.isArray(option) ? (option as readonly string[]) : [];
  if (files.length > ATTACHMENT_LIMITS.count) throw new SottoError('ATTACHMENT_TOO_MANY');
  const ids: string[] = [];
  for (const file of files) {
    const data = await bytesOf(file);
    const params = { conversationId, name: basename(file), data };
    ids.push((await handlers.calls['attachments.add'](params, new AbortController().signal)).id);
  }
  return ids;
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    if ((await stat(file)).size > ATTACHMENT_LIMITS.bytes) throw new SottoError('ATTACHMENT_TOO_LARGE');
    return await readFile(file);
  } catch (error) {
    throw error instanceof SottoError ? error : new SottoError('FILE_UNREADABLE');
  }
}
