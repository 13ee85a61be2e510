import { t } from '../../../../shared/messages/index.ts';
import type { PortableMessage } from '../portable.ts';
import { activeBranch } from './active-branch.ts';
import type { ExportCount } from './count.ts';
import type { ReadableConversation } from './read-conversations.ts';

/** One conversation as Markdown (CommonMark), the branch on show. */
export async function markdownOf(conversation: ReadableConversation, count: ExportCount): Promise<string> {
  const branch = await activeBranch(conversation);
  const names = new Map<string, string>();
  for await (const { id, name } of conversation.attachments()) names.set(id, name);
  count.conversations += 1;
  count.messages += branch.length;
  const { title, createdAt } = conversation.about;
  const parts = [`# ${oneLine(title === '' ? t('transfer.untitled') : title)}`, new Date(createdAt).toISOString()];
  for (const message of branch) {
    parts.push(`## ${speaker(message)}`);
    const files = (message.attachments ?? []).map((id) => names.get(id) ?? id);
    if (files.length > 0) parts.push(files.map((name) => `- ${oneLine(name)}`).join('\n'));
    if (message.content !== '') parts.push(message.content);
    if (message.state !== 'complete') parts.push(`*${t('transfer.unfinished')}*`);
  }
  return `${parts.join('\n\n')}\n`;
}

/** Everything in one text, a rule between two conversations. */
export async function* writeMarkdown(
  conversations: AsyncIterable<ReadableConversation>,
  count: ExportCount,
): AsyncGenerator<string> {
  let first = true;
  for await (const conversation of conversations) {
    yield `${first ? '' : '\n---\n\n'}${await markdownOf(conversation, count)}`;
    first = false;
  }
}

export function speaker({ role, lineage }: PortableMessage): string {
  if (role === 'user') return t('transfer.you');
  if (role === 'system') return t('transfer.system');
  return lineage === null ? t('transfer.answer') : oneLine(lineage.modelName);
}

/** What stands in a heading or a list must not begin another. */
function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/([\\`*_[\]<>#])/g, '\\$1')
    .trim();
}
