import { open } from 'node:fs/promises';

import { SottoError } from '../../../shared/errors.ts';
import { fileError } from './file-error.ts';
import type { ProfileFiles } from './profile-files.ts';
import { VAULT_FORMAT, vaultFile } from './vault-file.ts';
import type { VaultFile } from './vault-file.ts';

/** A vault file is a few kB; a larger one is not ours. Bytes. */
const MOST_BYTES = 256 * 1024;

type Reading =
  | { readonly is: 'whole'; readonly file: VaultFile }
  | { readonly is: 'missing' }
  | { readonly is: 'unusable'; readonly problem: 'VAULT_TOO_NEW' | 'VAULT_DAMAGED' };

export interface VaultFiles {
  /** What may open the vault, best first: the file, then its copy where that differs. Empty when there is neither. */
  readonly candidates: readonly VaultFile[];
  /** Both are there, whole and alike. */
  readonly settled: boolean;
}

/**
 * Throws VAULT_TOO_NEW or VAULT_DAMAGED when there is something and nothing of it can be used, PROFILE_READ_ONLY when
 * it can't be read. Changes nothing.
 */
export async function readVaultFiles(files: ProfileFiles): Promise<VaultFiles> {
  const main = await read(files.vault);
  // a newer version's vault must not be opened by way of an older copy: it would be written back
  if (main.is === 'unusable' && main.problem === 'VAULT_TOO_NEW') throw new SottoError(main.problem);
  const copy = await read(files.vaultCopy);
  const whole = [main, copy].flatMap((reading) => (reading.is === 'whole' ? [reading.file] : []));
  const [first, second] = whole;
  if (first !== undefined) {
    const alike = second !== undefined && JSON.stringify(first) === JSON.stringify(second);
    return { candidates: alike ? [first] : whole, settled: alike };
  }
  if (main.is === 'unusable') throw new SottoError(main.problem);
  if (copy.is === 'unusable') throw new SottoError(copy.problem);
  return { candidates: [], settled: true };
}

async function read(path: string): Promise<Reading> {
  const text = await readText(path);
  if (text === null) return { is: 'missing' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { is: 'unusable', problem: 'VAULT_DAMAGED' };
  }
  const format = (value as { format?: unknown } | null)?.format;
  if (typeof format === 'number' && format > VAULT_FORMAT) return { is: 'unusable', problem: 'VAULT_TOO_NEW' };
  const parsed = vaultFile.safeParse(value);
  return parsed.success ? { is: 'whole', file: parsed.data } : { is: 'unusable', problem: 'VAULT_DAMAGED' };
}

/** Null when there is no such file; of one that is far too large, the beginning. */
async function readText(path: string): Promise<string | null> {
  try {
    const file = await open(path, 'r');
    try {
      const bytes = Buffer.alloc(MOST_BYTES);
      const { bytesRead } = await file.read(bytes, 0, MOST_BYTES, 0);
      return bytes.toString('utf8', 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    // a folder where a file should be
    if (code === 'EISDIR') return '';
    throw fileError(error);
  }
}
