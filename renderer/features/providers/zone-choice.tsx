import { useTranslation } from 'react-i18next';

import { Choice } from '../../components/choice.tsx';

interface ZoneChoiceProps {
  readonly zone: 'private' | 'cloud';
  readonly onChange: (zone: 'private' | 'cloud') => void;
}

const ZONES = ['private', 'cloud'] as const;

/** Whose server it is: that decides how much it may see. */
export function ZoneChoice({ zone, onChange }: ZoneChoiceProps) {
  const { t } = useTranslation();
  return (
    <div>
      <p className="mb-1 text-chrome font-medium">{t('providers.zone')}</p>
      <Choice
        label={t('providers.zone')}
        className="w-full"
        value={zone}
        options={ZONES.map((value) => ({ value, label: t(`zones.${value}`) }))}
        onChange={onChange}
      />
      <p className="mt-1 text-meta text-ink-muted">{t('providers.zoneHint')}</p>
    </div>
  );
}
