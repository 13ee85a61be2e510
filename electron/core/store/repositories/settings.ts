import type { ModelRecord } from '../../models/model-records.ts';
import type { StoreApi } from '../api.ts';
import type { Database } from '../database.ts';
import { preparedOnce } from './statements.ts';

type SettingsApi = Pick<
  StoreApi,
  'settings.get' | 'settings.set' | 'models.list' | 'models.get' | 'models.put' | 'models.remove'
>;

/** Small records kept as JSON: settings by key, local models by id. */
export function settingsRepository(db: Database): SettingsApi {
  const sql = preparedOnce(db);
  const parse = (row: unknown): ModelRecord => JSON.parse((row as { record: string }).record) as ModelRecord;
  return {
    'settings.get'({ key }) {
      const row = sql('SELECT value FROM settings WHERE key = ?').get(key) as { value: string } | undefined;
      return row === undefined ? null : (JSON.parse(row.value) as unknown);
    },
    'settings.set'({ key, value }) {
      sql('INSERT INTO settings (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value').run(
        key,
        JSON.stringify(value),
      );
    },
    'models.list': () => sql('SELECT record FROM models ORDER BY added_at, id').all().map(parse),
    'models.get'({ id }) {
      const row = sql('SELECT record FROM models WHERE id = ?').get(id);
      return row === undefined ? null : parse(row);
    },
    'models.put'(model) {
      sql(`INSERT INTO models (id, added_at, record) VALUES (?, ?, ?)
           ON CONFLICT (id) DO UPDATE SET record = excluded.record`).run(
        model.id,
        model.addedAt,
        JSON.stringify(model),
      );
    },
    'models.remove'({ id }) {
      sql('DELETE FROM models WHERE id = ?').run(id);
    },
  };
}
