import { STARTER_KEYS, STARTER_PREFIX } from '../../../shared/domain/assistant-starters.ts';
import { t } from '../../../shared/messages/index.ts';

/** Sotto's own are named in the person's language, whatever it was when they were chosen. */
export function assistantName({ id, name }: { readonly id: string; readonly name: string }): string {
  const key = STARTER_KEYS.find((one) => id === STARTER_PREFIX + one);
  return key === undefined ? name : t(`assistants.starters.${key}`);
}
