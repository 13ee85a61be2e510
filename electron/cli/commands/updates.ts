import type { UpdateState } from '../../../shared/contract/updates.ts';
import { SottoError } from '../../../shared/errors.ts';
import { describeError, t } from '../../../shared/messages/index.ts';
import type { Command } from '../command.ts';
import { printable } from '../output.ts';

const signal = new AbortController().signal;

const ACTIONS = { show: 'state', check: 'check', fetch: 'fetch', install: 'install' } as const;

/** New versions from the company's server, for whoever looks after many computers. */
export const updates: Command = {
  usage: 'updates show | check | fetch | install',
  async run({ positionals, output, core }) {
    const action = ACTIONS[positionals[0] as keyof typeof ACTIONS] as
      | (typeof ACTIONS)[keyof typeof ACTIONS]
      | undefined;
    if (action === undefined || positionals.length > 1) throw new SottoError('USAGE');
    const { handlers } = await core('unlocked');
    const state = await handlers.calls[`updates.${action}`]({}, signal);
    output.object(state);
    for (const line of lines(state)) output.text(printable(line));
  },
};

function* lines({ mode, server, current, found, problem }: UpdateState): Generator<string> {
  yield t('updates.current', { release: current });
  yield server === null ? t('updates.noServer') : `${server}: ${t(`updates.modes.${mode}`)}`;
  if (problem !== null) yield describeError(new SottoError(problem.code, problem.params));
  if (found === null) return;
  yield t(`updates.states.${found.state}`, { release: found.release });
  if (found.notes !== '') yield found.notes;
  if (found.path !== null) yield found.path;
}
