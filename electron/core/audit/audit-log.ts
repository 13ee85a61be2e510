import type { AuditEntry, AuditVerdict } from '../../../shared/contract/audit.ts';
import { SottoError } from '../../../shared/errors.ts';
import { createTurns } from '../../../shared/in-turn.ts';
import type { InTurn } from '../../../shared/in-turn.ts';
import { KEY_BYTES, randomBytes, wipe } from '../crypto/sodium.ts';
import { newSigningKeyPair } from '../crypto/ed25519.ts';
import type { Store } from '../store/store.ts';
import type { AuditAnchor } from './audit-anchor.ts';
import type { AuditEvent, AuditSink } from './audit-sink.ts';
import { entryMac, findBreak, START } from './chain.ts';
import type { Head } from './chain.ts';

/** The chain of what happened, in the open database. One at a time: an entry holds the MAC of the one before. */
export interface AuditLog extends AuditSink {
  verify(): Promise<AuditVerdict>;
  /** Ed25519, 64 bytes: signs receipts. Not to be kept. Throws VAULT_LOCKED once closed. */
  signingKey(): { readonly publicKey: Buffer; readonly secretKey: Buffer };
  /**
   * From now on with an anchor, which is written before it resolves. Before the keychain has a part in opening the vault:
   * at the next opening an anchor that is missing would look like one that somebody took away.
   */
  anchorIn(anchor: AuditAnchor): Promise<void>;
  /** What comes later is refused with VAULT_LOCKED: an entry under a wiped key would break the chain for good. */
  close(): Promise<void>;
}

/** Entries read at once. */
const PAGE = 1000;

/** A database that a restore or a salvage made: its end may be behind the anchor, and rightly so. */
export interface ArrivedDatabase {
  readonly kind: 'restore' | 'salvage';
  /** Called once it is on record. */
  readonly recorded: () => Promise<void>;
}

interface AuditLogOptions {
  readonly store: Store;
  /** Null where there is no keychain. */
  readonly anchor: AuditAnchor | null;
  readonly arrived?: ArrivedDatabase | undefined;
  readonly now?: () => number;
}

export async function openAuditLog(options: AuditLogOptions): Promise<AuditLog> {
  const { store, arrived, now = Date.now } = options;
  let { anchor } = options;
  const keys = await loadKeys(store);
  let head = (await store.call('audit.head', {})) ?? START;
  const turns = createTurns();
  /** Nothing moves the anchor before it has been read: it may be what tells that this log is an older copy. */
  let compared = anchor === null;
  let closed = false;

  async function append({ kind, detail = {} }: AuditEvent): Promise<void> {
    const body = { seq: head.seq + 1, at: now(), kind, detail };
    const entry: AuditEntry = { ...body, mac: entryMac(body, head.mac, keys.macKey) };
    await store.call('audit.append', entry);
    head = { seq: entry.seq, mac: entry.mac };
    if (compared) anchor?.move(head);
  }

  function requireOpen(): void {
    if (closed) throw new SottoError('VAULT_LOCKED');
  }

  const inTurn: InTurn = (task) =>
    turns(() => {
      requireOpen();
      return task();
    });

  // what an opening finds is written down before anything moves the anchor over it
  void inTurn(compareWithAnchor);

  async function compareWithAnchor(): Promise<void> {
    if (arrived !== undefined) {
      // its end may rightly be behind the anchor: the entry that says why moves it
      compared = true;
      await append({ kind: arrived.kind });
      // killed before the anchor has moved, the next opening has to know of it as well: its log would look cut
      if (await anchorHas(head)) await arrived.recorded();
      return;
    }
    if (compared || anchor === null) return;
    const anchored = await anchor.read();
    // asked again with the next entry: a keychain that is locked for now
    if (anchored === 'unavailable') return;
    const problem = await problemWith(anchored);
    compared = true;
    if (problem !== null) await append({ kind: 'anchor-problem', detail: problem });
    else anchor.move(head);
    if (head.seq === 0) await anchor.flush();
  }

  async function anchorHas({ seq, mac }: Head): Promise<boolean> {
    if (anchor === null) return true;
    await anchor.flush();
    const anchored = await anchor.read();
    return typeof anchored === 'object' && anchored.seq === seq && anchored.mac === mac;
  }

  async function problemWith(anchored: Head | 'none'): Promise<NonNullable<AuditEvent['detail']> | null> {
    if (anchored === 'none') return head.seq === 0 ? null : { reason: 'missing' };
    if (anchored.seq > head.seq) return { reason: 'cut', expected: anchored.seq };
    // as long as the anchor or longer, and another log all the same: an older copy that went on elsewhere
    if (anchored.seq === 0) return anchored.mac === START.mac ? null : { reason: 'other' };
    const [entry] = await store.call('audit.page', { from: anchored.seq, limit: 1 });
    return entry?.mac === anchored.mac ? null : { reason: 'other' };
  }

  return {
    record: (event) =>
      inTurn(async () => {
        if (!compared) await compareWithAnchor();
        await append(event);
      }),
    verify: () =>
      inTurn(async () => {
        if (!compared) await compareWithAnchor();
        await anchor?.flush();
        const anchored = anchor === null ? null : await anchor.read();
        return checkChain(store, keys.macKey, anchored);
      }),
    anchorIn: (next) =>
      inTurn(async () => {
        if (anchor !== null) return;
        next.move(head);
        await next.flush();
        anchor = next;
      }),
    signingKey() {
      requireOpen();
      return { publicKey: keys.publicKey, secretKey: keys.secretKey };
    },
    async close() {
      if (closed) return;
      await inTurn(async () => void (closed = true));
      await anchor?.flush();
      wipe(keys.macKey, keys.secretKey);
    },
  };
}

type Anchored = { readonly seq: number; readonly mac: string } | 'none' | 'unavailable' | null;

/**
 * Reads the whole chain. One that goes on after the anchor is good (a crash came between the two); one that ends before
 * it, or has another entry in its place, was tampered with.
 */
async function checkChain(store: Store, macKey: Buffer, anchored: Anchored): Promise<AuditVerdict> {
  let before = START;
  let entries = 0;
  let problem: number | null = null;
  let atAnchor = typeof anchored === 'object' && anchored?.seq === 0 ? START.mac : undefined;
  for (;;) {
    const page = await store.call('audit.page', { from: before.seq + 1, limit: PAGE });
    const found = findBreak(page, before, macKey);
    if (found !== null) return { state: 'broken', entries: entries + page.length, ...found };
    entries += page.length;
    problem ??= page.find(({ kind }) => kind === 'anchor-problem')?.seq ?? null;
    const last = page.at(-1);
    if (last === undefined) break;
    if (typeof anchored === 'object' && anchored !== null) {
      atAnchor = page.find(({ seq }) => seq === anchored.seq)?.mac ?? atAnchor;
    }
    before = { seq: last.seq, mac: last.mac };
  }
  if (problem !== null) return { state: 'broken', entries, firstBad: problem, reason: 'anchor' };
  if (anchored === null || anchored === 'unavailable') {
    return { state: 'unanchored', entries, firstBad: null, reason: null };
  }
  if (anchored === 'none') {
    // an anchor that is gone says nothing of an empty log, and everything of one that had been anchored
    return entries === 0
      ? { state: 'good', entries, firstBad: null, reason: null }
      : { state: 'broken', entries, firstBad: null, reason: 'anchor' };
  }
  if (before.seq < anchored.seq) return { state: 'broken', entries, firstBad: before.seq + 1, reason: 'cut' };
  if (atAnchor !== anchored.mac) return { state: 'broken', entries, firstBad: anchored.seq, reason: 'anchor' };
  return { state: 'good', entries, firstBad: null, reason: null };
}

interface Keys {
  readonly macKey: Buffer;
  readonly publicKey: Buffer;
  readonly secretKey: Buffer;
}

async function loadKeys(store: Store): Promise<Keys> {
  const kept = await store.call('audit.keys', {});
  if (kept !== null) {
    return {
      macKey: Buffer.from(kept.macKey),
      publicKey: Buffer.from(kept.publicKey),
      secretKey: Buffer.from(kept.secretKey),
    };
  }
  const made = { macKey: randomBytes(KEY_BYTES), ...newSigningKeyPair() };
  await store.call('audit.setKeys', made);
  return made;
}
