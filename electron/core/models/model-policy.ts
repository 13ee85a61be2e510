import { resolve, sep } from 'node:path';

import { SottoError } from '../../../shared/errors.ts';
import type { PolicySettings } from '../../../shared/policy/managed-policy.ts';

/** Whether a person may add that file: any, or only what lies in the company's folder. @throws SottoError POLICY_FORBIDS */
export function checkMayAdd(policy: PolicySettings, path: string): void {
  const folder = policy['models.folder'];
  if (folder !== undefined && resolve(path).startsWith(resolve(folder) + sep)) return;
  if (policy['models.userMayAdd'] === false) throw new SottoError('POLICY_FORBIDS', { key: 'models.userMayAdd' });
}

/**
 * Whether a file with that hash may be used. Before a download a hash may be unknown (`expected`); once the file is here
 * it has to be known and allowed. @throws SottoError POLICY_FORBIDS
 */
export function checkHash(policy: PolicySettings, sha256: string | null, when: 'expected' | 'found'): void {
  const allowed = policy['models.sha256'];
  if (allowed === undefined || (when === 'expected' && sha256 === null && allowed.length > 0)) return;
  if (sha256 === null || !allowed.includes(sha256)) throw new SottoError('POLICY_FORBIDS', { key: 'models.sha256' });
}
