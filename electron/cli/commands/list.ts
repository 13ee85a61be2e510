import type { Command } from '../command.ts';
import { printable } from '../output.ts';

const PAGE = 200;

export const list: Command = {
  usage: 'list',
  async run({ output, core }) {
    const { handlers } = await core('unlocked');
    let cursor: string | undefined;
    do {
      const page = await handlers.calls['conversations.list'](
        { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) },
        new AbortController().signal,
      );
      for (const item of page.items) {
        output.object(item);
        output.text(`${item.id}  ${new Date(item.updatedAt).toISOString()}  ${printable(item.title)}`);
      }
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
  },
};
