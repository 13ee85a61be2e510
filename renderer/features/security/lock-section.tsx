import { useTranslation } from 'react-i18next';

import { lockVault } from '../../app/session.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choice.tsx';
import { SettingRow, SettingSection } from '../../components/setting-row.tsx';
import { Toggle } from '../../components/toggle.tsx';
import { LockedNote } from '../policy/locked-note.tsx';
import { usePolicyEntry } from '../policy/use-policy-entry.ts';
import { saveSettings, useSettings } from '../settings/settings-store.ts';

const MINUTES = [1, 5, 15, 30, 60, 240] as const;

/** When the vault locks, by hand and by itself. */
export function LockSection() {
  const { t } = useTranslation();
  const lock = useSettings((state) => state.lock);
  const most = usePolicyEntry('lock.idleMinutes');
  const limit = most === undefined ? Number.POSITIVE_INFINITY : Number(most.value);
  const save = (change: Partial<typeof lock>): void => void saveSettings({ lock: { ...lock, ...change } });

  const idle = Math.min(limit, lock.idleMinutes ?? Number.POSITIVE_INFINITY);
  const choices = [
    ...new Set([...MINUTES.filter((minutes) => minutes <= limit), ...(Number.isFinite(idle) ? [idle] : [])]),
  ]
    .toSorted((a, b) => a - b)
    .map((minutes) => ({ value: String(minutes), label: t('security.lock.minutes', { count: minutes }) }));

  return (
    <SettingSection title={t('security.lock.title')}>
      <SettingRow name={t('settings.privacy.lock')} hint={t('settings.privacy.lockHint')}>
        <Button onClick={() => void lockVault()}>{t('settings.privacy.lockNow')}</Button>
      </SettingRow>
      <SettingRow
        name={t('security.lock.idle')}
        hint={most === undefined ? t('security.lock.idleHint') : <LockedNote />}
      >
        <Choice
          label={t('security.lock.idle')}
          value={Number.isFinite(idle) ? String(idle) : 'never'}
          options={[...(most === undefined ? [{ value: 'never', label: t('security.lock.never') }] : []), ...choices]}
          onChange={(value) => save({ idleMinutes: value === 'never' ? null : Number(value) })}
        />
      </SettingRow>
      <SwitchRow name="onScreenLock" on={lock.onScreenLock} onChange={(on) => save({ onScreenLock: on })} />
      <SwitchRow name="onSuspend" on={lock.onSuspend} onChange={(on) => save({ onSuspend: on })} />
    </SettingSection>
  );
}

interface SwitchRowProps {
  readonly name: 'onScreenLock' | 'onSuspend';
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

function SwitchRow({ name, on, onChange }: SwitchRowProps) {
  const { t } = useTranslation();
  const decided = usePolicyEntry(`lock.${name}`);
  return (
    <SettingRow name={t(`security.lock.${name}`)} {...(decided === undefined ? {} : { hint: <LockedNote /> })}>
      <Toggle
        label={t(`security.lock.${name}`)}
        checked={decided === undefined ? on : decided.value === 'true'}
        disabled={decided !== undefined}
        onChange={onChange}
      />
    </SettingRow>
  );
}
