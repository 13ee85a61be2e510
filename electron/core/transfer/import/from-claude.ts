import { foreignTree } from './foreign-tree.ts';
import type { ForeignNode } from './foreign-tree.ts';
import type { Reader } from './recognised.ts';
import { fromIso, idOrNull, isFields, listOf, textOf } from './values.ts';
import type { Fields } from './values.ts';

/** The parent that Anthropic gives to first messages. */
const NOBODY = '00000000-0000-4000-8000-000000000000';

/**
 * Anthropic's data export: `conversations.json`, an array. Each has `chat_messages` in order, newer ones with
 * `parent_message_uuid`. The text of files is in the export and is put before the message; the files are not.
 */
export const fromClaude: Reader = (element) => {
  if (!Array.isArray(element['chat_messages'])) return null;
  const leftOut = { messages: 0, attachments: 0 };
  let before: string | null = null;
  const nodes = listOf(element['chat_messages'])
    .filter(isFields)
    .map((message, index): ForeignNode => {
      const id = idOrNull(message['uuid']) ?? `message ${index}`;
      const told = idOrNull(message['parent_message_uuid']);
      const node: ForeignNode = {
        id,
        parent: told === null ? before : told === NOBODY ? null : told,
        said: whatWasSaid(message, leftOut),
        at: fromIso(message['created_at']),
      };
      if (node.said === null) leftOut.messages += 1;
      before = id;
      return node;
    });
  return foreignTree({
    source: 'claude',
    id: idOrNull(element['uuid']) ?? nodes[0]?.id ?? '',
    title: textOf(element['name']),
    createdAt: fromIso(element['created_at']),
    updatedAt: fromIso(element['updated_at']),
    nodes,
    leaf: idOrNull(element['current_leaf_message_uuid']) ?? before,
    leftOut,
  });
};

function whatWasSaid(message: Fields, leftOut: { attachments: number }): ForeignNode['said'] {
  const role = message['sender'] === 'human' ? 'user' : message['sender'] === 'assistant' ? 'assistant' : null;
  if (role === null) return null;
  leftOut.attachments += listOf(message['files']).length;
  const files = listOf(message['attachments']).flatMap((file) => {
    const text = isFields(file) ? textOf(file['extracted_content']) : '';
    if (text === '') leftOut.attachments += 1;
    return text === '' || !isFields(file) ? [] : [`${textOf(file['file_name'])}\n\n${text}`.trim()];
  });
  const parts = listOf(message['content']).flatMap((part) =>
    isFields(part) && part['type'] === 'text' ? [textOf(part['text'])] : [],
  );
  const written = parts.length > 0 ? parts.join('\n\n') : textOf(message['text']);
  const text = [...files, written].filter((part) => part !== '').join('\n\n');
  return text === '' ? null : { role, text };
}
