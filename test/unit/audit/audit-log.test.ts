import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { keychainAnchor } from '../../../electron/core/audit/audit-anchor.ts';
import { openAuditLog } from '../../../electron/core/audit/audit-log.ts';
import type { AuditLog } from '../../../electron/core/audit/audit-log.ts';
import { cryptoReady, randomBytes } from '../../../electron/core/crypto/sodium.ts';
import { connect } from '../../../electron/core/store/database.ts';
import type { Database } from '../../../electron/core/store/database.ts';
import { createDatabase } from '../../../electron/core/store/open-database.ts';
import { createRepositories } from '../../../electron/core/store/repositories/index.ts';
import type { Store } from '../../../electron/core/store/store.ts';
import type { Keychain } from '../../../electron/core/vault/keychain.ts';
import { SottoError } from '../../../shared/errors.ts';
import { memoryKeychain } from '../../fixtures/memory-keychain.ts';

await cryptoReady;

/** A few hundred here; `npm run stress -- audit` tries ten thousand. */
const TRIALS = Number(process.env['SOTTO_STRESS_RUNS'] ?? 400);

const key = randomBytes(32);
let folder: string;
let db: Database;
let store: Store;
let keychain: ReturnType<typeof memoryKeychain>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sotto-audit-'));
  const path = join(folder, 'sotto.db');
  createDatabase(path, key);
  db = connect({ path, key });
  // thousands of tampered logs are written here: none of them has to outlive a power cut
  db.pragma('synchronous = OFF');
  const api = createRepositories(db) as unknown as Record<string, (params: unknown) => unknown>;
  store = {
    call: async (method, params) => api[method]?.(params) as never,
    rekey: async () => undefined,
    close: async () => undefined,
  };
  keychain = memoryKeychain();
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

let made = 0;

async function logOf(entries: number, withAnchor = true): Promise<AuditLog> {
  const log = await openAuditLog({ store, anchor: withAnchor ? keychainAnchor(keychain, 'v', 1) : null });
  // no two alike: within one millisecond the same entries would make the same chain
  for (let at = 0; at < entries; at += 1) await log.record({ kind: 'purge', detail: { messages: (made += 1) } });
  return log;
}

describe('a whole chain', () => {
  // The bug: what ends after a lock is written under the wiped key, and the log is broken from then on.
  it('takes nothing once it is closed, and signs nothing', async () => {
    const log = await logOf(3, false);
    const closing = log.close();
    const late = log.record({ kind: 'purge' });
    await closing;
    await expect(late).rejects.toMatchObject({ code: 'VAULT_LOCKED' });
    await expect(log.verify()).rejects.toMatchObject({ code: 'VAULT_LOCKED' });
    expect(() => log.signingKey()).toThrow('VAULT_LOCKED');
    expect(await (await openAuditLog({ store, anchor: null })).verify()).toMatchObject({ entries: 3, firstBad: null });
  });

  it('is good with its anchor, and unanchored without a keychain', async () => {
    expect(await (await logOf(20)).verify()).toMatchObject({ state: 'good', entries: 20 });
    expect(await (await logOf(0, false)).verify()).toMatchObject({ state: 'unanchored' });
  });

  // The bug: a passphrase was taken off a vault, and from the next opening on its log was called tampered with, for good.
  it('is anchored from the moment that the keychain is to have a part in opening the vault', async () => {
    const log = await logOf(3, false);
    // one of an earlier time, when the keychain had a part in it before
    keychain.entries.set('audit:v', Buffer.from(JSON.stringify({ seq: 40, mac: 'a'.repeat(64) })));
    await log.anchorIn(keychainAnchor(keychain, 'v', 60_000));
    // (a kill here: nothing after it was written)
    const again = await openAuditLog({ store, anchor: keychainAnchor(keychain, 'v', 1) });
    expect(await again.verify()).toMatchObject({ state: 'good', entries: 3 });
    await again.close();
    await log.close();
  });

  // The bug: killed before the anchor had moved, a restored log was called cut at the next opening, and for good.
  it('knows of a restore until the anchor has moved past it', async () => {
    await (await logOf(3)).close();
    // the anchor of what the restore has replaced
    keychain.entries.set('audit:v', Buffer.from(JSON.stringify({ seq: 40, mac: 'a'.repeat(64) })));
    let waits = true;
    const open = (chain: Keychain): Promise<AuditLog> =>
      openAuditLog({
        store,
        anchor: keychainAnchor(chain, 'v', 1),
        ...(waits ? { arrived: { kind: 'restore', recorded: async () => void (waits = false) } } : {}),
      });
    const killed = await open({ ...keychain, set: () => Promise.reject(new SottoError('KEYCHAIN_LOCKED')) });
    await killed.close();
    const log = await open(keychain);
    expect(await log.verify()).toMatchObject({ state: 'good' });
    expect(waits).toBe(false);
    await log.close();
    expect(await (await open(keychain)).verify()).toMatchObject({ state: 'good' });
  });

  it('goes on after a restart, and stays good when it extends its anchor (a crash came between the two)', async () => {
    await (await logOf(3)).close();
    const before = new Map(keychain.entries);
    await (await logOf(4)).close();
    keychain.entries.clear();
    for (const [account, value] of before) keychain.entries.set(account, value);
    expect(await (await logOf(0)).verify()).toMatchObject({ state: 'good', entries: 7 });
  });
});

describe('tampering', () => {
  it(
    'shows, whichever bit, entry, order or end it is',
    async () => {
      await (await logOf(25)).close();
      const rows = db.prepare('SELECT * FROM audit ORDER BY seq').all() as Row[];
      for (let trial = 0; trial < TRIALS; trial += 1) {
        const changed = rows.map((row) => ({ ...row, mac: Buffer.from(row.mac) }));
        const at = Math.floor(Math.random() * rows.length);
        const way = trial % 4;
        if (way === 0) flipOneBit(changed[at] as Row);
        if (way === 1) changed.splice(at, 1);
        if (way === 2) swap(changed, at);
        if (way === 3) changed.length = at;
        write(changed);
        const verdict = await (await openAuditLog({ store, anchor: keychainAnchor(keychain, 'v', 1) })).verify();
        expect(verdict.state, `way ${way}, entry ${at}`).toBe('broken');
        keychain.entries.set('audit:v', ANCHOR());
      }
      process.stdout.write(`audit: ${TRIALS} trials, every one detected\n`);

      function ANCHOR(): Buffer {
        const last = rows.at(-1) as Row;
        return Buffer.from(JSON.stringify({ seq: last.seq, mac: last.mac.toString('hex') }));
      }
    },
    20_000 + TRIALS * 200,
  );

  // The bug: an older copy that went on elsewhere is longer than its anchor, and is taken for a crash.
  it('that puts an older copy back which went on without the keychain is found at the next opening', async () => {
    await (await logOf(5)).close();
    const early = db.prepare('SELECT * FROM audit ORDER BY seq').all() as Row[];
    await (await logOf(5)).close();
    const anchored = new Map(keychain.entries);
    write(early);
    await (await logOf(9, false)).close();
    keychain.entries.clear();
    for (const [account, value] of anchored) keychain.entries.set(account, value);
    await (await logOf(3)).close();
    expect(await (await logOf(0)).verify()).toMatchObject({ state: 'broken', reason: 'anchor' });
  });

  // The bug: a log whose end was cut moves the anchor over the gap while the keychain could not be read.
  it('is found too when the keychain could not be asked at first', async () => {
    await (await logOf(8)).close();
    db.prepare('DELETE FROM audit WHERE seq > 4').run();
    const get = keychain.get.bind(keychain);
    keychain.get = () => Promise.reject(new SottoError('KEYCHAIN_UNAVAILABLE'));
    const log = await logOf(2);
    keychain.get = get;
    await log.record({ kind: 'purge' });
    await log.close();
    expect(await (await logOf(0)).verify()).toMatchObject({ state: 'broken', reason: 'anchor' });
  });

  it('that removes the anchor as well stays written down', async () => {
    await (await logOf(5)).close();
    db.prepare('DELETE FROM audit WHERE seq > 2').run();
    keychain.entries.clear();
    const log = await logOf(3);
    await log.close();
    expect(await (await logOf(0)).verify()).toMatchObject({ state: 'broken', reason: 'anchor' });
  });
});

interface Row {
  seq: number;
  at: number | bigint;
  /** Bytes where they may be no UTF-8 any more. */
  kind: string | Buffer;
  detail: string | Buffer;
  mac: Buffer;
}

/** Any one bit of what is stored: the time's eight bytes, the kind, the details, the MAC. */
function flipOneBit(row: Row): void {
  const time = Buffer.alloc(8);
  time.writeBigInt64BE(BigInt(row.at));
  const stored = { time, kind: Buffer.from(row.kind), detail: Buffer.from(row.detail), mac: row.mac };
  const parts = Object.values(stored);
  let bit = Math.floor(Math.random() * parts.reduce((sum, { length }) => sum + length * 8, 0));
  for (const part of parts) {
    if (bit < part.length * 8) {
      part[bit >> 3] = (part[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      break;
    }
    bit -= part.length * 8;
  }
  row.at = time.readBigInt64BE();
  row.kind = stored.kind;
  row.detail = stored.detail;
}

function swap(rows: Row[], at: number): void {
  const other = (at + 1) % rows.length;
  const [a, b] = [rows[at] as Row, rows[other] as Row];
  [a.seq, b.seq] = [b.seq, a.seq];
}

function write(rows: readonly Row[]): void {
  db.transaction(() => rewrite(rows))();
}

function rewrite(rows: readonly Row[]): void {
  db.prepare('DELETE FROM audit').run();
  const insert = db.prepare(
    'INSERT INTO audit (seq, at, kind, detail, mac) VALUES (?, ?, CAST(? AS TEXT), CAST(? AS TEXT), ?)',
  );
  for (const { seq, at, kind, detail, mac } of rows) insert.run(seq, at, kind, detail, mac);
}
