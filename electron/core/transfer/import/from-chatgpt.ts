import { foreignTree } from './foreign-tree.ts';
import type { ForeignNode } from './foreign-tree.ts';
import type { Reader } from './recognised.ts';
import { fromSeconds, idOrNull, isFields, listOf, textOf } from './values.ts';
import type { Fields } from './values.ts';

/**
 * OpenAI's data export: `conversations.json`, an array. Each has a `mapping` of node ids to nodes with `parent` and
 * `message`; times are seconds. Instructions that its users never saw, tool calls and what they returned are left out,
 * pictures too.
 */
export const fromChatGpt: Reader = (element) => {
  const { mapping } = element;
  if (!isFields(mapping)) return null;
  const leftOut = { messages: 0, attachments: 0 };
  const nodes = Object.entries(mapping).flatMap(([key, node]): ForeignNode[] => {
    if (!isFields(node)) return [];
    const message = isFields(node['message']) ? node['message'] : null;
    const said = message === null ? null : whatWasSaid(message, leftOut);
    // every tree begins with a node that holds nothing, which nobody misses
    if (said === null && message !== null && !isEmptyStart(message)) leftOut.messages += 1;
    return [
      {
        id: idOrNull(node['id']) ?? key,
        parent: idOrNull(node['parent']),
        said,
        at: message === null ? null : fromSeconds(message['create_time']),
      },
    ];
  });
  return foreignTree({
    source: 'chatgpt',
    id: idOrNull(element['conversation_id']) ?? idOrNull(element['id']) ?? nodes[0]?.id ?? '',
    title: textOf(element['title']),
    createdAt: fromSeconds(element['create_time']),
    updatedAt: fromSeconds(element['update_time']),
    nodes,
    leaf: idOrNull(element['current_node']),
    leftOut,
  });
};

/** Counts the pictures in it. Null for what is no message of a person or a model. */
function whatWasSaid(message: Fields, leftOut: { attachments: number }): ForeignNode['said'] {
  const { content } = message;
  const author = isFields(message['author']) ? message['author'] : {};
  const metadata = isFields(message['metadata']) ? message['metadata'] : {};
  const role = author['role'];
  if (!isFields(content) || (role !== 'user' && role !== 'assistant')) return null;
  if (metadata['is_visually_hidden_from_conversation'] === true) return null;
  // to a tool, not to the person
  if (role === 'assistant' && typeof message['recipient'] === 'string' && message['recipient'] !== 'all') return null;
  const type = content['content_type'];
  if (type !== 'text' && type !== 'multimodal_text' && type !== 'code') return null;
  const parts = type === 'code' ? [content['text']] : listOf(content['parts']);
  leftOut.attachments += parts.filter((part) => isFields(part) && textIn(part) === '').length;
  const text = parts
    .map((part) => (isFields(part) ? textIn(part) : textOf(part)))
    .filter((part) => part !== '')
    .join('\n\n');
  return text === '' ? null : { role, text };
}

/** Spoken words come as an object with their transcript. */
const textIn = (part: Fields): string => (part['content_type'] === 'audio_transcription' ? textOf(part['text']) : '');

function isEmptyStart(message: Fields): boolean {
  const content = isFields(message['content']) ? message['content'] : {};
  return listOf(content['parts']).every((part) => part === '');
}
