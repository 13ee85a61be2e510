import { SottoError } from '../../../shared/errors.ts';
import type { Command } from '../command.ts';
import { printable } from '../output.ts';

export const search: Command = {
  usage: 'search QUERY',
  async run({ output, positionals, core }) {
    const query = positionals.join(' ');
    if (query.trim() === '') throw new SottoError('USAGE');
    const { handlers } = await core('unlocked');
    const { hits } = await handlers.calls.search({ query, limit: 200 }, new AbortController().signal);
    for (const hit of hits) {
      const snippet = hit.snippet.map((part) => part.text).join('');
      output.object({ conversation: hit.conversationId, message: hit.messageId, title: hit.title, snippet });
      output.text(`${hit.conversationId}  ${printable(hit.title)}\n    ${printable(snippet.replaceAll('\n', ' '))}`);
    }
  },
};
