import type { ConversationMode } from '../../../shared/contract.ts';

const MODEL = 'model:';

/** A mode as the value of a radio item, and back. */
export function modeValue(mode: ConversationMode): string {
  return mode.kind === 'model' ? MODEL + mode.modelId : mode.kind;
}

export function modeOf(value: string): ConversationMode {
  if (value.startsWith(MODEL)) return { kind: 'model', modelId: value.slice(MODEL.length) };
  return value === 'device' ? { kind: 'device' } : { kind: 'auto' };
}
