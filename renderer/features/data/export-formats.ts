import type { CallParams } from '../../../shared/contract.ts';
import type { PathPurpose } from '../../../shared/shell.ts';
import { usePolicyEntry } from '../policy/use-policy-entry.ts';

/** What a person chooses between. */
export type ExportChoice = 'sotto' | 'json' | 'markdown' | 'markdown-folder' | 'html';

const READABLE: readonly ExportChoice[] = ['json', 'markdown', 'markdown-folder', 'html'];

/** Those that a company leaves to choose from; the safest first. */
export function useExportFormats(): readonly ExportChoice[] {
  const encrypted = usePolicyEntry('export.encrypted')?.value !== 'false';
  const plaintext = usePolicyEntry('export.plaintext')?.value !== 'false';
  return [...(encrypted ? (['sotto'] as const) : []), ...(plaintext ? READABLE : [])];
}

export const purposeOf = (choice: ExportChoice): PathPurpose => `export-${choice}`;

/** `passphrase` for an encrypted file; for others the person has agreed that anybody can read it. */
export function requestFor(choice: ExportChoice, path: string, passphrase: string): CallParams<'transfer.export'> {
  if (choice === 'sotto') return { format: 'sotto', path, passphrase };
  const plain = { path, plaintextAcknowledged: true } as const;
  if (choice === 'markdown') return { format: 'markdown', layout: 'file', ...plain };
  if (choice === 'markdown-folder') return { format: 'markdown', layout: 'folder', ...plain };
  return { format: choice, ...plain };
}
