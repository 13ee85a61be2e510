import type { ConversationSetup } from '../../../../shared/contract/assistants.ts';
import { SottoError } from '../../../../shared/errors.ts';
import type { StoreApi } from '../api.ts';
import type { Database } from '../database.ts';
import { preparedOnce } from './statements.ts';

type ChosenAssistant = NonNullable<ConversationSetup['assistant']>;

export interface SetupRow {
  /** JSON: id, name and icon. */
  assistant: string | null;
  /** JSON: its prompt, parameters and floor. */
  says: string | null;
  prompt: string | null;
  sampling: string;
}

/** As the settings say, in everything. */
export const PLAIN_SETUP: ConversationSetup = { assistant: null, prompt: null, sampling: {} };

/** How each conversation is answered. What hangs on a conversation goes with it. */
export function setupsRepository(db: Database): Pick<StoreApi, 'setups.get' | 'setups.put' | 'setups.follow'> {
  const sql = preparedOnce(db);

  function seqOf(id: string): number {
    const row = sql('SELECT seq FROM conversations WHERE id = ? AND deleted_at IS NULL').get(id);
    if (row === undefined) throw new SottoError('NOT_FOUND');
    return (row as { seq: number }).seq;
  }

  return {
    'setups.get'({ conversationId }) {
      const row = sql('SELECT assistant, says, prompt, sampling FROM setups WHERE conversation_seq = ?').get(
        seqOf(conversationId),
      );
      return row === undefined ? PLAIN_SETUP : toSetup(row as SetupRow);
    },
    'setups.put': ({ conversationId, setup }) => writeSetup(db, seqOf(conversationId), setup),
    'setups.follow'({ assistant }) {
      const { brief, says } = columnsOf(assistant);
      sql(`UPDATE setups SET assistant = ?, says = ? WHERE assistant ->> '$.id' = ?`).run(brief, says, assistant.id);
    },
  };
}

/** Nothing of its own is no row. */
export function writeSetup(db: Database, conversation: number | bigint, setup: ConversationSetup): void {
  const { assistant, prompt, sampling } = setup;
  if (assistant === null && prompt === null && Object.keys(sampling).length === 0) {
    db.prepare('DELETE FROM setups WHERE conversation_seq = ?').run(conversation);
    return;
  }
  const { brief, says } = assistant === null ? { brief: null, says: null } : columnsOf(assistant);
  db.prepare(
    `INSERT INTO setups (conversation_seq, assistant, says, prompt, sampling) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (conversation_seq) DO UPDATE SET assistant = excluded.assistant, says = excluded.says,
       prompt = excluded.prompt, sampling = excluded.sampling`,
  ).run(conversation, brief, says, prompt, JSON.stringify(sampling));
}

function columnsOf({ id, name, icon, prompt, sampling, floor }: ChosenAssistant): { brief: string; says: string } {
  return { brief: JSON.stringify({ id, name, icon }), says: JSON.stringify({ prompt, sampling, floor }) };
}

export function toSetup({ assistant, says, prompt, sampling }: SetupRow): ConversationSetup {
  const chosen =
    assistant === null || says === null
      ? null
      : { ...(JSON.parse(assistant) as object), ...(JSON.parse(says) as object) };
  return {
    assistant: chosen as ChosenAssistant | null,
    prompt,
    sampling: JSON.parse(sampling) as ConversationSetup['sampling'],
  };
}
