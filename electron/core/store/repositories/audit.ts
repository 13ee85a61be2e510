import type { AuditEntry } from '../../../../shared/contract/audit.ts';
import type { Receipt } from '../../../../shared/contract/purge.ts';
import type { StoreApi } from '../api.ts';
import type { Database } from '../database.ts';
import { preparedOnce } from './statements.ts';

type AuditApi = Pick<
  StoreApi,
  'audit.append' | 'audit.head' | 'audit.page' | 'audit.keys' | 'audit.setKeys' | 'receipts.put' | 'receipts.list'
>;

interface Row {
  seq: number;
  at: number;
  kind: AuditEntry['kind'];
  detail: string;
  mac: Buffer;
}

/** Rows of the audit log and receipts. What they have to say is made, chained and checked in core/audit. */
export function auditRepository(db: Database): AuditApi {
  const sql = preparedOnce(db);
  const entry = ({ detail, mac, ...row }: Row): AuditEntry => ({
    ...row,
    detail: detailOf(detail),
    mac: mac.toString('hex'),
  });
  return {
    'audit.append'({ seq, at, kind, detail, mac }) {
      sql('INSERT INTO audit (seq, at, kind, detail, mac) VALUES (?, ?, ?, ?, ?)').run(
        seq,
        at,
        kind,
        JSON.stringify(detail),
        Buffer.from(mac, 'hex'),
      );
    },
    'audit.head'() {
      const row = sql('SELECT * FROM audit ORDER BY seq DESC LIMIT 1').get() as Row | undefined;
      return row === undefined ? null : { seq: row.seq, mac: row.mac.toString('hex') };
    },
    'audit.page'({ newestFirst = false, from, limit }) {
      const rows = newestFirst
        ? sql('SELECT * FROM audit WHERE seq <= ? ORDER BY seq DESC LIMIT ?').all(from, limit)
        : sql('SELECT * FROM audit WHERE seq >= ? ORDER BY seq LIMIT ?').all(from, limit);
      return (rows as Row[]).map(entry);
    },
    'audit.keys'() {
      const row = sql('SELECT mac_key, public_key, secret_key FROM audit_keys').get() as
        | { mac_key: Buffer; public_key: Buffer; secret_key: Buffer }
        | undefined;
      return row === undefined ? null : { macKey: row.mac_key, publicKey: row.public_key, secretKey: row.secret_key };
    },
    'audit.setKeys'({ macKey, publicKey, secretKey }) {
      sql('INSERT INTO audit_keys (id, mac_key, public_key, secret_key) VALUES (1, ?, ?, ?)').run(
        Buffer.from(macKey),
        Buffer.from(publicKey),
        Buffer.from(secretKey),
      );
    },
    'receipts.put'(receipt) {
      const { signature, ...body } = receipt;
      sql('INSERT INTO receipts (id, at, body, signature) VALUES (?, ?, ?, ?)').run(
        receipt.id,
        receipt.at,
        JSON.stringify(body),
        Buffer.from(signature, 'base64'),
      );
    },
    'receipts.list'() {
      const rows = sql('SELECT body, signature FROM receipts ORDER BY at DESC, id').all() as {
        body: string;
        signature: Buffer;
      }[];
      return rows.map(
        ({ body, signature }) =>
          ({ ...(JSON.parse(body) as object), signature: signature.toString('base64') }) as Receipt,
      );
    },
  };
}

/** What is no JSON any more was changed: the check of its MAC has to say so, not the parser. */
function detailOf(text: string): AuditEntry['detail'] {
  try {
    return JSON.parse(text) as AuditEntry['detail'];
  } catch {
    return { unreadable: true };
  }
}
