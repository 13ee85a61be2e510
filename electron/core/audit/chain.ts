import type { AuditEntry, AuditVerdict } from '../../../shared/contract/audit.ts';
import { mac, macMatches } from '../crypto/sodium.ts';

export interface Head {
  readonly seq: number;
  /** Hex. */
  readonly mac: string;
}

/** Before the first entry. */
export const START: Head = { seq: 0, mac: '00'.repeat(32) };

type Body = Pick<AuditEntry, 'seq' | 'at' | 'kind' | 'detail'>;

/** HMAC-SHA-512/256 of the entry and of the MAC before it; hex. So each MAC is one of everything up to there. */
export function entryMac(body: Body, previous: string, key: Buffer): string {
  return mac(bytesOf(body, previous), key).toString('hex');
}

/** The first entry of a page that does not follow what was before it; null when all do. */
export function findBreak(
  page: readonly AuditEntry[],
  before: Head,
  key: Buffer,
): Pick<AuditVerdict, 'firstBad' | 'reason'> | null {
  let { seq, mac: previous } = before;
  for (const entry of page) {
    if (entry.seq !== seq + 1) return { firstBad: seq + 1, reason: 'gap' };
    if (!macMatches(Buffer.from(entry.mac, 'hex'), bytesOf(entry, previous), key)) {
      return { firstBad: entry.seq, reason: 'mac' };
    }
    seq = entry.seq;
    previous = entry.mac;
  }
  return null;
}

/** Unambiguous: JSON of a list, the detail's keys sorted. */
function bytesOf({ seq, at, kind, detail }: Body, previous: string): string {
  const sorted = Object.entries(detail).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(['sotto-audit-1', seq, at, kind, sorted, previous]);
}
