import { EMPTY_MAP } from '../privacy/redact/redaction-map.ts';
import type { RedactionMap } from '../privacy/redact/redaction-map.ts';
import { createRedactionSession } from '../privacy/redact/redaction-session.ts';

interface Maps {
  readonly loadMap: (conversationId: string) => Promise<RedactionMap | null>;
  readonly saveMap: (conversationId: string, map: RedactionMap) => Promise<void>;
}

/**
 * Enters the values that a person chose to replace into the conversation's map, also for a turn that stays here: a later
 * one carries the same words and may leave.
 */
export async function rememberReplaced(maps: Maps, conversationId: string, values: readonly string[]): Promise<void> {
  const session = createRedactionSession((await maps.loadMap(conversationId)) ?? EMPTY_MAP);
  for (const value of values) session.redact(value, [{ start: 0, end: value.length, type: 'custom', score: 1 }]);
  await maps.saveMap(conversationId, session.map());
}
