import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { DEFAULT_SAMPLING } from '../../../shared/domain/default-settings.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choice.tsx';
import { NumberInput } from '../../components/number-input.tsx';
import { SettingRow, SettingSection } from '../../components/setting-row.tsx';
import { Toggle } from '../../components/toggle.tsx';
import { fieldLook } from '../../components/text-field.tsx';
import { isUsable } from '../models/is-usable.ts';
import { useModels } from '../models/model-store.ts';
import { SAMPLING_FIELDS } from './sampling-fields.ts';
import { saveSettings, useSettings } from './settings-store.ts';

const NONE = '';

export function AnswersPage() {
  const { t } = useTranslation();
  const { defaultModelId, sampling, autoTitles, defaultMode } = useSettings();
  const models = useModels((state) => state.items).filter(isUsable);
  const options = [
    { value: NONE, label: t('settings.answers.noDefault') },
    ...models.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <>
      <SettingSection title={t('settings.answers.defaultModel')}>
        <Choice
          label={t('settings.answers.defaultModel')}
          className="w-full"
          value={defaultModelId ?? NONE}
          options={options}
          onChange={(id) => void saveSettings({ defaultModelId: id === NONE ? null : id })}
        />
      </SettingSection>
      <SettingSection title={t('settings.answers.titles')}>
        <SettingRow name={t('settings.answers.autoTitles')} hint={t('settings.answers.autoTitlesHint')}>
          <Toggle
            label={t('settings.answers.autoTitles')}
            checked={autoTitles}
            onChange={(on) => void saveSettings({ autoTitles: on })}
          />
        </SettingRow>
      </SettingSection>
      <SettingSection title={t('settings.answers.defaultMode')}>
        <Choice
          label={t('settings.answers.defaultMode')}
          className="w-full"
          value={defaultMode}
          options={[
            { value: 'auto', label: t('onboarding.privacy.auto') },
            { value: 'device', label: t('onboarding.privacy.device') },
          ]}
          onChange={(mode) => void saveSettings({ defaultMode: mode })}
        />
      </SettingSection>
      <SystemPrompt />
      <SettingSection title={t('settings.answers.sampling')} hint={t('settings.answers.samplingHint')}>
        {SAMPLING_FIELDS.map(({ name, min, max, step, mayBeEmpty }) => (
          <SettingRow key={name} name={t(`settings.answers.${name}`)} hint={t(`settings.answers.${name}Hint`)}>
            <NumberInput
              label={t(`settings.answers.${name}`)}
              value={sampling[name]}
              min={min}
              max={max}
              step={step}
              {...(mayBeEmpty ? { empty: t('common.automatic') } : {})}
              onCommit={(value) => void saveSettings({ sampling: { ...sampling, [name]: value } })}
            />
          </SettingRow>
        ))}
        <Button className="mt-3" onClick={() => void saveSettings({ sampling: DEFAULT_SAMPLING })}>
          {t('settings.answers.reset')}
        </Button>
      </SettingSection>
    </>
  );
}

/** Kept when the field is left. */
function SystemPrompt() {
  const { t } = useTranslation();
  const kept = useSettings((state) => state.systemPrompt);
  const [text, setText] = useState(kept);
  useEffect(() => setText(kept), [kept]);
  return (
    <SettingSection title={t('settings.answers.systemPrompt')} hint={t('settings.answers.systemPromptHint')}>
      <textarea
        aria-label={t('settings.answers.systemPrompt')}
        dir="auto"
        rows={4}
        maxLength={100_000}
        value={text}
        placeholder={t('settings.answers.systemPromptPlaceholder')}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => text !== kept && void saveSettings({ systemPrompt: text })}
        className={`${fieldLook} w-full resize-y`}
      />
    </SettingSection>
  );
}
