import { useTranslation } from 'react-i18next';

import type { ConversationMode } from '../../../shared/contract.ts';
import type { Option } from '../../components/choice.tsx';
import { modeValue } from '../composer/mode-value.ts';
import { isUsable } from '../models/is-usable.ts';
import { useModels } from '../models/model-store.ts';
import { useProviders } from '../providers/provider-store.ts';

/** Every way to choose who answers, as the values of a list; one that is gone stays in it while it is chosen. */
export function useModeOptions(current: ConversationMode): Option<string>[] {
  const { t } = useTranslation();
  const local = useModels((state) => state.items).filter(isUsable);
  const providers = useProviders((state) => state.items);
  const of = (modelId: string, label: string): Option<string> => ({
    value: modeValue({ kind: 'model', modelId }),
    label,
  });
  const options = [
    { value: modeValue({ kind: 'auto' }), label: t('assistants.automatic') },
    { value: modeValue({ kind: 'device' }), label: t('assistants.onDevice') },
    ...local.map(({ id, name }) => of(id, name)),
    ...providers.flatMap(({ settings, models }) =>
      models.map(({ id, name }) => of(`${settings.id}/${id}`, `${settings.name}: ${name}`)),
    ),
  ];
  const value = modeValue(current);
  return options.some((option) => option.value === value)
    ? options
    : [...options, { value, label: t('assistants.gone') }];
}
