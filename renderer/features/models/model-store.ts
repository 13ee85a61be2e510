import { create } from 'zustand';

import type { InferenceStatus, LocalModel } from '../../../shared/contract.ts';
import type { SottoError } from '../../../shared/errors.ts';
import { asSottoError } from '../../app/client/as-sotto-error.ts';
import { core } from '../../app/client/core.ts';
import { onForget } from '../../app/forget.ts';

export interface ModelProgress {
  readonly task: 'copy' | 'hash';
  readonly done: number;
  readonly total: number;
}

interface ModelStore {
  readonly items: readonly LocalModel[];
  readonly loaded: boolean;
  readonly error: SottoError | null;
  readonly inference: InferenceStatus;
  readonly progress: Readonly<Record<string, ModelProgress>>;
}

const initial: ModelStore = { items: [], loaded: false, error: null, inference: { state: 'idle' }, progress: {} };

export const useModels = create<ModelStore>(() => initial);

onForget(() => useModels.setState(initial, true));

export async function reloadModels(): Promise<void> {
  try {
    const { items } = await core.call('models.list', {});
    useModels.setState({ items, loaded: true, error: null });
  } catch (error) {
    useModels.setState({ error: asSottoError(error) });
  }
}

export function noteProgress(modelId: string, progress: ModelProgress): void {
  useModels.setState(({ progress: all }) => {
    const { [modelId]: _, ...others } = all;
    return { progress: progress.done >= progress.total ? others : { ...others, [modelId]: progress } };
  });
}
