import { resolve } from 'node:path';

import type { CallResult } from '../../../shared/contract.ts';
import { SottoError } from '../../../shared/errors.ts';
import { t } from '../../../shared/messages/index.ts';
import type { Command, CommandContext } from '../command.ts';
import { printable } from '../output.ts';

const signal = new AbortController().signal;

type Problem = NonNullable<CallResult<'policy.show'>['problem']>;

export const policy: Command = {
  usage: 'policy show | verify FILE',
  async run(context) {
    const [action, file] = context.positionals;
    if (action === 'show' && file === undefined) return show(context);
    if (action !== 'verify' || file === undefined) throw new SottoError('USAGE');
    const { handlers } = await context.core('locked');
    const found = await handlers.calls['policy.verify']({ path: resolve(file) }, signal);
    context.output.object(found);
    for (const problem of found.problems) context.output.text(printable(words(problem)));
    if (!found.ok) throw new SottoError('POLICY_INVALID');
    context.output.text(t('policy.ok', { keys: found.keys }));
    context.output.text(t(found.signed ? 'policy.verified' : 'policy.notSigned'));
  },
};

async function show({ core, output }: CommandContext): Promise<void> {
  const { handlers } = await core('locked');
  const found = await handlers.calls['policy.show']({}, signal);
  output.object(found);
  output.text(printable(heading(found)));
  if (found.problem !== null) output.text(printable(words(found.problem)));
  for (const { name, value, origin } of found.entries) {
    output.text(printable(`${name} = ${value}  (${t(`policy.origins.${origin}`)})`));
  }
}

function heading(found: CallResult<'policy.show'>): string {
  if (found.state === 'none') return t('policy.none');
  if (found.state === 'fallback') return t('policy.fallback');
  return t('policy.inForce', { organisation: found.organisation ?? '' });
}

function words({ code, key }: Problem): string {
  return t(`policy.problems.${code}`, { key: key ?? '' });
}
