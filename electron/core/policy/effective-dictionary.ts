import type { Settings } from '../../../shared/contract.ts';
import type { PolicySettings } from '../../../shared/policy/managed-policy.ts';
import { matchDictionary } from '../privacy/dictionary/user-dictionary.ts';
import type { DictionaryEntry } from '../privacy/dictionary/user-dictionary.ts';
import { normalize } from '../privacy/normalize/normalize.ts';

/**
 * A company's words and the person's, what to replace first: of two entries for the same word the first counts. Nobody
 * lets through what the company has replaced, not as a part of something longer either.
 */
export function effectiveDictionary(own: Settings['dictionary'], policy: PolicySettings): DictionaryEntry[] {
  const company = entries(policy['dictionary.redact'], 'always-redact');
  const allowed = own.allow.filter((term) => matchDictionary(normalize(term).text, company).redact.length === 0);
  return [
    ...company,
    ...entries(own.redact, 'always-redact'),
    ...entries(policy['dictionary.allow'], 'never-redact'),
    ...entries(allowed, 'never-redact'),
  ];
}

function entries(terms: readonly string[] | undefined, action: DictionaryEntry['action']): DictionaryEntry[] {
  return (terms ?? []).map((term) => ({ term, action }));
}
