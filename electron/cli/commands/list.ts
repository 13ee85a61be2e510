import type { Command } from '../command.ts';
import { findTag } from '../find-tag.ts';
import { printable } from '../output.ts';

const PAGE = 200;

export const list: Command = {
  usage: 'list [--archived] [--tag NAME]',
  options: { archived: { type: 'boolean' }, tag: { type: 'string' } },
  async run({ output, options, core }) {
    const { handlers } = await core('unlocked');
    const named = options['tag'];
    const which = {
      ...(options['archived'] === true ? { archived: true } : {}),
      ...(typeof named === 'string' ? { tagId: (await findTag(handlers, named)).id } : {}),
    };
    let cursor: string | undefined;
    do {
      const page = await handlers.calls['conversations.list'](
        { limit: PAGE, ...which, ...(cursor === undefined ? {} : { cursor }) },
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
