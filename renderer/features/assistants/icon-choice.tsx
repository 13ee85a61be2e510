import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { useTranslation } from 'react-i18next';

import { ASSISTANT_ICONS } from '../../../shared/domain/assistant-icons.ts';
import type { AssistantIcon as IconName } from '../../../shared/domain/assistant-icons.ts';
import { AssistantIcon } from './assistant-icon.tsx';

interface IconChoiceProps {
  readonly value: IconName;
  readonly onChange: (icon: IconName) => void;
}

export function IconChoice({ value, onChange }: IconChoiceProps) {
  const { t } = useTranslation();
  return (
    <div>
      <p className="mb-1 text-chrome font-medium">{t('assistants.icon')}</p>
      <RadioGroup
        aria-label={t('assistants.icon')}
        value={value}
        onValueChange={(next) => onChange(next)}
        className="flex flex-wrap gap-1"
      >
        {ASSISTANT_ICONS.map((icon) => (
          <Radio.Root
            key={icon}
            value={icon}
            aria-label={t(`assistants.icons.${icon}`)}
            title={t(`assistants.icons.${icon}`)}
            className="grid size-8 place-items-center rounded-control border border-transparent text-ink-muted hover:bg-hover data-checked:border-line-strong data-checked:bg-selected data-checked:text-ink"
          >
            <AssistantIcon icon={icon} size={16} className="" />
          </Radio.Root>
        ))}
      </RadioGroup>
    </div>
  );
}
