import type { ProviderModel, ProviderSettings } from '../../../shared/domain/provider.ts';

/** A provider as the store keeps it. Its key is kept apart. */
export interface ProviderRecord {
  readonly settings: ProviderSettings;
  /** Those in use. Everywhere else a model is `<provider's id>/<model's id>`. */
  readonly models: readonly ProviderModel[];
  readonly addedAt: number;
  readonly keyAddedAt: number | null;
  /** When the person agreed that words may go there; null: they have not. */
  readonly consentAt: number | null;
  /** The key's last four characters, taken when it was entered. */
  readonly keyMask?: string | null;
  readonly keyRotateAfterDays?: number;
}

/** After so many days without a new key the person is reminded. */
export const KEY_ROTATE_AFTER_DAYS = 180;

/** What is shown of a key: four characters of a long one, none of a short one. */
export function maskOf(key: string): string {
  return key.length >= 16 ? `…${key.slice(-4)}` : '…';
}

/** `openai/gpt-5` → provider and model. A model's own id may hold slashes. Null when it is no such id. */
export function splitModelId(id: string): { readonly providerId: string; readonly modelId: string } | null {
  const slash = id.indexOf('/');
  if (slash <= 0 || slash === id.length - 1) return null;
  return { providerId: id.slice(0, slash), modelId: id.slice(slash + 1) };
}
