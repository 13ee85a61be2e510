import type { ConversationMode, LocalModel } from '../../../shared/contract.ts';
import { isUsable } from '../models/is-usable.ts';

/** The local model that answers when nothing leaves: the chosen one, the default, or the newest, as core ranks them. */
export function pickModel(
  models: readonly LocalModel[],
  mode: ConversationMode,
  defaultId: string | null,
): LocalModel | null {
  const usable = models.filter(isUsable);
  for (const id of [mode.kind === 'model' ? mode.modelId : null, defaultId]) {
    const model = usable.find((candidate) => candidate.id === id);
    if (model !== undefined) return model;
  }
  return usable.toSorted((a, b) => b.addedAt - a.addedAt)[0] ?? null;
}
