import { useTranslation } from 'react-i18next';

import { ZOOM_STEPS } from '../../../shared/contract/desktop.ts';
import { setAppearance, useAppearance } from '../../app/appearance.ts';
import { Choice } from '../../components/choice.tsx';
import { keyName } from '../../components/kbd.tsx';
import { SettingRow, SettingSection } from '../../components/setting-row.tsx';
import { LockedNote } from '../policy/locked-note.tsx';
import { usePolicyEntry } from '../policy/use-policy-entry.ts';
import { QuickAskSection } from './quick-ask-section.tsx';
import { SwitchRow } from './switch-row.tsx';
import { useDesktopFacts } from './use-desktop-facts.ts';

/** How Sotto behaves among other programs. */
export function DesktopPage() {
  return (
    <>
      <LookSection />
      <QuickAskSection />
      <BackgroundSection />
      <ScreenSection />
    </>
  );
}

function LookSection() {
  const { t } = useTranslation();
  const { zoom, reduceMotion, systemAccent } = useAppearance();
  const facts = useDesktopFacts(null);
  const noAccent = facts !== null && facts.accent === null;
  const keys = { plus: `${keyName('Mod')} +`, minus: `${keyName('Mod')} −` };
  return (
    <SettingSection title={t('desktop.look')}>
      <SettingRow name={t('desktop.zoom')} hint={t('desktop.zoomHint', keys)}>
        <Choice
          label={t('desktop.zoom')}
          value={String(zoom)}
          options={ZOOM_STEPS.map((step) => ({ value: String(step), label: t('desktop.percent', { value: step }) }))}
          onChange={(value) => setAppearance({ zoom: ZOOM_STEPS.find((step) => String(step) === value) ?? 100 })}
        />
      </SettingRow>
      <SwitchRow
        name={t('desktop.reduceMotion')}
        hint={t('desktop.reduceMotionHint')}
        on={reduceMotion}
        onChange={(on) => setAppearance({ reduceMotion: on })}
      />
      <SwitchRow
        name={t('desktop.accent')}
        hint={t(noAccent ? 'desktop.accentNone' : 'desktop.accentHint')}
        on={systemAccent && !noAccent}
        disabled={noAccent}
        onChange={(on) => setAppearance({ systemAccent: on })}
      />
    </SettingSection>
  );
}

function BackgroundSection() {
  const { t } = useTranslation();
  const { tray, keepRunning, notify } = useAppearance();
  const silent = useDesktopFacts(null)?.notifications === false;
  return (
    <SettingSection title={t('desktop.background')}>
      <SwitchRow
        name={t('desktop.tray')}
        hint={t('desktop.trayHint')}
        on={tray}
        onChange={(on) => setAppearance({ tray: on })}
      />
      <SwitchRow
        name={t('desktop.keepRunning')}
        hint={t(tray ? 'desktop.keepRunningHint' : 'desktop.keepRunningNeedsTray')}
        on={tray && keepRunning}
        disabled={!tray}
        onChange={(on) => setAppearance({ keepRunning: on })}
      />
      <SwitchRow
        name={t('desktop.notify')}
        hint={t(silent ? 'desktop.notifyNone' : 'desktop.notifyHint')}
        on={notify && !silent}
        disabled={silent}
        onChange={(on) => setAppearance({ notify: on })}
      />
    </SettingSection>
  );
}

function ScreenSection() {
  const { t } = useTranslation();
  const { hideFromCapture, clipboardSeconds, spellcheck } = useAppearance();
  const facts = useDesktopFacts(null);
  const decided = usePolicyEntry('screenCapture.protected');
  const visible = facts?.captureProtection === false;
  const unspelled = facts?.spelling === 'none';
  return (
    <SettingSection title={t('desktop.screen')}>
      <SwitchRow
        name={t('desktop.capture')}
        hint={
          <>
            {t(visible ? 'desktop.captureNone' : 'desktop.captureHint')}
            {decided !== undefined && <LockedNote />}
          </>
        }
        on={decided === undefined ? hideFromCapture : decided.value === 'true'}
        disabled={visible || decided !== undefined}
        onChange={(on) => setAppearance({ hideFromCapture: on })}
      />
      <SettingRow name={t('desktop.clipboard')} hint={t('desktop.clipboardHint')}>
        <Choice
          label={t('desktop.clipboard')}
          value={clipboardSeconds === null ? 'never' : (String(clipboardSeconds) as '30' | '60' | '300')}
          options={[
            { value: 'never', label: t('desktop.clipboardNever') },
            { value: '30', label: t('desktop.clipboardSeconds', { count: 30 }) },
            { value: '60', label: t('desktop.clipboardSeconds', { count: 60 }) },
            { value: '300', label: t('desktop.clipboardMinutes', { count: 5 }) },
          ]}
          onChange={(value) => setAppearance({ clipboardSeconds: value === 'never' ? null : secondsOf[value] })}
        />
      </SettingRow>
      <SwitchRow
        name={t('desktop.spelling')}
        hint={t(unspelled ? 'desktop.spellingNone' : 'desktop.spellingSystem')}
        on={spellcheck && !unspelled}
        disabled={unspelled}
        onChange={(on) => setAppearance({ spellcheck: on })}
      />
    </SettingSection>
  );
}

const secondsOf = { '30': 30, '60': 60, '300': 300 } as const;
