import { SottoError } from '../../../../shared/errors.ts';
import type { RedactionMap } from '../../privacy/redact/redaction-map.ts';
import type { StoreApi } from '../api.ts';
import type { Database } from '../database.ts';
import { preparedOnce } from './statements.ts';

export function redactionMapsRepository(db: Database): Pick<StoreApi, 'redaction.get' | 'redaction.put'> {
  const sql = preparedOnce(db);

  function conversation(id: string): number {
    const row = sql('SELECT seq FROM conversations WHERE id = ? AND deleted_at IS NULL').get(id);
    if (row === undefined) throw new SottoError('NOT_FOUND');
    return (row as { seq: number }).seq;
  }

  return {
    'redaction.get'({ conversationId }) {
      const row = sql('SELECT map FROM redaction_maps WHERE conversation_seq = ?').get(conversation(conversationId));
      return row === undefined ? null : (JSON.parse((row as { map: string }).map) as RedactionMap);
    },
    'redaction.put'({ conversationId, map }) {
      sql(`INSERT INTO redaction_maps (conversation_seq, map) VALUES (?, ?)
           ON CONFLICT (conversation_seq) DO UPDATE SET map = excluded.map WHERE map <> excluded.map`).run(
        conversation(conversationId),
        JSON.stringify(map),
      );
    },
  };
}
