import type { Stickiness } from '../../routing/route-input.ts';
import type { StoreApi } from '../api.ts';
import type { Database } from '../database.ts';
import { preparedOnce } from './statements.ts';

/** What earlier turns of a conversation oblige later ones to. */
export function stickinessRepository(db: Database): Pick<StoreApi, 'stickiness.get' | 'stickiness.put'> {
  const sql = preparedOnce(db);
  return {
    'stickiness.get'({ conversationId }) {
      const row = sql('SELECT sticky FROM conversations WHERE id = ?').get(conversationId) as
        | { sticky: string | null }
        | undefined;
      return row?.sticky === null || row === undefined ? null : (JSON.parse(row.sticky) as Stickiness);
    },
    'stickiness.put'({ conversationId, stickiness }) {
      sql('UPDATE conversations SET sticky = ? WHERE id = ?').run(JSON.stringify(stickiness), conversationId);
    },
  };
}
