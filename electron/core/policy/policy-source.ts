import type { PolicyProblem } from './policy-problem.ts';

/**
 * What one place of this computer says. `values`: single values by key, from a place that keeps each apart. `text`: a
 * whole document.
 */
export type PolicyReading =
  | { readonly state: 'absent' }
  | { readonly state: 'broken'; readonly problem: PolicyProblem }
  | { readonly state: 'text'; readonly text: string };

/** A place where only an administrator of this computer can write. */
export interface PolicySource {
  /** As the guide names it. */
  readonly name: string;
  read(): Promise<PolicyReading>;
}
