import { z } from 'zod';

import type { ProviderKeys } from './provider-keys.ts';

const secrets = z.strictObject({
  apiKey: z.string().nullable(),
  /** PEM. */
  clientKey: z.string().nullable(),
  proxyPassword: z.string().nullable(),
});

/** All that is secret about a provider, kept as one entry: what belongs together is removed together. */
export type KeptSecrets = z.infer<typeof secrets>;

/** No provider's keys begin like this. An entry without it is an API key alone. */
const BUNDLE = 'sotto-secrets:1:';

export const NO_KEPT_SECRETS: KeptSecrets = { apiKey: null, clientKey: null, proxyPassword: null };

export async function readSecrets(keys: ProviderKeys, providerId: string): Promise<KeptSecrets> {
  const entry = await keys.get(providerId);
  if (entry === null) return NO_KEPT_SECRETS;
  if (!entry.startsWith(BUNDLE)) return { ...NO_KEPT_SECRETS, apiKey: entry };
  return secrets.parse(JSON.parse(entry.slice(BUNDLE.length)));
}

export async function writeSecrets(keys: ProviderKeys, providerId: string, kept: KeptSecrets): Promise<void> {
  const { apiKey, clientKey, proxyPassword } = kept;
  if (clientKey === null && proxyPassword === null) {
    await (apiKey === null ? keys.remove(providerId) : keys.set(providerId, apiKey));
    return;
  }
  await keys.set(providerId, BUNDLE + JSON.stringify(kept));
}
