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

interface ExportWish {
  readonly path: string;
  readonly passphrase: string;
  /** Left out: all. */
  readonly conversationIds: readonly string[] | undefined;
}

/** `passphrase` for an encrypted file; for others the person has agreed that anybody can read it. */
export function requestFor(
  choice: ExportChoice,
  { path, passphrase, conversationIds }: ExportWish,
): CallParams<'transfer.export'> {
  const scope = conversationIds === undefined ? { path } : { path, conversationIds: [...conversationIds] };
  if (choice === 'sotto') return { format: 'sotto', ...scope, passphrase };
  const plain = { ...scope, plaintextAcknowledged: true } as const;
  if (choice === 'markdown') return { format: 'markdown', layout: 'file', ...plain };
  if (choice === 'markdown-folder') return { format: 'markdown', layout: 'folder', ...plain };
  return { format: choice, ...plain };
}
