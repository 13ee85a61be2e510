import type { FindingType } from '../../../../shared/domain/finding-type.ts';
import type { StoreApi } from '../api.ts';
import type { Database } from '../database.ts';
import { preparedOnce } from './statements.ts';

type OverviewApi = Pick<StoreApi, 'overview.stored' | 'overview.week'>;

interface DayRow {
  readonly day: number;
  readonly zone: 'private' | 'cloud';
  readonly n: number;
}

/** A request that may have been read by somebody, and one that carried words. */
const LEFT = `at >= ? AND json_extract(summary, '$.outcome') NOT IN ('not-sent', 'pending')`;
const WORDS = `json_extract(summary, '$.purpose') <> 'model-download'`;

/** Counts for the page that tells what is kept and what left. */
export function overviewRepository(db: Database): OverviewApi {
  const sql = preparedOnce(db);
  return {
    // octet_length of a column is told by the row's head: no text is read
    'overview.stored': () =>
      sql(`SELECT
        (SELECT count(*) FROM conversations WHERE deleted_at IS NULL) AS conversations,
        (SELECT count(*) FROM messages) AS messages,
        (SELECT coalesce(sum(octet_length(content) + coalesce(octet_length(reasoning), 0)), 0) FROM messages) AS messageBytes,
        (SELECT count(*) FROM attachments) AS attachments,
        (SELECT coalesce(sum(octet_length(data)), 0) FROM attachment_blobs)
          + (SELECT coalesce(sum(octet_length(text)), 0) FROM attachments) AS attachmentBytes,
        (SELECT count(*) FROM egress) AS requests,
        (SELECT coalesce(sum(octet_length(summary) + octet_length(body)), 0) FROM egress) AS requestBytes`).get() as ReturnType<
        OverviewApi['overview.stored']
      >,
    'overview.week'({ days }) {
      const [since = 0] = days;
      const perDay = days.map((from) => ({ from, device: 0, private: 0, cloud: 0 }));
      const put = (at: number, zone: 'device' | 'private' | 'cloud', n: number): void => {
        const day = perDay.findLast(({ from }) => at >= from);
        if (day !== undefined) day[zone] += n;
      };
      // by hours, which no time zone's midnight cuts at more than a quarter of; quarters of an hour they are, then
      const left = sql(`SELECT at / 900000 AS day, json_extract(summary, '$.zone') AS zone, count(*) AS n
        FROM egress WHERE ${LEFT} AND ${WORDS} GROUP BY 1, 2`).all(since) as DayRow[];
      for (const { day, zone, n } of left) put(day * 900_000, zone, n);
      // a conversation is as old as its last message, and there is an index for that
      const here = sql(`SELECT m.created_at / 900000 AS day, count(*) AS n
        FROM conversations c JOIN messages m ON m.conversation_seq = c.seq
        WHERE c.deleted_at IS NULL AND c.updated_at >= ? AND m.created_at >= ? AND m.role = 'assistant'
          AND json_extract(m.lineage, '$.zone') = 'device' GROUP BY 1`).all(since, since) as DayRow[];
      for (const { day, n } of here) put(day * 900_000, 'device', n);
      const receivers = sql(`SELECT provider_id AS provider, json_extract(summary, '$.host') AS host,
          json_extract(summary, '$.zone') AS zone, ${WORDS} AS words, count(*) AS requests,
          sum(json_extract(summary, '$.requestBytes')) AS bytes
        FROM egress WHERE ${LEFT} GROUP BY CASE WHEN words THEN provider ELSE host END, zone, words
        ORDER BY words DESC, requests DESC LIMIT 100`).all(since) as ReceiverRow[];
      const replaced = sql(`SELECT r.key AS type, sum(r.value) AS n
        FROM egress, json_each(egress.summary, '$.replaced') r WHERE ${LEFT} GROUP BY 1`).all(since) as {
        type: FindingType;
        n: number;
      }[];
      return {
        week: perDay,
        receivers: receivers.map(({ provider, host, zone, words, requests, bytes }) => ({
          name: words === 1 ? provider : host,
          zone,
          purpose: words === 1 ? 'words' : 'model-download',
          requests,
          bytes,
        })),
        replaced: Object.fromEntries(replaced.map(({ type, n }) => [type, n])),
      };
    },
  };
}

interface ReceiverRow {
  readonly provider: string;
  readonly host: string;
  readonly zone: 'private' | 'cloud';
  readonly words: 0 | 1;
  readonly requests: number;
  readonly bytes: number;
}
