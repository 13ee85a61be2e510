import type { ProviderSettings } from '../../../shared/domain/provider.ts';
import { SottoError } from '../../../shared/errors.ts';
import type { PolicyName, PolicySettings } from '../../../shared/policy/managed-policy.ts';
import { objectionToModel, objectionToProvider, withPolicy } from '../policy/provider-rules.ts';
import type { NewProvider } from './new-provider.ts';
import type { ProviderChange } from './provider-change.ts';

function forbid(key: PolicyName | null): void {
  if (key !== null) throw new SottoError('POLICY_FORBIDS', { key });
}

/** Throws POLICY_FORBIDS when a company does not want this provider used. Asked before every connection. */
export function requireProvider(settings: ProviderSettings, policy: PolicySettings): void {
  forbid(objectionToProvider(settings, policy));
}

/** Throws POLICY_FORBIDS. `model` as `<provider>/<model>`. */
export function requireModel(model: string, policy: PolicySettings): void {
  forbid(objectionToModel(model, policy));
}

/** Throws POLICY_FORBIDS. A client certificate is given to a provider that is there already, so it may be missing yet. */
export function requireNew(input: NewProvider, settings: ProviderSettings, policy: PolicySettings): void {
  if (policy['providers.userMayAdd'] === false) forbid('providers.userMayAdd');
  const objection = objectionToProvider(settings, policy);
  if (objection !== 'providers.requireClientCertificate') forbid(objection);
  if (input.ca.length > 0) forbid(lockedBy('ca', settings, policy));
}

/** Throws POLICY_FORBIDS for what a company has decided. */
export function requireChange(change: ProviderChange, settings: ProviderSettings, policy: PolicySettings): void {
  for (const part of ['ca', 'pins', 'proxy'] as const) {
    if (change[part] !== undefined) forbid(lockedBy(part, settings, policy));
  }
}

/** The key that decides this part of how a provider is reached; null when the person does. */
function lockedBy(
  part: 'ca' | 'pins' | 'proxy',
  settings: ProviderSettings,
  policy: PolicySettings,
): PolicyName | null {
  const decided = withPolicy({ ...settings, ca: [], pins: [], proxy: null }, policy);
  if (part === 'proxy') return policy['providers.proxy'] === undefined ? null : 'providers.proxy';
  return decided[part].length === 0 ? null : `providers.${part}`;
}
