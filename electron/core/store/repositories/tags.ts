import { SottoError } from '../../../../shared/errors.ts';
import type { Tag } from '../../../../shared/contract/tags.ts';
import { TAG_LOOKS, tagKey, tidyTagName } from '../../../../shared/domain/tag.ts';
import type { TagLook } from '../../../../shared/domain/tag.ts';
import type { StoreApi } from '../api.ts';
import type { Database } from '../database.ts';
import type { MakeId } from '../new-id.ts';
import { preparedOnce } from './statements.ts';

type TagsApi = Pick<StoreApi, Extract<keyof StoreApi, `tags.${string}`>>;

/** Of conversations that a person can see: one that is being deleted doesn't count. */
const TAG = `SELECT t.id, t.name, t.look, (
    SELECT count(*) FROM conversation_tags ct JOIN conversations c ON c.seq = ct.conversation_seq
    WHERE ct.tag_seq = t.seq AND c.deleted_at IS NULL
  ) AS conversations FROM tags t`;

/** What a person calls conversations by. */
export function tagsRepository(db: Database, makeId: MakeId): TagsApi {
  const sql = preparedOnce(db);

  function get(id: string): Tag {
    const row = sql(`${TAG} WHERE t.id = ?`).get(id);
    if (row === undefined) throw new SottoError('NOT_FOUND');
    return row as Tag;
  }

  /** Throws TAG_EXISTS for a name that another one has. */
  function tidy(name: string, of: string | null): { name: string; key: string } {
    const key = tagKey(name);
    const other = sql('SELECT id FROM tags WHERE name_key = ?').get(key) as { id: string } | undefined;
    if (other !== undefined && other.id !== of) throw new SottoError('TAG_EXISTS');
    return { name: tidyTagName(name), key };
  }

  const create = db.transaction(({ name, look, now }: Parameters<TagsApi['tags.create']>[0]): Tag => {
    const tidied = tidy(name, null);
    const id = makeId(now);
    sql('INSERT INTO tags (id, name, name_key, look, created_at) VALUES (?, ?, ?, ?, ?)').run(
      id,
      tidied.name,
      tidied.key,
      look ?? leastUsedLook(db),
      now,
    );
    return get(id);
  });

  const update = db.transaction(({ id, name, look }: Parameters<TagsApi['tags.update']>[0]): Tag => {
    get(id);
    if (name !== undefined) {
      const tidied = tidy(name, id);
      sql('UPDATE tags SET name = ?, name_key = ? WHERE id = ?').run(tidied.name, tidied.key, id);
    }
    if (look !== undefined) sql('UPDATE tags SET look = ? WHERE id = ?').run(look, id);
    return get(id);
  });

  return {
    'tags.list': () => ({ items: sql(`${TAG} ORDER BY t.name_key`).all() as Tag[] }),
    'tags.create': (params) => create.immediate(params),
    'tags.update': (params) => update.immediate(params),
    'tags.delete'({ id }) {
      if (sql('DELETE FROM tags WHERE id = ?').run(id).changes === 0) throw new SottoError('NOT_FOUND');
    },
  };
}

/** So that tags which nobody chose a look for are told apart for as long as can be. */
export function leastUsedLook(db: Database): TagLook {
  const used = db.prepare('SELECT look, count(*) AS n FROM tags GROUP BY look').all() as { look: TagLook; n: number }[];
  const count = new Map(used.map(({ look, n }) => [look, n]));
  return TAG_LOOKS.reduce((best, look) => ((count.get(look) ?? 0) < (count.get(best) ?? 0) ? look : best));
}
