import { DEFAULT_ROUTE_POLICY } from '../../../shared/domain/default-policy.ts';
import { usePolicyEntry } from '../policy/use-policy-entry.ts';

/** The kinds of values that a person may let through in one message. Core decides; this only shows it. */
export function useMayLetThrough(): readonly string[] {
  const entry = usePolicyEntry('findings.letThrough');
  return entry === undefined ? DEFAULT_ROUTE_POLICY.mayLetThrough : (JSON.parse(entry.value) as string[]);
}
