import type { NewSetup } from '../../../shared/contract/assistants.ts';
import type { CallParams, Conversation, ConversationMode, Lineage } from '../../../shared/contract.ts';

/** What is asked for one turn beside its words. */
export type TurnWish = Pick<CallParams<'chat.send'>, 'modelId' | 'zone' | 'override' | 'keep' | 'replace' | 'begin'>;

/** The same for words that were on show: they go as their preview says. */
export type ShownWish = TurnWish & Pick<CallParams<'chat.send'>, 'shown'>;

/** What a turn has to ask for: a conversation carries its mode, the first message of a new one has to say it. */
export function wishFor(conversation: Pick<Conversation, 'id'> | null, mode: ConversationMode): TurnWish {
  if (conversation !== null || mode.kind === 'auto') return {};
  return mode.kind === 'device' ? { zone: 'device' } : { modelId: mode.modelId };
}

/** How a conversation that is not there yet begins, where something was chosen. */
export function beginFor(
  conversation: Pick<Conversation, 'id'> | null,
  begin: NewSetup,
  mode: ConversationMode | null,
): Pick<TurnWish, 'begin'> {
  if (conversation !== null || (mode === null && Object.keys(begin).length === 0)) return {};
  return { begin: { ...begin, ...(mode === null ? {} : { mode }) } };
}

/**
 * What asking again asks for. An answer from this device is repeated on this device, one from the person's own server
 * there: a click under it must not be what sends the conversation elsewhere. A model chosen since then is meant to be used.
 */
export function againWish(
  answer: { readonly lineage: Pick<Lineage, 'zone'> | null },
  mode: ConversationMode,
): TurnWish {
  const zone = answer.lineage?.zone;
  return mode.kind === 'auto' && (zone === 'device' || zone === 'private') ? { zone } : {};
}
