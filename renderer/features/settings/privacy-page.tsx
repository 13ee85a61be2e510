import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';

import { lockVault, useSession } from '../../app/session.ts';
import { Button } from '../../components/button.tsx';
import { SettingRow, SettingSection } from '../../components/setting-row.tsx';
import { ZoneMark } from '../../components/zone-mark.tsx';
import { EraseEverything } from './erase-everything.tsx';

const slotNames = {
  device: 'settings.privacy.slotDevice',
  passphrase: 'settings.privacy.slotPassphrase',
  recovery: 'settings.privacy.slotRecovery',
} as const;

const stored = ['conversations', 'locks', 'models', 'appearance'] as const;

export function PrivacyPage() {
  const { t } = useTranslation();
  const vault = useSession((state) => state.vault);
  return (
    <>
      <SettingSection title={t('settings.privacy.vault')}>
        <SettingRow
          name={t('settings.privacy.slots')}
          hint={
            <span className="mt-1 block space-y-1">
              {vault?.slots.map((slot) => (
                <span key={slot} className="flex items-center gap-2">
                  <Check size={14} aria-hidden="true" className="text-zone-device" />
                  {t(slotNames[slot])}
                </span>
              ))}
            </span>
          }
        >
          <span />
        </SettingRow>
        <SettingRow name={t('settings.privacy.keychain')}>
          <span className="text-chrome text-ink-muted">
            {t(`settings.privacy.keychainState.${vault?.keychain ?? 'absent'}`)}
          </span>
        </SettingRow>
        <SettingRow name={t('settings.privacy.lock')} hint={t('settings.privacy.lockHint')}>
          <Button onClick={() => void lockVault()}>{t('settings.privacy.lockNow')}</Button>
        </SettingRow>
      </SettingSection>
      <SettingSection title={t('settings.privacy.network')}>
        <p className="flex items-start gap-2 border-t border-line pt-3 text-chrome text-ink-muted">
          <span className="mt-1">
            <ZoneMark zone="device" />
          </span>
          {t('settings.privacy.networkBody')}
        </p>
      </SettingSection>
      <SettingSection title={t('settings.privacy.where')}>
        <dl className="text-chrome">
          {stored.map((what) => (
            <div
              key={what}
              className="grid grid-cols-2 gap-6 border-t border-line py-2.5 max-[560px]:grid-cols-1 max-[560px]:gap-0"
            >
              <dt>{t(`settings.privacy.whereRows.${what}`)}</dt>
              <dd className="text-ink-muted">{t(`settings.privacy.whereRows.${what}At`)}</dd>
            </div>
          ))}
        </dl>
        <p className="border-t border-line pt-3 text-chrome text-ink-muted">{t('settings.privacy.notCovered')}</p>
      </SettingSection>
      <SettingSection title={t('settings.privacy.erase')}>
        <EraseEverything />
      </SettingSection>
    </>
  );
}
