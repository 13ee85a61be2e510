import type { ProviderModel } from '../../../shared/domain/provider.ts';

/** Those in use first, with what the provider says of them now, then what else it offers. */
export function offeredModels(used: readonly ProviderModel[], offered: readonly ProviderModel[]): ProviderModel[] {
  const known = new Set(used.map(({ id }) => id));
  const now = new Map(offered.map((model) => [model.id, model]));
  const current = used.map((model) => {
    const said = now.get(model.id);
    if (said === undefined) return model;
    // what a person entered stays where the provider tells nothing
    return { ...said, price: said.price ?? model.price, contextTokens: said.contextTokens ?? model.contextTokens };
  });
  return [...current, ...offered.filter(({ id }) => !known.has(id))];
}

/** A model by name alone; null when it can't be one, or is there already. */
export function typedModel(text: string, used: readonly ProviderModel[]): ProviderModel | null {
  const id = text.trim();
  if (id === '' || /\s/.test(id) || used.some((model) => model.id === id)) return null;
  return { id, name: id, contextTokens: null, maxOutputTokens: null, price: null };
}
