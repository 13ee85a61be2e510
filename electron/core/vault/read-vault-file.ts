import { readFile } from 'node:fs/promises';

import { SottoError } from '../../../shared/errors.ts';
import { fileError } from './file-error.ts';
import type { ProfileFiles } from './profile-files.ts';
import { VAULT_FORMAT, vaultFile } from './vault-file.ts';
import type { VaultFile } from './vault-file.ts';

/** A vault file is a few kB; a larger one is not ours. Bytes. */
const MOST_BYTES = 256 * 1024;

/**
 * The vault file, or its copy when it is damaged. Null when there is none. Throws VAULT_TOO_NEW or VAULT_DAMAGED;
 * neither file is ever changed by reading.
 */
export async function readVaultFile(files: ProfileFiles): Promise<VaultFile | null> {
  const text = await readText(files.vault);
  if (text === null) return null;
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof SottoError && error.code === 'VAULT_TOO_NEW') throw error;
    const copy = await readText(files.vaultCopy);
    if (copy === null) throw error;
    return parse(copy);
  }
}

function parse(text: string): VaultFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new SottoError('VAULT_DAMAGED');
  }
  const format = (value as { format?: unknown } | null)?.format;
  if (typeof format === 'number' && format > VAULT_FORMAT) throw new SottoError('VAULT_TOO_NEW');
  const parsed = vaultFile.safeParse(value);
  if (!parsed.success) throw new SottoError('VAULT_DAMAGED');
  return parsed.data;
}

async function readText(path: string): Promise<string | null> {
  try {
    const bytes = await readFile(path);
    if (bytes.length > MOST_BYTES) throw new SottoError('VAULT_DAMAGED');
    return bytes.toString('utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw fileError(error);
  }
}
