import type { ProfileFiles } from './profile-files.ts';
import type { VaultFile } from './vault-file.ts';
import { writeAtomically } from './write-atomically.ts';

/** Writes the vault file, then its copy: at any moment one of the two is whole, and never is the copy the newer. */
export async function writeVaultFile(files: ProfileFiles, file: VaultFile): Promise<void> {
  const text = `${JSON.stringify(file, null, 2)}\n`;
  await writeAtomically(files.vault, text);
  await writeAtomically(files.vaultCopy, text);
}
