import type { Lineage } from '../../../shared/contract.ts';
import type { ErrorCode } from '../../../shared/errors.ts';

/** What says something about the way to a provider or the provider, not about the words. */
const ELSEWHERE: ReadonlySet<ErrorCode> = new Set([
  'PROVIDER_UNREACHABLE',
  'PROVIDER_TIMEOUT',
  'PROVIDER_CUT_OFF',
  'PROVIDER_REDIRECTED',
  'PROVIDER_ANSWER_INVALID',
  'PROVIDER_BAD_KEY',
  'PROVIDER_QUOTA',
  'PROVIDER_RATE_LIMIT',
  'PROVIDER_MODEL_UNKNOWN',
  'PROVIDER_DOWN',
  'TLS_UNTRUSTED',
  'TLS_TOO_OLD',
  'TLS_PIN_MISMATCH',
  'TLS_CLIENT_CERTIFICATE',
  'PROXY_UNREACHABLE',
  'PROXY_LOGIN',
  'PROXY_REFUSED',
]);

interface Attempt<P> {
  readonly plan: P;
  readonly error: ErrorCode | null;
  /** Something of an answer has come. */
  readonly begun: boolean;
}

interface Replaceable<P> {
  readonly go: { readonly zone: string; readonly model: { readonly id: string; readonly name: string } };
  /** Another model for the same turn, in a zone that is trusted as much or more; undefined: there is none. */
  readonly instead: (failed: readonly string[]) => Promise<P | undefined>;
}

/** Asks one model after the other until one has begun to answer, or nobody is left that may. */
export async function failOver<P extends Replaceable<P>, A extends Attempt<P>>(
  first: P,
  attempt: (plan: P) => Promise<A>,
): Promise<A & { readonly failedBefore: NonNullable<Lineage['failedBefore']> }> {
  const failedBefore: NonNullable<Lineage['failedBefore']> = [];
  const failed: string[] = [];
  for (let plan = first; ;) {
    const result = await attempt(plan);
    const { error } = result;
    if (error === null || result.begun || plan.go.zone === 'device' || !ELSEWHERE.has(error)) {
      return { ...result, failedBefore };
    }
    const { id, name } = plan.go.model;
    failed.push(id);
    const next = await plan.instead(failed).catch(() => undefined);
    if (next === undefined) return { ...result, failedBefore };
    failedBefore.push({ modelName: name, error });
    plan = next;
  }
}
