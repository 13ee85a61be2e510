import type { FindingType } from '../../../../shared/domain/finding-type.ts';
import { normalize } from '../normalize/normalize.ts';
import { compactText } from './compact-text.ts';

/** Values in which case and punctuation carry meaning. */
const EXACT: ReadonlySet<string> = new Set<FindingType | 'literal'>([
  'secret',
  'password',
  'private-key',
  'connection-string',
  'wallet',
  'literal',
]);

/** Two values with the same key are one entity of the conversation: same letters and digits, whatever their case and spacing. */
export function entityKey(value: string, type: FindingType | 'literal'): string {
  if (EXACT.has(type)) return `=${value}`;
  const { folded } = compactText(normalize(value).text);
  return folded === '' ? `=${value}` : folded;
}
