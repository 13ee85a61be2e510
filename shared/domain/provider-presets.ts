import type { ProviderKind } from './provider.ts';

export interface ProviderPreset {
  readonly id: string;
  readonly name: string;
  readonly kind: ProviderKind;
  readonly zone: 'private' | 'cloud';
  /** Null: it is the customer's own, and has to be entered. */
  readonly baseUrl: string | null;
  /** A path that answers only to a good key, where the list of models is open to everybody. */
  readonly keyTestPath?: string;
}

/** Servers that one runs oneself are private even on this computer: what listens there may be a tunnel or another's. */
export const PROVIDER_PRESETS: readonly ProviderPreset[] = [
  { id: 'openai', name: 'OpenAI', kind: 'openai', zone: 'cloud', baseUrl: 'https://api.openai.com/v1' },
  { id: 'azure', name: 'Azure OpenAI', kind: 'azure', zone: 'cloud', baseUrl: null },
  {
    id: 'google',
    name: 'Google',
    kind: 'google',
    zone: 'cloud',
    baseUrl: 'https://generativelanguage.googleapis.com/v1beta',
  },
  { id: 'anthropic', name: 'Anthropic', kind: 'anthropic', zone: 'cloud', baseUrl: 'https://api.anthropic.com/v1' },
  compatible('mistral', 'Mistral', 'cloud', 'https://api.mistral.ai/v1'),
  compatible('groq', 'Groq', 'cloud', 'https://api.groq.com/openai/v1'),
  { ...compatible('openrouter', 'OpenRouter', 'cloud', 'https://openrouter.ai/api/v1'), keyTestPath: '/key' },
  compatible('together', 'Together', 'cloud', 'https://api.together.xyz/v1'),
  compatible('deepseek', 'DeepSeek', 'cloud', 'https://api.deepseek.com/v1'),
  compatible('ollama', 'Ollama', 'private', 'http://127.0.0.1:11434/v1'),
  compatible('lm-studio', 'LM Studio', 'private', 'http://127.0.0.1:1234/v1'),
  compatible('llama-cpp', 'llama.cpp server', 'private', 'http://127.0.0.1:8080/v1'),
  compatible('vllm', 'vLLM', 'private', 'http://127.0.0.1:8000/v1'),
];

function compatible(id: string, name: string, zone: 'private' | 'cloud', baseUrl: string): ProviderPreset {
  return { id, name, kind: 'openai-compatible', zone, baseUrl };
}

export function presetOf(id: string | null): ProviderPreset | undefined {
  return PROVIDER_PRESETS.find((preset) => preset.id === id);
}
