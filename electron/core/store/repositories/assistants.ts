import type { Assistant, AssistantBody, Snippet } from '../../../../shared/contract/assistants.ts';
import { SottoError } from '../../../../shared/errors.ts';
import type { StoreApi } from '../api.ts';
import type { Database } from '../database.ts';
import { newId } from '../new-id.ts';
import { preparedOnce } from './statements.ts';

type AssistantsApi = Pick<
  StoreApi,
  'assistants.list' | 'assistants.put' | 'assistants.delete' | 'snippets.list' | 'snippets.put' | 'snippets.delete'
>;

interface AssistantRow {
  id: string;
  body: string;
  created_at: number;
  updated_at: number;
}

interface SnippetRow extends Omit<AssistantRow, 'body'> {
  name: string;
  text: string;
}

/** A person's own assistants and snippets. */
export function assistantsRepository(db: Database): AssistantsApi {
  const sql = preparedOnce(db);

  const putAssistant = db.transaction(({ id = newId(), body, now }: Parameters<AssistantsApi['assistants.put']>[0]) => {
    sql(`INSERT INTO assistants (id, body, created_at, updated_at) VALUES (?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET body = excluded.body, updated_at = excluded.updated_at`).run(
      id,
      JSON.stringify(body),
      now,
      now,
    );
    return toAssistant(sql('SELECT * FROM assistants WHERE id = ?').get(id) as AssistantRow);
  });

  const putSnippet = db.transaction(
    ({ id = newId(), name, text, now }: Parameters<AssistantsApi['snippets.put']>[0]) => {
      sql(`INSERT INTO snippets (id, name, text, created_at, updated_at) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, text = excluded.text, updated_at = excluded.updated_at`).run(
        id,
        name,
        text,
        now,
        now,
      );
      return toSnippet(sql('SELECT * FROM snippets WHERE id = ?').get(id) as SnippetRow);
    },
  );

  function remove(table: 'assistants' | 'snippets', id: string): void {
    if (sql(`DELETE FROM ${table} WHERE id = ?`).run(id).changes === 0) throw new SottoError('NOT_FOUND');
  }

  return {
    'assistants.list': () => (sql('SELECT * FROM assistants ORDER BY seq').all() as AssistantRow[]).map(toAssistant),
    'assistants.put': (params) => putAssistant.immediate(params),
    'assistants.delete': ({ id }) => remove('assistants', id),
    'snippets.list': () => (sql('SELECT * FROM snippets ORDER BY seq').all() as SnippetRow[]).map(toSnippet),
    'snippets.put': (params) => putSnippet.immediate(params),
    'snippets.delete': ({ id }) => remove('snippets', id),
  };
}

function toAssistant({ id, body, created_at, updated_at }: AssistantRow): Assistant {
  return { ...(JSON.parse(body) as AssistantBody), id, createdAt: created_at, updatedAt: updated_at };
}

function toSnippet({ id, name, text, created_at, updated_at }: SnippetRow): Snippet {
  return { id, name, text, createdAt: created_at, updatedAt: updated_at };
}
