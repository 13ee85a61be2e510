import { writeFile } from 'node:fs/promises';

import type { AuditEntry } from '../../../shared/contract/audit.ts';
import type { RetentionState } from '../../../shared/contract/retention.ts';
import { SENSITIVITIES } from '../../../shared/domain/sensitivity.ts';
import { SottoError } from '../../../shared/errors.ts';
import { formatDateTime, formatNumber } from '../../../shared/messages/format.ts';
import { t } from '../../../shared/messages/index.ts';
import type { Command, CommandContext } from '../command.ts';
import { daysOf } from './purge.ts';

const signal = new AbortController().signal;
const PAGE = 1000;

const DAYS = ['days', ...SENSITIVITIES, 'ledger'] as const;

/** How long conversations are kept. A number of days, or `keep`. */
export const retention: Command = {
  usage: `retention show | set ${DAYS.map((name) => `[--${name} N|keep]`).join(' ')} | run`,
  options: Object.fromEntries(DAYS.map((name) => [name, { type: 'string' as const }])),
  async run(context) {
    const [action] = context.positionals;
    const { handlers } = await context.core('unlocked');
    if (action === 'show') return show(context, await handlers.calls['retention.get']({}, signal));
    if (action === 'run') {
      const done = await handlers.calls['retention.run']({}, signal);
      context.output.object({ type: 'retention-run', ...done });
      return context.output.note(t('cli.purge.done', done));
    }
    if (action !== 'set') throw new SottoError('USAGE');
    const { rules } = await handlers.calls['retention.get']({}, signal);
    const chosen = (name: string): number | null | undefined => {
      const value = context.options[name];
      return value === undefined ? undefined : value === 'keep' ? null : Math.max(1, daysOf(value));
    };
    const levels = SENSITIVITIES.flatMap((level) => {
      const days = chosen(level);
      return days === undefined ? [] : [[level, days]];
    });
    const days = chosen('days');
    const ledger = chosen('ledger');
    const next = await handlers.calls['retention.set'](
      {
        ...rules,
        ...(days === undefined ? {} : { days }),
        ...(ledger === undefined ? {} : { ledgerBodyDays: ledger }),
        bySensitivity: { ...rules.bySensitivity, ...Object.fromEntries(levels) },
      },
      signal,
    );
    return show(context, next);
  },
};

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
  if (state.legalHold) output.text(t('cli.retention.hold'));
  if (state.noticeUntil !== null) {
    output.text(t('cli.retention.notice', { time: formatDateTime(state.noticeUntil) }));
  }
  if (state.question !== null) output.text(t('cli.retention.clock'));
}

/** The record of what happened. `export` writes JSON lines: the entries, then the verdict on them. */
export const audit: Command = {
  usage: 'audit show | verify | export --out FILE',
  options: { out: { type: 'string' } },
  async run(context) {
    const [action] = context.positionals;
    const { handlers } = await context.core('unlocked');
    if (action === 'verify') {
      const verdict = await handlers.calls['audit.verify']({}, signal);
      context.output.object(verdict);
      context.output.text(t(`cli.audit.${verdict.state}`, { entries: verdict.entries, seq: verdict.firstBad ?? 0 }));
      if (verdict.state === 'broken') throw new SottoError('AUDIT_BROKEN');
      return;
    }
    const entries = await all(context);
    if (action === 'show') {
      for (const entry of entries) {
        context.output.object(entry);
        const detail = Object.entries(entry.detail).map(([name, value]) => `${name}=${value}`);
        context.output.text(`${entry.seq}  ${new Date(entry.at).toISOString()}  ${entry.kind}  ${detail.join(' ')}`);
      }
      return;
    }
    const { out } = context.options;
    if (action !== 'export' || typeof out !== 'string') throw new SottoError('USAGE');
    const verdict = await handlers.calls['audit.verify']({}, signal);
    const lines = [...entries, { verdict }].map((line) => `${JSON.stringify(line)}\n`).join('');
    await writeFile(out, lines, { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
      throw new SottoError(error.code === 'EEXIST' ? 'FILE_EXISTS' : 'FILE_UNREADABLE');
    });
    context.output.object({ type: 'exported', entries: entries.length });
  },
};

async function all({ core }: CommandContext): Promise<AuditEntry[]> {
  const { handlers } = await core('unlocked');
  const entries: AuditEntry[] = [];
  let cursor: string | undefined;
  do {
    const page = await handlers.calls['audit.list'](
      { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) },
      signal,
    );
    entries.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return entries;
}

/** Encrypts the database under a new key. */
export const rekey: Command = {
  usage: 'rekey',
  async run({ core, output }) {
    const { handlers } = await core('unlocked');
    const change = await handlers.calls['keys.rekey']({}, signal);
    output.object({ type: 'rekeyed', ...change });
    output.note(t('cli.rekeyed'));
  },
};
