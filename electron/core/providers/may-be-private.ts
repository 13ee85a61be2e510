import type { ProviderKind } from '../../../shared/domain/provider.ts';

/** Domains of services that are somebody's cloud, whatever the host in front of them. */
const CLOUD_DOMAINS = [
  'ai.azure.com',
  'ai21.com',
  'anthropic.com',
  'api.cloudflare.com',
  'api.lambda.ai',
  'api.nvidia.com',
  'api.scaleway.ai',
  'bigmodel.cn',
  'cerebras.ai',
  'cognitiveservices.azure.com',
  'cohere.ai',
  'cohere.com',
  'dashscope-intl.aliyuncs.com',
  'dashscope.aliyuncs.com',
  'deepinfra.com',
  'deepseek.com',
  'fireworks.ai',
  'friendli.ai',
  'googleapis.com',
  'groq.com',
  'huggingface.co',
  'hyperbolic.xyz',
  'inference.ai.azure.com',
  'lepton.ai',
  'minimax.io',
  'minimaxi.com',
  'mistral.ai',
  'moonshot.ai',
  'moonshot.cn',
  'nebius.com',
  'novita.ai',
  'openai.azure.com',
  'openai.azure.us',
  'openai.com',
  'openrouter.ai',
  'perplexity.ai',
  'replicate.com',
  'sambanova.ai',
  'siliconflow.cn',
  'siliconflow.com',
  'together.ai',
  'together.xyz',
  'volces.com',
  'x.ai',
  'z.ai',
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
