import { SottoError } from '../../../shared/errors.ts';
import type { Command } from '../command.ts';
import { printable } from '../output.ts';
import { FILTER_USAGE, filterOptions, readFilters } from '../search-filters.ts';

export const search: Command = {
  usage: `search [QUERY] ${FILTER_USAGE}`,
  options: filterOptions,
  async run({ output, positionals, options, core }) {
    const query = positionals.join(' ');
    const asked = query.trim() !== '' || Object.keys(filterOptions).some((name) => options[name] !== undefined);
    if (!asked) throw new SottoError('USAGE');
    const { handlers } = await core('unlocked');
    const filters = await readFilters(options, handlers);
    const scope = { query, limit: 200, ...(filters === undefined ? {} : { filters }) };
    const { hits } = await handlers.calls.search(scope, new AbortController().signal);
    for (const hit of hits) {
      const snippet = hit.snippet.map((part) => part.text).join('');
      output.object({ conversation: hit.conversationId, message: hit.messageId, title: hit.title, snippet });
      output.text(`${hit.conversationId}  ${printable(hit.title)}\n    ${printable(snippet.replaceAll('\n', ' '))}`);
    }
  },
};
