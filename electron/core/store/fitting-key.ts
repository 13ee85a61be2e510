import { anyPageIsOurs } from './diagnose-pages.ts';
import { opensWith } from './open-database.ts';

interface Keys {
  readonly databaseKey: Buffer;
  readonly pendingDatabaseKey: Buffer | undefined;
}

/**
 * While a key is being changed there are two, and the pages tell which. Those of the log first: pages of the earlier key
 * may still be in the file after the change was committed.
 */
export function fittingKey(path: string, { databaseKey, pendingDatabaseKey }: Keys): Buffer {
  if (pendingDatabaseKey === undefined) return databaseKey;
  if (opensWith(path, pendingDatabaseKey)) return pendingDatabaseKey;
  if (anyPageIsOurs(path, databaseKey)) return databaseKey;
  return anyPageIsOurs(path, pendingDatabaseKey) ? pendingDatabaseKey : databaseKey;
}
