import type { CallResult } from '../../../shared/contract.ts';
import type { ConversationRetention, RetentionState } from '../../../shared/contract/retention.ts';
import { SENSITIVITIES } from '../../../shared/domain/sensitivity.ts';
import { SottoError } from '../../../shared/errors.ts';
import { formatDateTime, formatNumber } from '../../../shared/messages/format.ts';
import { t } from '../../../shared/messages/index.ts';
import type { Command, CommandContext } from '../command.ts';
import { printable } from '../output.ts';
import { daysOf } from './purge.ts';

const signal = new AbortController().signal;

const DAYS = ['days', ...SENSITIVITIES, 'ledger', 'backups'] as const;
const MOST_SHOWN = 500;

/** How long conversations are kept. A number of days, or `keep`; `rule` gives one conversation back to the rules. */
export const retention: Command = {
  usage: [
    'retention show | preview [--within 30d] | run | confirm-clock |',
    `set ${DAYS.map((name) => `[--${name} N|keep]`).join(' ')} | set --conversation ID --days N|keep|rule`,
  ].join(' '),
  options: Object.fromEntries([...DAYS, 'within', 'conversation'].map((name) => [name, { type: 'string' as const }])),
  async run(context) {
    const [action] = context.positionals;
    const { calls } = (await context.core('unlocked')).handlers;
    if (action === 'show') return show(context, await calls['retention.get']({}, signal));
    if (action === 'preview') {
      const withinDays = daysOf(context.options['within'] ?? '30d');
      return preview(context, withinDays, await calls['retention.preview']({ limit: MOST_SHOWN, withinDays }, signal));
    }
    if (action === 'confirm-clock') {
      context.output.object(await calls['retention.confirmClock']({}, signal));
      return context.output.note(t('cli.retention.clockConfirmed'));
    }
    if (action === 'run') {
      const done = await calls['retention.run']({}, signal);
      context.output.object({ type: 'retention-run', ...done });
      return context.output.note(t('cli.purge.done', done));
    }
    if (action !== 'set') throw new SottoError('USAGE');
    const { conversation } = context.options;
    if (typeof conversation !== 'string') return set(context);
    if (DAYS.some((name) => name !== 'days' && context.options[name] !== undefined)) throw new SottoError('USAGE');
    const own = ownRule(context.options['days']);
    await calls['retention.setFor']({ id: conversation, retention: own }, signal);
    context.output.object({ type: 'retention-set', conversation, ...own });
    context.output.note(t('cli.retention.own'));
  },
};

async function set(context: CommandContext): Promise<void> {
  const { calls } = (await context.core('unlocked')).handlers;
  const { rules } = await calls['retention.get']({}, signal);
  const chosen = (name: string): number | null | undefined => {
    const value = context.options[name];
    return value === undefined ? undefined : value === 'keep' ? null : Math.max(1, daysOf(value));
  };
  const levels = SENSITIVITIES.flatMap((level) => {
    const days = chosen(level);
    return days === undefined ? [] : [[level, days]];
  });
  const [days, ledger, backups] = [chosen('days'), chosen('ledger'), chosen('backups')];
  const next = await calls['retention.set'](
    {
      ...rules,
      ...(days === undefined ? {} : { days }),
      ...(ledger === undefined ? {} : { ledgerBodyDays: ledger }),
      ...(backups === undefined ? {} : { backupDays: backups }),
      bySensitivity: { ...rules.bySensitivity, ...Object.fromEntries(levels) },
    },
    signal,
  );
  show(context, next);
}

function ownRule(value: unknown): ConversationRetention {
  if (value === 'keep') return { kind: 'keep' };
  if (value === 'rule') return { kind: 'default' };
  return { kind: 'days', days: Math.max(1, daysOf(value)) };
}

function preview({ output }: CommandContext, days: number, due: CallResult<'retention.preview'>): void {
  for (const item of due.items) {
    output.object(item);
    output.text(`${formatDateTime(item.dueAt)}  ${item.id}  ${printable(item.title)}`);
  }
  output.note(t(due.total === 0 ? 'cli.retention.none' : 'cli.retention.within', { days, total: due.total }));
}

function show({ output }: CommandContext, state: RetentionState): void {
  output.object(state);
  const days = (value: number | null): string => (value === null ? t('cli.retention.keep') : formatNumber(value));
  output.text(t('cli.retention.days', { days: days(state.rules.days) }));
  for (const level of SENSITIVITIES) {
    const own = state.rules.bySensitivity[level];
    if (own !== undefined)
      output.text(t('cli.retention.level', { level: t(`route.sensitivities.${level}`), days: days(own) }));
  }
  output.text(t('cli.retention.ledger', { days: days(state.rules.ledgerBodyDays) }));
  output.text(t('cli.retention.backups', { days: days(state.rules.backupDays) }));
  if (state.legalHold) output.text(t('cli.retention.hold'));
  if (state.noticeUntil !== null) {
    output.text(t('cli.retention.notice', { time: formatDateTime(state.noticeUntil) }));
  }
  if (state.question !== null) output.text(t('cli.retention.clock'));
}
