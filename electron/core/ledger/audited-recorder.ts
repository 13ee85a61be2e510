import type { AuditSink } from '../audit/audit-sink.ts';
import type { EgressIntent, EgressRecorder } from './egress-recorder.ts';

type Begun = Pick<EgressIntent, 'purpose' | 'providerId' | 'zone'>;

/** The ledger, with a line in the audit log for each request that has ended: that one cannot be purged with the bodies. */
export function auditedRecorder(ledger: EgressRecorder, audit: AuditSink): EgressRecorder {
  const begun = new Map<string, Begun>();
  return {
    async begin(intent) {
      const { id, purpose, providerId, zone } = intent;
      await ledger.begin(intent);
      begun.set(id, { purpose, providerId, zone });
    },
    async complete(id, ending) {
      const known = begun.get(id);
      begun.delete(id);
      // the chain is written behind the answer's back: nobody waits for it, and the ledger has the request anyway
      if (known !== undefined) {
        const { purpose, providerId: provider, zone } = known;
        const detail = { request: id, provider, zone, purpose, outcome: ending.outcome };
        void audit.record({ kind: 'egress', detail }).catch(() => undefined);
      }
      await ledger.complete(id, ending);
    },
  };
}
