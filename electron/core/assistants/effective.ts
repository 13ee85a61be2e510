import type { ConversationSetup, NewSetup } from '../../../shared/contract/assistants.ts';
import type { ConversationMode, SamplingParameters, Settings } from '../../../shared/contract.ts';
import type { Sensitivity } from '../../../shared/domain/sensitivity.ts';
import type { ChosenSampling } from '../chat/remote-request.ts';

/** What a turn is answered with. */
export interface EffectiveSetup {
  readonly systemPrompt: string;
  /** What was chosen: by the turn before the conversation before its assistant. */
  readonly chosen: ChosenSampling;
  /** The same, filled up from the settings. */
  readonly sampling: SamplingParameters;
  readonly floor: Sensitivity;
}

export function effectiveSetup(
  { assistant, prompt, sampling }: ConversationSetup,
  settings: Pick<Settings, 'systemPrompt' | 'sampling'>,
  turn: ChosenSampling = {},
): EffectiveSetup {
  const chosen = { ...given(assistant?.sampling ?? {}), ...given(sampling), ...given(turn) };
  return {
    systemPrompt: prompt ?? assistant?.prompt ?? settings.systemPrompt,
    chosen,
    sampling: { ...settings.sampling, ...chosen },
    floor: assistant?.floor ?? 'public',
  };
}

function given(sampling: ChosenSampling): Partial<SamplingParameters> {
  return Object.fromEntries(Object.entries(sampling).filter(([, value]) => value !== undefined));
}

/** A turn's setup with what a new conversation begins with. */
export interface TurnSetup extends EffectiveSetup {
  readonly begin: { readonly mode: ConversationMode; readonly setup: ConversationSetup };
}

export type SetupFor = (turn: {
  readonly conversationId: string | null;
  readonly begin?: NewSetup | undefined;
  readonly sampling?: ChosenSampling | undefined;
}) => Promise<TurnSetup>;
