import { useTranslation } from 'react-i18next';

import { SettingSection } from '../../components/setting-row.tsx';
import { ZoneMark } from '../../components/zone-mark.tsx';
import { NextSection } from '../retention/next-section.tsx';
import { OverviewSection } from '../overview/overview-section.tsx';
import { useOverview } from '../overview/use-overview.ts';
import { PurgeSection } from '../retention/purge-section.tsx';
import { ReceiptsSection } from '../retention/receipts-section.tsx';
import { RulesSection } from '../retention/rules-section.tsx';
import { useRetention } from '../retention/use-retention.ts';

const stored = ['conversations', 'locks', 'models', 'appearance'] as const;

/** What left, what is stored, for how long, what goes next, and how to destroy it. */
export function PrivacyPage() {
  const { t } = useTranslation();
  const { state, next, receipts, setRules, confirmClock, reload } = useRetention();
  const { overview, reload: recount } = useOverview();
  const afterPurge = async (): Promise<void> => {
    await reload();
    recount();
  };
  return (
    <>
      {overview !== null && <OverviewSection overview={overview} />}
      {state !== null && (
        <RulesSection
          state={state}
          onRules={(rules) => void setRules(rules)}
          onConfirmClock={() => void confirmClock()}
        />
      )}
      {next !== null && <NextSection next={next} ahead={overview?.ahead ?? null} />}
      <PurgeSection hold={state?.legalHold === true} onDone={afterPurge} />
      <ReceiptsSection receipts={receipts} />
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
    </>
  );
}
