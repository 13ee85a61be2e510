import { usePolicy } from './policy-store.ts';
import type { PolicyShown } from './policy-store.ts';

/** What a company has decided under that key; undefined where it left the choice to people. */
export function usePolicyEntry(name: string): PolicyShown['entries'][number] | undefined {
  return usePolicy(({ policy }) => policy?.entries.find((entry) => entry.name === name));
}
