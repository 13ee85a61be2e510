import { SottoError } from '../../../shared/errors.ts';
import type { Command, CommandContext } from '../command.ts';
import { printable } from '../output.ts';

const PAGE = 200;
const signal = new AbortController().signal;

export const egress: Command = {
  usage: 'egress list | show ID',
  async run(context) {
    const [action, id] = context.positionals;
    if (action === 'list') return listEgress(context);
    if (action !== 'show' || id === undefined) throw new SottoError('USAGE');
    const { handlers } = await context.core('unlocked');
    const record = await handlers.calls['egress.get']({ id }, signal);
    const { providerId, modelId, ...rest } = record;
    context.output.object({ ...rest, provider: providerId, model: modelId });
    context.output.text(
      printable(`${record.method} ${record.host}${record.path}\nsha256 ${record.sha256}\n\n${record.body}`),
    );
  },
};

async function listEgress({ core, output }: CommandContext): Promise<void> {
  const { handlers } = await core('unlocked');
  let cursor: string | undefined;
  do {
    const page = await handlers.calls['egress.list'](
      { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) },
      signal,
    );
    for (const { providerId, modelId, ...rest } of page.items) {
      output.object({ ...rest, provider: providerId, model: modelId });
      const when = new Date(rest.at).toISOString();
      output.text(printable(`${rest.id}  ${when}  ${modelId ?? providerId}  ${rest.host}  ${rest.outcome}`));
    }
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
}
