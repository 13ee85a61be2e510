import { messages, t } from '../../../shared/messages/index.ts';
import type { AskedPurge } from './ask-purge.ts';

const COUNTED = ['conversations', 'messages', 'attachments', 'ledgerBodies'] as const;

/** What a purge takes, in words. What there is none of is not named: "0 files" only makes one look for them. */
export function whatGoes(counts: AskedPurge['counts']): string {
  const found = COUNTED.filter((kind) => counts[kind] > 0);
  const named = found.length === 0 ? COUNTED.slice(0, 1) : found;
  const words = named.map((kind) => t(`retention.purge.counts.${kind}`, { count: counts[kind] }));
  return new Intl.ListFormat(messages.language).format(words);
}
