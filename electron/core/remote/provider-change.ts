import { providerSettings } from '../../../shared/domain/provider.ts';
import type { ProviderSettings } from '../../../shared/domain/provider.ts';
import { SottoError } from '../../../shared/errors.ts';
import type { KeptSecrets } from './provider-secrets.ts';

/** How to reach a provider; what is left out stays as it is, null takes it away. */
export interface ProviderChange {
  readonly ca?: readonly string[] | undefined;
  readonly pins?: readonly string[] | undefined;
  readonly client?: { readonly certificate: string; readonly key: string } | null | undefined;
  readonly proxy?: ProviderSettings['proxy'] | undefined;
  readonly proxyPassword?: string | null | undefined;
  readonly requestsPerMinute?: number | undefined;
  readonly keyRotateAfterDays?: number | undefined;
}

/** Throws INVALID_REQUEST. */
export function changedSettings(settings: ProviderSettings, change: ProviderChange): ProviderSettings {
  const { ca, pins, client, proxy, requestsPerMinute } = change;
  const parsed = providerSettings.safeParse({
    ...settings,
    ...(ca !== undefined && { ca }),
    ...(pins !== undefined && { pins }),
    ...(client !== undefined && { clientCertificate: client?.certificate ?? null }),
    ...(proxy !== undefined && { proxy }),
    ...(requestsPerMinute !== undefined && { requestsPerMinute }),
  });
  if (!parsed.success) throw new SottoError('INVALID_REQUEST', { method: 'providers.update' });
  return parsed.data;
}

export function changedSecrets(kept: KeptSecrets, { client, proxy, proxyPassword }: ProviderChange): KeptSecrets {
  return {
    ...kept,
    ...(client !== undefined && { clientKey: client?.key ?? null }),
    // a password is for one proxy: it doesn't go to the next
    ...((proxy !== undefined || proxyPassword !== undefined) && { proxyPassword: proxyPassword ?? null }),
  };
}
