import type { ConversationMode } from '../../../shared/contract.ts';
import type { Zone } from '../../components/zone-mark.tsx';
import { useModels } from '../models/model-store.ts';
import { providerOf } from '../providers/provider-of.ts';
import { useProviders } from '../providers/provider-store.ts';
import { useSettings } from '../settings/settings-store.ts';
import { pickModel } from './pick-model.ts';
import { useTurnMode } from './turn-mode.ts';

export interface AnsweringModel {
  readonly id: string;
  readonly name: string;
  readonly zone: Zone;
}

/** Who is going to answer, as far as it is known without looking at the words; null when that decides, or nobody can. */
export function useAnsweringModel(): AnsweringModel | null {
  const mode: ConversationMode = useTurnMode();
  const models = useModels((state) => state.items);
  const providers = useProviders((state) => state.items);
  const preferred = useSettings((state) => state.defaultModelId);
  if (mode.kind === 'model') {
    const provider = providerOf(mode.modelId, providers);
    const remote = provider?.models.find(({ id }) => `${provider.settings.id}/${id}` === mode.modelId);
    if (provider !== null && remote !== undefined)
      return { id: mode.modelId, name: remote.name, zone: provider.settings.zone };
    const local = models.find(({ id }) => id === mode.modelId);
    return local === undefined ? null : { id: local.id, name: local.name, zone: 'device' };
  }
  if (mode.kind === 'auto' && providers.some((provider) => provider.models.length > 0)) return null;
  const local = pickModel(models, mode, preferred);
  return local === null ? null : { id: local.id, name: local.name, zone: 'device' };
}

/** Whether anybody at all can answer: then the first screen has nothing to ask for. */
export function useCanAnswer(): boolean {
  const local = useModels((state) => pickModel(state.items, { kind: 'auto' }, null) !== null);
  const remote = useProviders((state) => state.items.some(({ models }) => models.length > 0));
  return local || remote;
}
