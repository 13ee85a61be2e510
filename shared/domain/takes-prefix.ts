import type { ProviderKind } from './provider.ts';

/**
 * Whether a model goes on with an assistant's message that ends the request. Anthropic's do up to Claude 4.5; from 4.6 on
 * it is an error (platform.claude.com, migration guide, read 2026-11-27). The other wire formats don't promise it.
 */
export function takesPrefix(kind: ProviderKind, modelId: string): boolean {
  return kind === 'anthropic' && UP_TO_4_5.test(modelId);
}

const UP_TO_4_5 = /^claude-(?:instant-|2[.-]?|3[.-]|(?:opus|sonnet|haiku)-4(?:-[0-5])?(?:-\d{8}|-latest)?$)/;
