import type { MessageRole } from '../../../shared/contract.ts';
import type { BranchMessage } from '../attachments/with-parts.ts';

export interface PromptMessage {
  readonly role: MessageRole;
  readonly content: string;
  /** Texts in front of it, each weighed by itself: what the files say that went with it. */
  readonly parts?: readonly string[];
}

/** Every text of a message, in order. */
export function textsOf({ content, parts = [] }: PromptMessage): readonly string[] {
  return [...parts, content];
}

/** What a model is given: the system prompt, then the branch from its root. Answers that never began are left out. */
export function promptFor(systemPrompt: string, branch: readonly BranchMessage[]): PromptMessage[] {
  const system = systemPrompt.trim() === '' ? [] : [{ role: 'system' as const, content: systemPrompt }];
  const turns = branch
    .filter((message) => message.content !== '' && message.state !== 'streaming')
    .map(({ role, content, parts }) => ({ role, content, ...(parts === undefined ? {} : { parts }) }));
  return [...system, ...turns];
}
