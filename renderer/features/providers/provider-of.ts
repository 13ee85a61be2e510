import type { Provider } from '../../../shared/contract.ts';

/** The provider that a model id (`provider/model`) belongs to. */
export function providerOf(modelId: string, items: readonly Provider[]): Provider | null {
  const slash = modelId.indexOf('/');
  return slash < 0 ? null : (items.find(({ settings }) => settings.id === modelId.slice(0, slash)) ?? null);
}
