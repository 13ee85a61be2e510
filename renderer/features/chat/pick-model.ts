import type { Conversation, LocalModel } from '../../../shared/contract.ts';
import { isUsable } from '../models/is-usable.ts';

/** The model that will answer the next message: the conversation's own, the one just chosen, the default, or the only one. */
export function pickModel(
  models: readonly LocalModel[],
  conversation: Conversation | null,
  chosenId: string | null,
  defaultId: string | null,
): LocalModel | null {
  const own = conversation?.mode.kind === 'model' ? conversation.mode.modelId : null;
  const usable = models.filter(isUsable);
  for (const id of [own, conversation === null ? chosenId : null, defaultId]) {
    const model = usable.find((candidate) => candidate.id === id);
    if (model !== undefined) return model;
  }
  return usable[0] ?? null;
}
