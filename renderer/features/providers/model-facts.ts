import type { ProviderModel } from '../../../shared/domain/provider.ts';
import { t } from '../../../shared/messages/index.ts';
import { formatCompact } from '../../components/format.ts';

/** What a provider says of a model, in one line; undefined when it says nothing. */
export function modelFacts({ contextTokens, maxOutputTokens, abilities = [] }: ProviderModel): string | undefined {
  const facts = [
    contextTokens === null ? null : t('providerSettings.facts.context', { size: formatCompact(contextTokens) }),
    maxOutputTokens === null ? null : t('providerSettings.facts.output', { size: formatCompact(maxOutputTokens) }),
    ...abilities.map((ability) => t(`providerSettings.facts.${ability}`)),
  ].filter((fact) => fact !== null);
  return facts.length === 0 ? undefined : facts.join(' · ');
}
