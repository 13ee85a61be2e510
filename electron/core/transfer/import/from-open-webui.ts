import { foreignTree } from './foreign-tree.ts';
import type { ForeignNode } from './foreign-tree.ts';
import type { Reader } from './recognised.ts';
import { fromSeconds, idOrNull, isFields, listOf, textOf } from './values.ts';
import type { Fields } from './values.ts';

/**
 * Open WebUI's "export all chats": an array. Each has `chat.history.messages`, an object of messages by id with
 * `parentId`; times are seconds.
 */
export const fromOpenWebUi: Reader = (element) => {
  const chat = isFields(element['chat']) ? element['chat'] : null;
  const history = chat !== null && isFields(chat['history']) ? chat['history'] : null;
  if (chat === null || history === null || !isFields(history['messages'])) return null;
  const leftOut = { messages: 0, attachments: 0 };
  const nodes = Object.entries(history['messages']).flatMap(([key, message]): ForeignNode[] => {
    if (!isFields(message)) return [];
    leftOut.attachments += listOf(message['files']).length;
    const said = whatWasSaid(message);
    if (said === null) leftOut.messages += 1;
    return [
      {
        id: idOrNull(message['id']) ?? key,
        parent: idOrNull(message['parentId']),
        said,
        at: fromSeconds(message['timestamp']),
      },
    ];
  });
  return foreignTree({
    source: 'openwebui',
    id: idOrNull(element['id']) ?? idOrNull(chat['id']) ?? nodes[0]?.id ?? '',
    title: textOf(element['title']) || textOf(chat['title']),
    createdAt: fromSeconds(element['created_at']),
    updatedAt: fromSeconds(element['updated_at']),
    nodes,
    leaf: idOrNull(history['currentId']),
    leftOut,
  });
};

function whatWasSaid(message: Fields): ForeignNode['said'] {
  const { role } = message;
  if (role !== 'user' && role !== 'assistant') return null;
  const text = textOf(message['content']);
  return text === '' ? null : { role, text };
}
