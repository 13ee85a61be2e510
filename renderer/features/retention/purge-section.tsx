import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { PurgeScope } from '../../../shared/contract/purge.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choice.tsx';
import { SettingRow, SettingSection } from '../../components/setting-row.tsx';
import { LockedNote } from '../policy/locked-note.tsx';
import { DestroyProfile } from './destroy-profile.tsx';
import { askPurge } from './ask-purge.ts';
import { PurgeDialog } from './purge-dialog.tsx';
import type { AskedPurge } from './ask-purge.ts';

const AGES = [7, 30, 90, 365] as const;

/** Destroying by hand: older than, everything, the vault itself. */
export function PurgeSection({ hold, onDone }: { readonly hold: boolean; readonly onDone: () => Promise<void> }) {
  const { t } = useTranslation();
  const [age, setAge] = useState<string>('90');
  const [asked, setAsked] = useState<AskedPurge | null>(null);

  const ask = async (scope: PurgeScope): Promise<void> => setAsked(await askPurge(scope));

  return (
    <SettingSection title={t('retention.purge.title')} hint={t('retention.purge.hint')}>
      <SettingRow name={t('retention.purge.older')} {...(hold ? { hint: <LockedNote /> } : {})}>
        <div className="flex flex-wrap gap-2">
          <Choice
            label={t('retention.purge.age')}
            value={age}
            options={AGES.map((days) => ({ value: String(days), label: t('retention.days', { count: days }) }))}
            onChange={setAge}
          />
          <Button disabled={hold} onClick={() => void ask({ scope: 'older-than', days: Number(age) })}>
            {t('retention.purge.olderButton')}
          </Button>
        </div>
      </SettingRow>
      <SettingRow name={t('settings.privacy.eraseName')} hint={hold ? <LockedNote /> : t('settings.privacy.eraseHint')}>
        <Button className="text-danger!" disabled={hold} onClick={() => void ask({ scope: 'all' })}>
          {t('settings.privacy.eraseButton')}
        </Button>
      </SettingRow>
      <DestroyProfile hold={hold} />
      {asked !== null && <PurgeDialog asked={asked} onClose={() => setAsked(null)} onDone={onDone} />}
    </SettingSection>
  );
}
