import type { Settings } from '../../../shared/contract.ts';
import { DEFAULT_ROUTE_POLICY } from '../../../shared/domain/default-policy.ts';
import { FINDING_TYPES } from '../../../shared/domain/finding-type.ts';
import type { FindingType } from '../../../shared/domain/finding-type.ts';
import type { PolicySettings } from '../../../shared/policy/managed-policy.ts';
import { matchDictionary } from '../privacy/dictionary/user-dictionary.ts';
import type { DictionaryEntry } from '../privacy/dictionary/user-dictionary.ts';
import { normalize } from '../privacy/normalize/normalize.ts';

/**
 * A company's words and the person's, what to replace first: of two entries for the same word the first counts. Nobody
 * lets through what the company has replaced, not as a part of something longer either, and a person's own words open no
 * kind of finding about which the company has decided.
 */
export function effectiveDictionary(own: Settings['dictionary'], policy: PolicySettings): DictionaryEntry[] {
  const company = entries(policy['dictionary.redact'], 'always-redact');
  const allowed = own.allow.filter((term) => matchDictionary(normalize(term).text, company).redact.length === 0);
  return [
    ...company,
    ...entries(own.redact, 'always-redact'),
    ...entries(policy['dictionary.allow'], 'never-redact'),
    ...entries(allowed, 'never-redact').map((entry) => ({ ...entry, ...opened(policy) })),
  ];
}

/** Empty where nothing was decided: every kind then. */
function opened(policy: PolicySettings): Pick<DictionaryEntry, 'opens'> {
  const opens = FINDING_TYPES.filter((type) => mayOpen(type, policy));
  return opens.length === FINDING_TYPES.length ? {} : { opens };
}

/** What may be let through in one message may be let through in each; what has to stay or is blocked never may. */
function mayOpen(type: FindingType, policy: PolicySettings): boolean {
  const action = policy[`findings.${type}`];
  if (action === 'keep-on-device' || action === 'block') return false;
  const decided = policy['findings.letThrough'];
  if (decided !== undefined) return decided.includes(type);
  return action !== 'redact' || DEFAULT_ROUTE_POLICY.mayLetThrough.includes(type);
}

function entries(terms: readonly string[] | undefined, action: DictionaryEntry['action']): DictionaryEntry[] {
  return (terms ?? []).map((term) => ({ term, action }));
}
