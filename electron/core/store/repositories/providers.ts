import type { ProviderRecord } from '../../remote/provider-record.ts';
import type { StoreApi } from '../api.ts';
import type { Database } from '../database.ts';
import { preparedOnce } from './statements.ts';

type ProvidersApi = Pick<
  StoreApi,
  'providers.list' | 'providers.put' | 'providers.remove' | 'providers.key' | 'providers.setKey'
>;

export function providersRepository(db: Database): ProvidersApi {
  const sql = preparedOnce(db);
  return {
    'providers.list': () =>
      (sql('SELECT record FROM providers ORDER BY added_at, id').all() as { record: string }[]).map(
        (row) => JSON.parse(row.record) as ProviderRecord,
      ),
    'providers.put'(record) {
      sql(`INSERT INTO providers (id, added_at, record) VALUES (?, ?, ?)
           ON CONFLICT (id) DO UPDATE SET record = excluded.record`).run(
        record.settings.id,
        record.addedAt,
        JSON.stringify(record),
      );
    },
    'providers.remove'({ id }) {
      sql('DELETE FROM providers WHERE id = ?').run(id);
    },
    'providers.key'({ id }) {
      const row = sql('SELECT key FROM provider_keys WHERE provider_id = ?').get(id) as { key: string } | undefined;
      return row?.key ?? null;
    },
    'providers.setKey'({ id, key }) {
      if (key === null) sql('DELETE FROM provider_keys WHERE provider_id = ?').run(id);
      else {
        sql(`INSERT INTO provider_keys (provider_id, key) VALUES (?, ?)
             ON CONFLICT (provider_id) DO UPDATE SET key = excluded.key`).run(id, key);
      }
    },
  };
}
