import { useTranslation } from 'react-i18next';

import type { RetentionRules, RetentionState } from '../../../shared/contract/retention.ts';
import { SENSITIVITIES } from '../../../shared/domain/sensitivity.ts';
import { Button } from '../../components/button.tsx';
import { Callout } from '../../components/callout.tsx';
import { formatDateTime } from '../../components/format.ts';
import { SettingRow, SettingSection } from '../../components/setting-row.tsx';
import { LockedNote } from '../policy/locked-note.tsx';
import { usePolicyEntry } from '../policy/use-policy-entry.ts';
import { DaysChoice } from './days-choice.tsx';

interface RulesSectionProps {
  readonly state: RetentionState;
  readonly onRules: (rules: RetentionRules) => void;
  readonly onConfirmClock: () => void;
}

/** How long conversations are kept. */
export function RulesSection({ state, onRules, onConfirmClock }: RulesSectionProps) {
  const { t } = useTranslation();
  const { rules } = state;
  const most = useDays('retention.maximumDays');
  const ledgerMost = useDays('retention.ledgerDays');
  return (
    <SettingSection title={t('retention.title')} hint={t('retention.hint')}>
      <div className="mb-3 space-y-2 empty:hidden">
        <Notices state={state} onConfirmClock={onConfirmClock} />
      </div>
      <SettingRow name={t('retention.all')} hint={most === undefined ? t('retention.allHint') : <LockedNote />}>
        <DaysChoice
          label={t('retention.all')}
          value={rules.days}
          most={most}
          onChange={(days) => onRules({ ...rules, days: days ?? null })}
        />
      </SettingRow>
      {SENSITIVITIES.map((level) => (
        <LevelRow key={level} level={level} rules={rules} overall={most} onRules={onRules} />
      ))}
      <SettingRow
        name={t('retention.ledger')}
        hint={ledgerMost === undefined ? t('retention.ledgerHint') : <LockedNote />}
      >
        <DaysChoice
          label={t('retention.ledger')}
          value={rules.ledgerBodyDays}
          most={ledgerMost}
          onChange={(days) => onRules({ ...rules, ledgerBodyDays: days ?? null })}
        />
      </SettingRow>
      <SettingRow name={t('retention.backups')} hint={t('retention.backupsHint')}>
        <DaysChoice
          label={t('retention.backups')}
          value={rules.backupDays}
          onChange={(days) => onRules({ ...rules, backupDays: days ?? null })}
        />
      </SettingRow>
    </SettingSection>
  );
}

interface LevelRowProps {
  readonly level: (typeof SENSITIVITIES)[number];
  readonly rules: RetentionRules;
  readonly overall: number | undefined;
  readonly onRules: (rules: RetentionRules) => void;
}

function LevelRow({ level, rules, overall, onRules }: LevelRowProps) {
  const { t } = useTranslation();
  const own = useDays(`retention.${level}Days`);
  const most = own === undefined ? overall : Math.min(own, overall ?? own);
  const change = (days: number | null | undefined): void => {
    const { [level]: _, ...others } = rules.bySensitivity;
    onRules({ ...rules, bySensitivity: days === undefined ? others : { ...others, [level]: days } });
  };
  const name = t('retention.level', { level: t(`route.sensitivities.${level}`) });
  return (
    <SettingRow name={name} {...(own === undefined ? {} : { hint: <LockedNote /> })}>
      <DaysChoice
        label={name}
        value={rules.bySensitivity[level]}
        most={most}
        {...(own === undefined ? { follow: t('retention.follow') } : {})}
        onChange={change}
      />
    </SettingRow>
  );
}

function Notices({ state, onConfirmClock }: Pick<RulesSectionProps, 'state' | 'onConfirmClock'>) {
  const { t } = useTranslation();
  return (
    <>
      {state.legalHold && (
        <Callout tone="warning" title={t('retention.hold')}>
          {t('retention.holdBody')}
        </Callout>
      )}
      {state.question !== null && (
        <Callout
          tone="warning"
          title={t('retention.clock', { wall: formatDateTime(state.question.wall) })}
          action={<Button onClick={onConfirmClock}>{t('retention.clockRight')}</Button>}
        >
          {t('retention.clockBody', { expected: formatDateTime(state.question.expected) })}
        </Callout>
      )}
      {state.noticeUntil !== null && (
        <Callout title={t('retention.notice', { time: formatDateTime(state.noticeUntil) })}>
          {t('retention.noticeBody')}
        </Callout>
      )}
    </>
  );
}

function useDays(name: string): number | undefined {
  const entry = usePolicyEntry(name);
  return entry === undefined ? undefined : Number(entry.value);
}
