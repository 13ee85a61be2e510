import type { ProviderModel } from '../../../shared/domain/provider.ts';

/** Those in use first, then what else the provider offers. */
export function offeredModels(used: readonly ProviderModel[], offered: readonly ProviderModel[]): ProviderModel[] {
  const known = new Set(used.map(({ id }) => id));
  return [...used, ...offered.filter(({ id }) => !known.has(id))];
}

/** A model by name alone; null when it can't be one, or is there already. */
export function typedModel(text: string, used: readonly ProviderModel[]): ProviderModel | null {
  const id = text.trim();
  if (id === '' || /\s/.test(id) || used.some((model) => model.id === id)) return null;
  return { id, name: id, contextTokens: null, maxOutputTokens: null, price: null };
}
