import { z } from 'zod';

import { MODEL_ABILITIES } from '../../../../shared/domain/provider.ts';
import type { ModelAbility } from '../../../../shared/domain/provider.ts';

const flag = z.boolean().nullish().catch(null);
const words = z.array(z.string()).nullish().catch(null);

/** Where lists of models tell what a model can do, each in its own way. */
const told = z.object({
  /** Of Mistral. */
  capabilities: z.object({ vision: flag, function_calling: flag, reasoning: flag }).nullish().catch(null),
  /** Of OpenRouter. */
  architecture: z.object({ input_modalities: words }).nullish().catch(null),
  supported_parameters: words,
  /** Of Google. */
  thinking: flag,
});

/** Undefined when a list says nothing about it. */
export function abilitiesOf(model: unknown): ModelAbility[] | undefined {
  const { data } = told.safeParse(model);
  if (data === undefined) return undefined;
  const { capabilities, architecture, supported_parameters: parameters, thinking } = data;
  const said: Record<ModelAbility, boolean | null | undefined> = {
    images: capabilities?.vision ?? architecture?.input_modalities?.includes('image'),
    tools: capabilities?.function_calling ?? parameters?.includes('tools'),
    reasoning: capabilities?.reasoning ?? thinking ?? parameters?.includes('reasoning'),
  };
  if (Object.values(said).every((one) => one === undefined || one === null)) return undefined;
  return MODEL_ABILITIES.filter((ability) => said[ability] === true);
}

/** As a part of a model's record. */
export function toldAbilities(model: unknown): { abilities?: ModelAbility[] } {
  const abilities = abilitiesOf(model);
  return abilities === undefined ? {} : { abilities };
}
