import type { Migration } from './migration.ts';

/** What a month's requests cost, without reading the requests: a budget is looked at twice in every turn. No words. */
export const migration0013: Migration = {
  version: 13,
  up(db) {
    db.exec(`
      CREATE INDEX egress_costs ON egress (
        at, provider_id, json_extract(summary, '$.purpose'), json_extract(summary, '$.outcome'), json_extract(summary, '$.cost')
      );
    `);
  },
};
