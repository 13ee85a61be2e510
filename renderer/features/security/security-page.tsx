import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { core } from '../../app/client/core.ts';
import { useSession } from '../../app/session.ts';
import { Button } from '../../components/button.tsx';
import { Callout } from '../../components/callout.tsx';
import { Choice } from '../../components/choice.tsx';
import { SettingRow, SettingSection } from '../../components/setting-row.tsx';
import { LockedNote } from '../policy/locked-note.tsx';
import { usePolicyEntry } from '../policy/use-policy-entry.ts';
import { saveSettings, useSettings } from '../settings/settings-store.ts';
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
        <RekeySchedule />
        <KeyExport onOpen={() => setAsking('key-export')} />
      </SettingSection>
      {asking === 'access' && <AccessDialog onClose={close} />}
      {asking === 'recovery' && <RecoveryDialog onClose={close} />}
      {asking === 'key-export' && <KeyExportDialog onClose={close} />}
    </>
  );
}

const REKEY_DAYS = [30, 90, 365] as const;

function RekeySchedule() {
  const { t } = useTranslation();
  const chosen = useSettings((state) => state.rekeyDays);
  const required = usePolicyEntry('vault.rekeyDays')?.value;
  const most = required === undefined ? Number.POSITIVE_INFINITY : Number(required);
  const days = Math.min(most, chosen ?? Number.POSITIVE_INFINITY);
  const options = [...new Set([...REKEY_DAYS.filter((one) => one <= most), ...(Number.isFinite(days) ? [days] : [])])];
  return (
    <SettingRow
      name={t('security.rekey.every')}
      hint={required === undefined ? t('security.rekey.everyHint') : <LockedNote />}
    >
      <Choice
        label={t('security.rekey.every')}
        value={Number.isFinite(days) ? String(days) : 'never'}
        options={[
          ...(required === undefined ? [{ value: 'never', label: t('security.rekey.never') }] : []),
          ...options
            .toSorted((a, b) => a - b)
            .map((one) => ({ value: String(one), label: t('retention.days', { count: one }) })),
        ]}
        onChange={(value) => void saveSettings({ rekeyDays: value === 'never' ? null : Number(value) })}
      />
    </SettingRow>
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
