import { presetOf, PROVIDER_PRESETS } from '../../../shared/domain/provider-presets.ts';
import { providerSettings } from '../../../shared/domain/provider.ts';
import type { ProviderKind, ProviderModel } from '../../../shared/domain/provider.ts';
import { SottoError } from '../../../shared/errors.ts';
import { maskOf } from './provider-record.ts';
import type { ProviderRecord } from './provider-record.ts';

export interface NewProvider {
  readonly id: string;
  readonly kind: ProviderKind;
  readonly preset: string | null;
  readonly zone: 'private' | 'cloud' | null;
  /** Null: the preset's, or the kind's own. */
  readonly baseUrl: string | null;
  readonly models: readonly string[];
  readonly apiKey: string | null;
  /** Asks the provider with the key before anything is kept. */
  readonly test: boolean;
  readonly allowInsecureLoopback: boolean;
  /** PEM certificates that alone are trusted. */
  readonly ca: readonly string[];
  readonly consent: boolean;
}

/** What is kept of a new provider. Throws INVALID_REQUEST. */
export function recordOf(input: NewProvider, now: number): ProviderRecord {
  const preset = presetOf(input.preset) ?? PROVIDER_PRESETS.find((it) => it.id === input.kind);
  const parsed = providerSettings.safeParse({
    id: input.id,
    kind: input.kind,
    preset: preset?.id ?? null,
    name: preset?.name ?? input.id,
    zone: input.zone ?? preset?.zone ?? 'cloud',
    baseUrl: input.baseUrl ?? preset?.baseUrl ?? '',
    allowInsecureLoopback: input.allowInsecureLoopback,
    ca: input.ca,
    systemCa: true,
    clientCertificate: null,
    pins: [],
    proxy: null,
    requestsPerMinute: 120,
    monthlyBudget: null,
  });
  if (!parsed.success) throw new SottoError('INVALID_REQUEST', { method: 'providers.add' });
  return {
    settings: parsed.data,
    models: input.models.map(named),
    addedAt: now,
    keyAddedAt: input.apiKey === null ? null : now,
    consentAt: input.consent ? now : null,
    keyMask: input.apiKey === null ? null : maskOf(input.apiKey),
  };
}

function named(id: string): ProviderModel {
  return { id, name: id, contextTokens: null, maxOutputTokens: null, price: null };
}
