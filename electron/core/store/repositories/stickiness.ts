import { maxSensitivity } from '../../../../shared/domain/sensitivity.ts';
import type { TurnDuties } from '../../chat/turn-store.ts';
import type { Stickiness } from '../../routing/route-input.ts';
import type { StoreApi } from '../api.ts';
import type { Database } from '../database.ts';
import { preparedOnce } from './statements.ts';
import type { Prepare } from './statements.ts';

/** Of a conversation from a file that nobody has read for sensitivity yet. */
const STRICTEST: Stickiness = { sensitivity: 'restricted', deviceOnly: true };

/** Where nothing is written. */
const NOTHING = JSON.stringify({ sensitivity: 'public', deviceOnly: false } satisfies Stickiness);

/** What earlier turns of a conversation oblige later ones to. */
export function stickinessRepository(db: Database): Pick<StoreApi, 'stickiness.get'> {
  const sql = preparedOnce(db);
  return {
    'stickiness.get'({ conversationId }) {
      const row = sql('SELECT sticky, unscanned FROM conversations WHERE id = ?').get(conversationId) as
        | { sticky: string | null; unscanned: number | null }
        | undefined;
      if (row === undefined) return null;
      if (row.unscanned !== null) return STRICTEST;
      return row.sticky === null ? null : (JSON.parse(row.sticky) as Stickiness);
    },
  };
}

/** Adds what a turn obliges to, inside the transaction that writes the turn. */
export function stick(sql: Prepare, conversationId: string, duties: Pick<TurnDuties, 'stickiness' | 'floor'>): void {
  const row = sql('SELECT sticky, unscanned FROM conversations WHERE id = ?').get(conversationId) as
    | { sticky: string | null; unscanned: number | null }
    | undefined;
  // what a turn makes of the strictest is no finding of its own: the scan will have read that turn too. It reads words,
  // and would not find the floor of an assistant again
  const unread = typeof row?.unscanned === 'number';
  const stickiness = unread ? { sensitivity: duties.floor, deviceOnly: false } : duties.stickiness;
  const kept = typeof row?.sticky === 'string' ? (JSON.parse(row.sticky) as Stickiness) : null;
  // a turn that was planned before another one ended takes nothing back of what that one obliged to
  const next = JSON.stringify({
    sensitivity: maxSensitivity(kept?.sensitivity ?? 'public', stickiness.sensitivity),
    deviceOnly: kept?.deviceOnly === true || stickiness.deviceOnly,
  } satisfies Stickiness);
  // nothing new is no write: most turns oblige to nothing
  sql(`UPDATE conversations SET sticky = ?
       WHERE id = ? AND coalesce(sticky, ?) <> ?`).run(next, conversationId, NOTHING, next);
}
