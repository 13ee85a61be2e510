import type { Assistant } from '../../../shared/contract/assistants.ts';
import { STARTER_KEYS, STARTER_PREFIX, STARTERS } from '../../../shared/domain/assistant-starters.ts';
import { t } from '../../../shared/messages/index.ts';

/** Sotto's own assistants, as if somebody had made them. */
export function starterAssistants(hidden: readonly string[]): Assistant[] {
  return STARTER_KEYS.map((key) => {
    const { icon, prompt, temperature, floor } = STARTERS[key];
    return {
      id: `${STARTER_PREFIX}${key}`,
      name: t(`assistants.starters.${key}`),
      icon,
      prompt,
      mode: { kind: 'auto' },
      sampling: temperature === undefined ? {} : { temperature },
      floor,
      createdAt: 0,
      updatedAt: 0,
      starter: { key, hidden: hidden.includes(key) },
    };
  });
}
