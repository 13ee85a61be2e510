import type { POLICY_PROBLEMS } from '../../../shared/contract/policy.ts';

export type PolicyProblemCode = (typeof POLICY_PROBLEMS)[number];

export interface PolicyProblem {
  readonly code: PolicyProblemCode;
  readonly key: string | null;
}

export function problem(code: PolicyProblemCode, key: string | null = null): PolicyProblem {
  return { code, key };
}
