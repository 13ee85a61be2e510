import { createInterface } from 'node:readline/promises';

import type { StreamEvent } from '../../../shared/contract.ts';
import type { PurgeScope } from '../../../shared/contract/purge.ts';
import { SottoError } from '../../../shared/errors.ts';
import { t } from '../../../shared/messages/index.ts';
import type { Core } from '../../core/index.ts';
import type { Command, CommandContext, OptionValues } from '../command.ts';

const signal = new AbortController().signal;
/** Between two words about how far a purge is, in milliseconds. */
const TELL_MS = 3000;

export const purge: Command = {
  usage: 'purge (--conversation ID | --message ID | --older-than 30d | --all) [--yes]',
  options: {
    conversation: { type: 'string' },
    message: { type: 'string' },
    'older-than': { type: 'string' },
    all: { type: 'boolean' },
    yes: { type: 'boolean' },
  },
  async run(context) {
    const scope = scopeOf(context.options);
    await confirm(context, t('cli.purge.confirm'));
    const { handlers } = await context.core('unlocked');
    const stop = tellProgress(context, handlers);
    const receipt = await handlers.calls['purge.run'](scope, signal).finally(stop);
    context.output.object({ type: 'purged', ...receipt });
    context.output.note(t('cli.purge.done', { conversations: receipt.conversations, messages: receipt.messages }));
    if (scope.scope === 'all') context.output.note(t('cli.purge.stays'));
    context.output.note(t('cli.purge.receipt', { id: receipt.id }));
  },
};

/** How far a long one is, every few seconds. Returns how to end it. */
function tellProgress({ output }: CommandContext, { streams }: Core['handlers']): () => void {
  const following = new AbortController();
  let told = performance.now();
  const take = (change: StreamEvent<'changes'>): void => {
    if (change.type !== 'purge' || change.step === null || performance.now() - told < TELL_MS) return;
    told = performance.now();
    output.note(t(`retention.purge.progress.${change.step}`, { done: change.done, total: change.total }));
  };
  void streams['changes']({}, take, following.signal);
  return () => following.abort();
}

/** Removes everything, keychain entries included; needs no way in. */
export const destroy: Command = {
  usage: 'destroy [--yes]',
  options: { yes: { type: 'boolean' } },
  async run(context) {
    await confirm(context, t('cli.purge.confirmDestroy'));
    const { handlers } = await context.core('locked');
    await handlers.calls['vault.destroy']({ confirm: 'destroy' }, signal);
    context.output.object({ type: 'destroyed' });
    context.output.note(t('cli.purge.destroyed'));
  },
};

function scopeOf({ conversation, message, 'older-than': age, all }: OptionValues): PurgeScope {
  const given = [conversation, message, age, all].filter((value) => value !== undefined);
  if (given.length !== 1) throw new SottoError('USAGE');
  if (typeof conversation === 'string') return { scope: 'conversation', id: conversation };
  if (typeof message === 'string') return { scope: 'message', id: message };
  if (all === true) return { scope: 'all' };
  return { scope: 'older-than', days: daysOf(age) };
}

/** `30d`, `8w`, `1y` or a number of days. */
export function daysOf(text: unknown): number {
  const match = /^(\d{1,5})([dwy]?)$/.exec(typeof text === 'string' ? text : '');
  const days = Number(match?.[1]) * { '': 1, d: 1, w: 7, y: 365 }[(match?.[2] ?? '') as '' | 'd' | 'w' | 'y'];
  if (match === null || days > 36_500) throw new SottoError('USAGE');
  return days;
}

/** What can't be undone is asked for; without a terminal only `--yes` will do. */
async function confirm({ options, output }: CommandContext, question: string): Promise<void> {
  if (options['yes'] === true) return;
  if (!output.interactive) throw new SottoError('USAGE');
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await prompt.question(question);
    if (answer.trim().toLowerCase() !== t('cli.purge.yes')) throw new SottoError('CANCELLED');
  } finally {
    prompt.close();
  }
}
