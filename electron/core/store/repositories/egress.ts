import { SottoError } from '../../../../shared/errors.ts';
import type { EgressRecord, EgressSummary } from '../../../../shared/domain/egress.ts';
import type { StoreApi } from '../api.ts';
import type { Database } from '../database.ts';
import { preparedOnce } from './statements.ts';

type EgressApi = Pick<
  StoreApi,
  | 'egress.begin'
  | 'egress.complete'
  | 'egress.list'
  | 'egress.get'
  | 'egress.purgeBefore'
  | 'egress.sent'
  | 'egress.setCost'
  | 'egress.spent'
>;

interface EgressRow {
  seq: number;
  summary: string;
  body: Buffer;
}

/** The ledger of what left. A record is on disk before the request is, and is completed after it. */
export function egressRepository(db: Database): EgressApi {
  const sql = preparedOnce(db);

  function summaryOf(id: string): EgressSummary {
    const row = sql('SELECT summary FROM egress WHERE id = ?').get(id) as { summary: string } | undefined;
    if (row === undefined) throw new SottoError('NOT_FOUND');
    return JSON.parse(row.summary) as EgressSummary;
  }

  return {
    'egress.begin'({ body, withoutBody = false, ...intent }) {
      const summary: EgressSummary = { ...intent, ...NOTHING_YET, requestBytes: body.byteLength };
      sql(`INSERT INTO egress (id, at, provider_id, conversation_id, message_id, summary, body)
           VALUES (?, ?, ?, ?, ?, ?, ?)`).run(
        intent.id,
        intent.at,
        intent.providerId,
        intent.conversationId,
        intent.messageId,
        JSON.stringify(summary),
        withoutBody ? Buffer.alloc(0) : Buffer.from(body),
      );
    },
    'egress.complete'({ id, ending }) {
      sql('UPDATE egress SET summary = ? WHERE id = ?').run(JSON.stringify({ ...summaryOf(id), ...ending }), id);
    },
    'egress.list'({ newestFirst = false, conversationId, messageId, providerId, from, to, text, cursor, limit }) {
      const rows = sql(`
        SELECT seq, summary FROM egress
        WHERE seq ${newestFirst ? '<' : '>'} ? AND conversation_id IS coalesce(?, conversation_id) AND message_id IS coalesce(?, message_id)
          AND provider_id = coalesce(?, provider_id) AND at BETWEEN ? AND ?
          AND (? IS NULL OR instr(lower(CAST(body AS TEXT)), lower(?)) > 0 OR instr(summary, ?) > 0)
        ORDER BY seq ${newestFirst ? 'DESC' : 'ASC'} LIMIT ?`).all(
        cursor === undefined ? (newestFirst ? Number.MAX_SAFE_INTEGER : 0) : Number(cursor),
        conversationId ?? null,
        messageId ?? null,
        providerId ?? null,
        from ?? 0,
        to ?? Number.MAX_SAFE_INTEGER,
        text ?? null,
        text ?? null,
        text ?? null,
        limit + 1,
      ) as Omit<EgressRow, 'body'>[];
      const page = rows.slice(0, limit);
      return {
        items: page.map((row) => JSON.parse(row.summary) as EgressSummary),
        nextCursor: rows.length > limit ? String(page.at(-1)?.seq ?? 0) : null,
      };
    },
    'egress.get'({ id }): EgressRecord | null {
      const row = sql('SELECT seq, summary, body FROM egress WHERE id = ?').get(id) as EgressRow | undefined;
      if (row === undefined) return null;
      return { ...(JSON.parse(row.summary) as EgressSummary), body: row.body.toString('utf8') };
    },
    'egress.purgeBefore': ({ time }) => sql('DELETE FROM egress WHERE at < ?').run(time).changes,
    'egress.sent': () =>
      (sql(`SELECT count(*) AS n FROM egress WHERE summary NOT LIKE '%"outcome":"not-sent"%'`).get() as { n: number })
        .n,
    'egress.setCost'({ messageId, cost }) {
      sql(`UPDATE egress SET summary = json_set(summary, '$.cost', ?)
           WHERE seq = (SELECT max(seq) FROM egress WHERE message_id = ?)`).run(cost, messageId);
    },
    'egress.spent': ({ from }) =>
      sql(SPENT_SINCE).all(from) as { providerId: string; spent: number; unknown: number }[],
  };
}

/** Read from the index `egress_costs` alone. */
export const SPENT_SINCE = `SELECT provider_id AS providerId,
    coalesce(sum(json_extract(summary, '$.cost')), 0.0) AS spent,
    sum(json_extract(summary, '$.cost') IS NULL
      AND json_extract(summary, '$.outcome') IN ('answered', 'cut-off', 'cancelled')) AS unknown
  FROM egress INDEXED BY egress_costs
  WHERE at >= ? AND json_extract(summary, '$.purpose') = 'chat' GROUP BY provider_id`;

const NOTHING_YET: Omit<
  EgressSummary,
  | 'id'
  | 'at'
  | 'purpose'
  | 'providerId'
  | 'modelId'
  | 'zone'
  | 'conversationId'
  | 'messageId'
  | 'attempt'
  | 'method'
  | 'host'
  | 'path'
  | 'sha256'
  | 'replaced'
  | 'requestBytes'
> = {
  outcome: 'pending',
  error: null,
  address: null,
  proxied: false,
  tlsVersion: null,
  certificateSha256: null,
  status: null,
  responseBytes: 0,
  durationMs: 0,
};
