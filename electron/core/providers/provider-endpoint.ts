import type { ProviderKind, ProviderSettings } from '../../../shared/domain/provider.ts';
import { SottoError } from '../../../shared/errors.ts';
import { mayBePrivate } from './may-be-private.ts';
import { createEndpoint } from './transport/endpoint.ts';
import type { Endpoint } from './transport/endpoint.ts';

/** What is kept in the keychain (or the vault) for a provider. Asked for at each request, held nowhere. */
export interface ProviderSecrets {
  /** Null where none is needed. */
  apiKey(): Promise<string | null>;
  /** PEM. */
  readonly clientKey: string | null;
  readonly proxyPassword: string | null;
}

/** @throws SottoError PROVIDER_ADDRESS_INVALID */
export function providerEndpoint(settings: ProviderSettings, secrets: ProviderSecrets): Endpoint {
  const baseUrl = baseUrlOf(settings);
  if (settings.zone === 'private' && !mayBePrivate(settings.kind, baseUrl)) {
    throw new SottoError('PROVIDER_ADDRESS_INVALID', { reason: 'zone' });
  }
  const { clientCertificate, proxy } = settings;
  const { clientKey, proxyPassword } = secrets;
  return createEndpoint({
    providerId: settings.id,
    zone: settings.zone,
    baseUrl,
    allowInsecureLoopback: settings.allowInsecureLoopback,
    tls: {
      ca: settings.ca,
      systemCa: settings.systemCa,
      pins: settings.pins,
      ...(clientCertificate !== null &&
        clientKey !== null && { client: { certificate: clientCertificate, key: clientKey } }),
    },
    ...(proxy !== null && {
      proxy: {
        kind: proxy.kind,
        host: proxy.host,
        port: proxy.port,
        ...(proxy.user !== null && { login: { user: proxy.user, password: proxyPassword ?? '' } }),
      },
    }),
    requestsPerMinute: settings.requestsPerMinute,
    authorize: async () => {
      const key = await secrets.apiKey();
      return key === null ? {} : authorization(settings.kind, key);
    },
  });
}

/** Azure's own address is enough: the rest of the path is the same for everybody. */
function baseUrlOf({ kind, baseUrl }: ProviderSettings): string {
  const bare = URL.canParse(baseUrl) && new URL(baseUrl).pathname === '/';
  return kind === 'azure' && bare ? new URL('/openai/v1', baseUrl).href : baseUrl;
}

function authorization(kind: ProviderKind, key: string): Record<string, string> {
  switch (kind) {
    case 'openai':
    case 'openai-compatible':
      return { authorization: `Bearer ${key}` };
    case 'azure':
      return { 'api-key': key };
    case 'google':
      return { 'x-goog-api-key': key };
    case 'anthropic':
      return { 'x-api-key': key };
  }
}
