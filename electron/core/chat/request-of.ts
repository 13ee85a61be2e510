import type { CallParams } from '../../../shared/contract.ts';
import type { TurnWish } from './plan-turn.ts';

/** A model asked for by name says more than a zone. */
export function requestOf({ modelId, zone }: Pick<CallParams<'chat.send'>, 'modelId' | 'zone'>): TurnWish['request'] {
  if (modelId !== undefined) return { kind: 'model', modelId };
  return zone === undefined ? undefined : { kind: 'zone', zone };
}
