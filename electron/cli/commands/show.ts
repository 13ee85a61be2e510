import { SottoError } from '../../../shared/errors.ts';
import type { MessageInBranch } from '../../../shared/contract.ts';
import type { Command } from '../command.ts';
import { printable } from '../output.ts';

const PAGE = 200;

export const show: Command = {
  usage: 'show CONVERSATION',
  async run({ output, positionals, core }) {
    const id = positionals[0];
    if (id === undefined) throw new SottoError('USAGE');
    const { handlers } = await core('unlocked');
    const signal = new AbortController().signal;
    const conversation = await handlers.calls['conversations.get']({ id }, signal);
    const pages: MessageInBranch[][] = [];
    let beforeId: string | undefined;
    for (;;) {
      const page = await handlers.calls['messages.page'](
        { conversationId: id, limit: PAGE, ...(beforeId === undefined ? {} : { beforeId }) },
        signal,
      );
      pages.unshift(page.items);
      beforeId = page.items[0]?.id;
      if (!page.hasMore || beforeId === undefined) break;
    }
    output.text(printable(conversation.title));
    for (const { id: messageId, parentId, siblingIds: _siblings, ...rest } of pages.flat()) {
      output.object({ id: messageId, parent: parentId, ...rest });
      output.text(`\n[${rest.role}${rest.state === 'complete' ? '' : `, ${rest.state}`}]\n${printable(rest.content)}`);
    }
  },
};
