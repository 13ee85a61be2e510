import type { StoreApi } from '../api.ts';
import type { Database } from '../database.ts';
import { newId } from '../new-id.ts';
import type { MakeId } from '../new-id.ts';
import { assistantsRepository } from './assistants.ts';
import { attachmentsRepository } from './attachments.ts';
import { auditRepository } from './audit.ts';
import { conversationsRepository } from './conversations.ts';
import { draftsRepository } from './drafts.ts';
import { egressRepository } from './egress.ts';
import { messagesRepository } from './messages.ts';
import { organiseRepository } from './organise.ts';
import { overviewRepository } from './overview.ts';
import { providersRepository } from './providers.ts';
import { purgeRepository } from './purge.ts';
import { redactionMapsRepository } from './redaction-maps.ts';
import { retentionRepository } from './retention.ts';
import { searchIndexRepository } from './search-index.ts';
import { searchRepository } from './search.ts';
import { settingsRepository } from './settings.ts';
import { setupsRepository } from './setups.ts';
import { stickinessRepository } from './stickiness.ts';
import { tagsRepository } from './tags.ts';
import { transferInRepository } from './transfer-in.ts';
import { transferRepository } from './transfer.ts';
import { turnsRepository } from './turns.ts';

/** All of the store over one open connection. A method that no repository answers does not compile. */
export function createRepositories(db: Database, makeId: MakeId = newId): StoreApi {
  const count = (table: 'conversations' | 'messages'): number =>
    (db.prepare(`SELECT count(*) AS n FROM ${table}`).get() as { n: number }).n;
  return {
    ...conversationsRepository(db, makeId),
    ...organiseRepository(db, makeId),
    ...tagsRepository(db, makeId),
    ...messagesRepository(db),
    ...turnsRepository(db, makeId),
    ...attachmentsRepository(db, makeId),
    ...draftsRepository(db),
    ...assistantsRepository(db),
    ...setupsRepository(db),
    ...purgeRepository(db),
    ...auditRepository(db),
    ...retentionRepository(db),
    ...egressRepository(db),
    ...overviewRepository(db),
    ...providersRepository(db),
    ...redactionMapsRepository(db),
    ...stickinessRepository(db),
    ...searchRepository(db),
    ...searchIndexRepository(db),
    ...settingsRepository(db),
    ...transferRepository(db),
    ...transferInRepository(db, makeId),
    about: () => ({
      sqlite: (db.prepare('SELECT sqlite_version() AS v').get() as { v: string }).v,
      cipher: String(db.pragma('cipher', { simple: true })),
      conversations: count('conversations'),
      messages: count('messages'),
    }),
  };
}
