import type { VaultAccess } from '../../../shared/contract.ts';
import { SottoError } from '../../../shared/errors.ts';
import type { PolicySettings } from '../../../shared/policy/managed-policy.ts';
import type { CallHandlers } from '../rpc/handlers.ts';
import { requireLongEnough } from '../vault/slots.ts';
import { createNewRecovery } from '../vault/new-recovery.ts';
import type { Vault } from '../vault/vault.ts';
import type { Session } from './session.ts';

type KeyCalls = 'vault.setAccess' | 'recovery.begin' | 'recovery.confirm' | 'keys.export';

interface KeyHandlerOptions {
  /** Throws VAULT_LOCKED. */
  readonly session: () => Session;
  readonly vault: Pick<Vault, 'prove' | 'setAccess' | 'setRecovery'>;
  readonly policy: () => PolicySettings;
  readonly changed: (access: VaultAccess) => void;
}

/** Throws POLICY_FORBIDS for less than a company asks for, and VAULT_PASSPHRASE_TOO_SHORT. */
export function requireAccess(access: VaultAccess, policy: PolicySettings): void {
  if (policy['vault.secondFactor'] === true && access.mode !== 'both') {
    throw new SottoError('POLICY_FORBIDS', { key: 'vault.secondFactor' });
  }
  if (access.mode !== 'device') requireLongEnough(access.passphrase, policy['vault.minimumPassphrase']);
}

/** What opens the vault: each change asks for a way in first, and is written down. */
export function keyHandlers({ session, vault, policy, changed }: KeyHandlerOptions): Pick<CallHandlers, KeyCalls> {
  const recovery = createNewRecovery();
  return {
    async 'vault.setAccess'({ proof, access }) {
      const { audit, withKey, owedShred, anchorAudit } = session();
      requireAccess(access, policy());
      await vault.prove(proof);
      // an earlier vault file, put back, opens with the earlier passphrase for as long as the key is the same
      await owedShred.owe('soon');
      if (access.mode !== 'passphrase') await anchorAudit();
      await withKey((key) => vault.setAccess(key, access));
      await audit.record({
        kind: access.mode === 'device' ? 'passphrase-removed' : 'passphrase-set',
        detail: { mode: access.mode },
      });
      changed(access);
      return {};
    },
    async 'recovery.begin'({ proof }) {
      session();
      await vault.prove(proof);
      return recovery.begin();
    },
    async 'recovery.confirm'({ groups }) {
      const { audit, withKey, owedShred } = session();
      await owedShred.owe('soon');
      await recovery.confirm(groups, (slotKey) => withKey((key) => vault.setRecovery(key, slotKey)));
      await audit.record({ kind: 'recovery-rotated' });
      return {};
    },
    async 'keys.export'({ proof }) {
      const { audit, withKey } = session();
      if (policy()['vault.keyExport'] === false) throw new SottoError('POLICY_FORBIDS', { key: 'vault.keyExport' });
      await vault.prove(proof);
      // on record before anybody has it
      await audit.record({ kind: 'key-exported' });
      return { key: await withKey(async (key) => key.toString('hex')) };
    },
  };
}
