import { usePolicyEntry } from '../policy/use-policy-entry.ts';

/** The wire formats that a company allows; null when it leaves that to people. */
export function useAllowedKinds(): readonly string[] | null {
  const entry = usePolicyEntry('providers.kinds');
  return entry === undefined ? null : (JSON.parse(entry.value) as string[]);
}
