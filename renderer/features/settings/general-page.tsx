import { useTranslation } from 'react-i18next';

import { LANGUAGE_CHOICES } from '../../../shared/domain/languages.ts';
import { setAppearance, useAppearance } from '../../app/appearance.ts';
import { Choice } from '../../components/choice.tsx';
import { keyName } from '../../components/kbd.tsx';
import { SettingRow, SettingSection } from '../../components/setting-row.tsx';
import { Toggle } from '../../components/toggle.tsx';
import { saveSettings, useSettings } from './settings-store.ts';

const THEMES = ['system', 'light', 'dark'] as const;

export function GeneralPage() {
  const { t } = useTranslation();
  const { theme, language } = useAppearance();
  const sendWithEnter = useSettings((state) => state.sendWithEnter);
  return (
    <>
      <SettingSection title={t('settings.general.appearance')}>
        <SettingRow name={t('settings.general.theme')}>
          <Choice
            label={t('settings.general.theme')}
            value={theme}
            options={THEMES.map((value) => ({ value, label: t(`settings.general.themes.${value}`) }))}
            onChange={(value) => setAppearance({ theme: value })}
          />
        </SettingRow>
        <SettingRow name={t('settings.general.language')}>
          <Choice
            label={t('settings.general.language')}
            value={language}
            options={LANGUAGE_CHOICES.map((value) => ({ value, label: t(`settings.general.languages.${value}`) }))}
            onChange={(value) => setAppearance({ language: value })}
          />
        </SettingRow>
      </SettingSection>
      <SettingSection title={t('settings.general.writing')}>
        <SettingRow name={t('settings.general.enter')} hint={t('settings.general.enterHint', { mod: keyName('Mod') })}>
          <Toggle
            label={t('settings.general.enter')}
            checked={sendWithEnter}
            onChange={(on) => void saveSettings({ sendWithEnter: on })}
          />
        </SettingRow>
      </SettingSection>
    </>
  );
}
