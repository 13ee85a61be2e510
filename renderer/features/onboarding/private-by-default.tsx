import { useTranslation } from 'react-i18next';

import { Button } from '../../components/button.tsx';
import { OptionCard } from '../../components/option-card.tsx';
import { OptionList } from '../../components/option-list.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { saveSettings, useSettings } from '../settings/settings-store.ts';
import { StepMark } from './step-mark.tsx';

/** Where a new conversation goes unless something else is chosen for it. */
export function PrivateByDefault({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const defaultMode = useSettings((state) => state.defaultMode);
  return (
    <Sheet title={t('onboarding.privacy.title')} lead={t('onboarding.privacy.body')} above={<StepMark step={2} />}>
      <OptionList
        label={t('onboarding.privacy.title')}
        value={defaultMode}
        onChange={(value) => void saveSettings({ defaultMode: value })}
      >
        <OptionCard value="auto" title={t('onboarding.privacy.auto')} hint={t('onboarding.privacy.autoHint')} />
        <OptionCard value="device" title={t('onboarding.privacy.device')} hint={t('onboarding.privacy.deviceHint')} />
      </OptionList>
      <Button look="primary" className="mt-4" onClick={onDone}>
        {t('onboarding.privacy.continue')}
      </Button>
    </Sheet>
  );
}
