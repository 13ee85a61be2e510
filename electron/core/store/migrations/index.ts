import { SottoError } from '../../../../shared/errors.ts';
import type { Database } from '../database.ts';
import { migration0001 } from './0001-conversations.ts';
import { migration0002 } from './0002-search.ts';
import { migration0003 } from './0003-redaction-maps.ts';
import { migration0004 } from './0004-providers.ts';
import { migration0005 } from './0005-attachments.ts';
import { migration0006 } from './0006-lifecycle.ts';
import { migration0007 } from './0007-reasoning.ts';
import { migration0008 } from './0008-unscanned.ts';
import { migration0009 } from './0009-drafts.ts';
import { migration0010 } from './0010-attachment-search.ts';
import { migration0011 } from './0011-organise.ts';
import { migration0012 } from './0012-assistants.ts';
import { migration0013 } from './0013-costs.ts';
import { migration0014 } from './0014-draft-choices.ts';
import { migration0015 } from './0015-edits.ts';
import { migration0016 } from './0016-draft-files.ts';
import type { Migration } from './migration.ts';

/** In order; versions count up by one. */
export const migrations: readonly Migration[] = [
  migration0001,
  migration0002,
  migration0003,
  migration0004,
  migration0005,
  migration0006,
  migration0007,
  migration0008,
  migration0009,
  migration0010,
  migration0011,
  migration0012,
  migration0013,
  migration0014,
  migration0015,
  migration0016,
];

export const NEWEST_VERSION = migrations.length;

/** `SOTT`: tells our databases from any other that the same key could open. */
export const APPLICATION_ID = 0x534f5454;

/** Brings the schema up to date, each step in a transaction of its own. Throws DATABASE_TOO_NEW without touching it. */
export function migrate(db: Database, steps: readonly Migration[] = migrations): void {
  const version = db.pragma('user_version', { simple: true }) as number;
  const newest = steps.at(-1)?.version ?? 0;
  if (version > newest) throw new SottoError('DATABASE_TOO_NEW');
  for (const step of steps) {
    if (step.version <= version) continue;
    db.transaction(() => {
      step.up(db);
      db.pragma(`user_version = ${step.version}`);
    }).immediate();
  }
}
