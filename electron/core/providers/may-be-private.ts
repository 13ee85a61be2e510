import type { ProviderKind } from '../../../shared/domain/provider.ts';
import { PROVIDER_PRESETS } from '../../../shared/domain/provider-presets.ts';

const CLOUD_HOSTS = new Set(
  PROVIDER_PRESETS.filter(({ zone, baseUrl }) => zone === 'cloud' && baseUrl !== null).map(
    ({ baseUrl }) => new URL(baseUrl ?? '').hostname,
  ),
);

/**
 * Whether a provider may be called private. The four cloud kinds may not, and neither may a host that is known to be
 * somebody's cloud: it would be trusted with more than its owner meant.
 */
export function mayBePrivate(kind: ProviderKind, baseUrl: string): boolean {
  if (kind !== 'openai-compatible' || !URL.canParse(baseUrl)) return false;
  const { hostname } = new URL(baseUrl);
  return ![...CLOUD_HOSTS].some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
