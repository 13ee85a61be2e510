import { z } from 'zod';

import { isTemporaryId } from '../../../../shared/domain/temporary.ts';
import { portableConversation, portableMessage } from '../portable.ts';
import { orderTree } from './order-tree.ts';
import type { Reader } from './recognised.ts';
import { textOf } from './values.ts';

const whole = portableConversation.extend({ messages: z.array(portableMessage) });

/** Our own export: docs/export-format.md. */
export const fromSotto: Reader = (element) => {
  const parsed = whole.safeParse(element);
  const title = textOf(element['title']);
  if (!parsed.success) return { problem: 'invalid', title: title === '' ? null : title };
  const { messages, ...about } = parsed.data;
  // such an id says that a conversation is in memory only, and would be looked for there
  if ([about, ...messages].some(({ id }) => isTemporaryId(id))) return { problem: 'invalid', title };
  const { ordered, broken } = orderTree(messages);
  return {
    source: 'sotto',
    leftOut: { messages: 0, attachments: 0 },
    ...(broken ? { warning: 'broken-tree' as const } : {}),
    tree: { ...about, messages: ordered },
  };
};
