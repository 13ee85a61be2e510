import type { Message, MessageRole } from '../../../shared/contract.ts';

export interface PromptMessage {
  readonly role: MessageRole;
  readonly content: string;
}

/** What a model is given: the system prompt, then the branch from its root. Answers that never began are left out. */
export function promptFor(
  systemPrompt: string,
  branch: readonly Pick<Message, 'role' | 'content' | 'state'>[],
): PromptMessage[] {
  const system = systemPrompt.trim() === '' ? [] : [{ role: 'system' as const, content: systemPrompt }];
  const turns = branch
    .filter((message) => message.content !== '' && message.state !== 'streaming')
    .map(({ role, content }) => ({ role, content }));
  return [...system, ...turns];
}
