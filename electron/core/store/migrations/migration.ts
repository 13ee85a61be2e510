import type { Database } from '../database.ts';

/** One step of the schema. Steps are never edited once released; a mistake gets a step of its own. */
export interface Migration {
  /** `user_version` after the step. */
  readonly version: number;
  up(db: Database): void;
}
