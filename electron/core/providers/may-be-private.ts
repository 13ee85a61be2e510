import type { ProviderKind } from '../../../shared/domain/provider.ts';

/** Domains of services that are somebody's cloud, whatever the host in front of them. */
const CLOUD_DOMAINS = [
  'ai.azure.com',
  'anthropic.com',
  'cognitiveservices.azure.com',
  'deepseek.com',
  'googleapis.com',
  'groq.com',
  'mistral.ai',
  'openai.azure.com',
  'openai.azure.us',
  'openai.com',
  'openrouter.ai',
  'together.ai',
  'together.xyz',
];

/**
 * Whether a provider may be called private. The four cloud kinds may not, and neither may a host that is known to be
 * somebody's cloud: it would be trusted with more than its owner meant.
 */
export function mayBePrivate(kind: ProviderKind, baseUrl: string): boolean {
  if (kind !== 'openai-compatible' || !URL.canParse(baseUrl)) return false;
  const hostname = new URL(baseUrl).hostname.replace(/\.+$/, '');
  return !CLOUD_DOMAINS.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
}
