import type { CallParams } from '../../../shared/contract.ts';
import { SottoError } from '../../../shared/errors.ts';
import { describeCheck, t } from '../../../shared/messages/index.ts';
import type { Command, CommandContext } from '../command.ts';

const signal = new AbortController().signal;

export const doctor: Command = {
  usage: 'doctor [--full | --salvage]',
  options: { full: { type: 'boolean' }, salvage: { type: 'boolean' } },
  async run(context) {
    if (context.options['salvage'] === true) return salvage(context);
    const { output, core } = context;
    const { handlers } = await core('locked');
    const { checks } = await handlers.calls['app.doctor']({}, signal);
    for (const check of checks) {
      output.object(check);
      const { label, detail } = describeCheck(check);
      output.text(`${check.state.padEnd(8)} ${label}: ${detail}`);
    }
    if (context.options['full'] === true) await checkAll(context);
  },
};

/** As the other commands unlock: with the passphrase's file, else with this computer's own key. */
function wayIn({ passphrase }: CommandContext): CallParams<'vault.unlock'> {
  return passphrase === undefined ? { kind: 'device' } : { kind: 'passphrase', passphrase };
}

async function checkAll(context: CommandContext): Promise<void> {
  const { handlers } = await context.core('locked');
  const report = await handlers.calls['vault.check'](wayIn(context), signal);
  context.output.object({ type: 'check', ...report });
  const whole = report.damagedPages === 0 && report.consistent;
  context.output.text(whole ? t('cli.check.whole', { pages: report.pages }) : t('cli.check.damaged', report));
  if (!whole) throw new SottoError('DATABASE_DAMAGED');
}

async function salvage(context: CommandContext): Promise<void> {
  const { output } = context;
  const { handlers } = await context.core('locked');
  const report = await handlers.calls['vault.salvage'](wayIn(context), signal);
  output.object({ type: 'salvage', ...report });
  output.text(t('cli.salvage.done', { damagedPages: report.damagedPages, pages: report.pages }));
  for (const { name, saved, lost } of report.tables) {
    if (saved > 0 || lost > 0) output.text(t('cli.salvage.table', { name, saved, lost }));
  }
  if (report.homeless > 0) output.text(t('cli.salvage.homeless', { count: report.homeless }));
  const { conversations, messages } = report.mended;
  if (conversations + messages > 0) output.text(t('cli.salvage.mended', { conversations, messages }));
  if (!report.verified) output.text(t('cli.salvage.unverified'));
  output.note(t('cli.salvage.copy', { copy: report.copy }));
}
