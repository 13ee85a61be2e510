import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { core } from '../../app/client/core.ts';
import { useSession } from '../../app/session.ts';
import { Button } from '../../components/button.tsx';
import { Callout } from '../../components/callout.tsx';
import { SettingRow, SettingSection } from '../../components/setting-row.tsx';
import { LockedNote } from '../policy/locked-note.tsx';
import { usePolicyEntry } from '../policy/use-policy-entry.ts';
import { toastError, toasts } from '../toasts/toasts.ts';
import { AccessDialog } from './access-dialog.tsx';
import { accessMode } from './access-mode.ts';
import { KeyExportDialog } from './key-export-dialog.tsx';
import { LockSection } from './lock-section.tsx';
import { RecoveryDialog } from './recovery-dialog.tsx';

type Asking = 'access' | 'recovery' | 'key-export' | null;

/** Keys, locks and the recovery key. */
export function SecurityPage() {
  const { t } = useTranslation();
  const vault = useSession((state) => state.vault);
  const [asking, setAsking] = useState<Asking>(null);
  const mode = accessMode(vault ?? { slots: [] });
  const close = (): void => setAsking(null);
  return (
    <>
      {vault?.problem !== undefined && (
        <div className="mb-8">
          <Callout tone="warning" title={t('security.keychainGone.title')}>
            {t('security.keychainGone.body')}
          </Callout>
        </div>
      )}
      <SettingSection title={t('security.keys')}>
        <SettingRow name={t(`security.modes.${mode}.name`)} hint={t(`security.modes.${mode}.hint`)}>
          <Button onClick={() => setAsking('access')}>{t('security.access.open')}</Button>
        </SettingRow>
        <SettingRow name={t('settings.privacy.keychain')}>
          <span className="text-chrome text-ink-muted">
            {t(`settings.privacy.keychainState.${vault?.keychain ?? 'absent'}`)}
          </span>
        </SettingRow>
        <SettingRow name={t('security.recovery.name')} hint={t('security.recovery.hint')}>
          <Button onClick={() => setAsking('recovery')}>{t('security.recovery.open')}</Button>
        </SettingRow>
      </SettingSection>
      <LockSection />
      <SettingSection title={t('security.database')}>
        <Rekey />
        <KeyExport onOpen={() => setAsking('key-export')} />
      </SettingSection>
      {asking === 'access' && <AccessDialog onClose={close} />}
      {asking === 'recovery' && <RecoveryDialog onClose={close} />}
      {asking === 'key-export' && <KeyExportDialog onClose={close} />}
    </>
  );
}

function Rekey() {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const rekey = async (): Promise<void> => {
    setBusy(true);
    try {
      const { current } = await core.call('keys.rekey', {});
      toasts.add({
        title: t('security.rekey.done'),
        description: t('security.rekey.fingerprint', { fingerprint: current.slice(0, 16) }),
      });
    } catch (error) {
      toastError(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <SettingRow name={t('security.rekey.name')} hint={t('security.rekey.hint')}>
      <Button busy={busy} onClick={() => void rekey()}>
        {t('security.rekey.open')}
      </Button>
    </SettingRow>
  );
}

function KeyExport({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useTranslation();
  const forbidden = usePolicyEntry('vault.keyExport')?.value === 'false';
  return (
    <SettingRow name={t('security.keyExport.name')} hint={forbidden ? <LockedNote /> : t('security.keyExport.hint')}>
      <Button disabled={forbidden} onClick={onOpen}>
        {t('security.keyExport.open')}
      </Button>
    </SettingRow>
  );
}
