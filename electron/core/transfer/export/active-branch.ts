import type { PortableMessage } from '../portable.ts';
import type { ReadableConversation } from './read-conversations.ts';

/** The messages of the branch on show, from its first to its last: what a reader sees in the window. */
export async function activeBranch({ about, messages }: ReadableConversation): Promise<PortableMessage[]> {
  const all = new Map<string, PortableMessage>();
  for await (const message of messages()) all.set(message.id, message);
  const branch: PortableMessage[] = [];
  for (let at = about.leaf === null ? undefined : all.get(about.leaf); at !== undefined;) {
    branch.push(at);
    at = at.parent === null ? undefined : all.get(at.parent);
  }
  return branch.toReversed();
}
