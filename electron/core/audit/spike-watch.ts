import type { AuditKind } from '../../../shared/contract/audit.ts';

/** More than that many within ten minutes is no person at work: a script, or somebody who copies everything. */
const MOST: Partial<Record<AuditKind, number>> = {
  'conversation-opened': 60,
  egress: 120,
  'provider-key': 120,
  export: 5,
  'key-exported': 2,
};
/** Milliseconds. */
const WINDOW_MS = 600_000;
/** The same spike is told again after this at the earliest. Milliseconds. */
const AGAIN_MS = 3_600_000;

/** Sees events one by one. Returns how many there were in the last ten minutes where that is a spike, once an hour. */
export function createSpikeWatch(now: () => number = Date.now): (kind: AuditKind) => number | null {
  const times = new Map<AuditKind, number[]>();
  const toldAt = new Map<AuditKind, number>();
  return (kind) => {
    const most = MOST[kind];
    if (most === undefined) return null;
    const time = now();
    // a clock set back forgets what is ahead of it
    const recent = [...(times.get(kind) ?? []), time].filter((at) => at <= time && time - at < WINDOW_MS);
    times.set(kind, recent);
    const last = toldAt.get(kind);
    if (recent.length <= most || (last !== undefined && last <= time && time - last < AGAIN_MS)) return null;
    toldAt.set(kind, time);
    return recent.length;
  };
}
