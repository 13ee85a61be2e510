import type { PolicyKeeper } from '../policy/policy-keeper.ts';
import type { Attempts } from '../vault/attempts.ts';
import type { AuditEvent } from './audit-sink.ts';
import type { AuditLog } from './audit-log.ts';
import { createSpikeWatch } from './spike-watch.ts';

interface SessionAuditOptions {
  readonly log: AuditLog;
  readonly policy: Pick<PolicyKeeper, 'onChange'>;
  readonly attempts: Pick<Attempts, 'failures' | 'forget'>;
  /** Tells the windows. */
  readonly onSpike: (of: AuditEvent['kind'], count: number) => void;
}

/** The log of an open vault, with what is written down of the session itself. */
export interface SessionAudit extends AuditLog {
  /** A conversation was shown. The same one again within ten minutes is not written anew. */
  opened(conversationId: string): void;
}

/** Milliseconds. */
const SAME_OPENING_MS = 600_000;

export function createSessionAudit({ log, policy, attempts, onSpike }: SessionAuditOptions): SessionAudit {
  const isSpike = createSpikeWatch();
  const openedAt = new Map<string, number>();

  async function record(event: AuditEvent): Promise<void> {
    await log.record(event);
    const count = isSpike(event.kind);
    if (count === null) return;
    await log.record({ kind: 'spike', detail: { of: event.kind, count } });
    onSpike(event.kind, count);
  }

  /** What was tried in vain before is part of the record. */
  async function recordUnlock(): Promise<void> {
    const failed = await attempts.failures();
    if (failed !== null) await record({ kind: 'unlock-failed', detail: { ...failed } });
    await record({ kind: 'unlock' });
    if (failed !== null) await attempts.forget();
  }

  const stop = policy.onChange(({ state, serial }) => {
    void record({ kind: 'policy-changed', detail: { state, ...(serial === null ? {} : { serial }) } }).catch(
      () => undefined,
    );
  });
  void recordUnlock().catch(() => undefined);

  return {
    ...log,
    record,
    opened(conversationId) {
      const now = Date.now();
      if (now - (openedAt.get(conversationId) ?? 0) < SAME_OPENING_MS) return;
      openedAt.set(conversationId, now);
      void record({ kind: 'conversation-opened', detail: { conversation: conversationId } }).catch(() => undefined);
    },
    async close() {
      stop();
      await log.record({ kind: 'lock' }).catch(() => undefined);
      await log.close();
    },
  };
}
