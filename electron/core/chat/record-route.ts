import type { AuditSink } from '../audit/audit-sink.ts';
import type { RouteGo, RouteRefused } from '../routing/route-outcome.ts';
import type { TurnPlan } from './plan-turn.ts';

/** Where the answer is to come from goes on record, and what a person let happen for it before it does. */
export async function recordRoute(
  audit: AuditSink,
  answer: string,
  { go, turn }: { readonly go: RouteGo; readonly turn: TurnPlan },
): Promise<void> {
  const { zone, afterRedaction: sensitivity } = go;
  // behind the answer's back, like what is sent: the decision stands with the answer too
  void audit.record({ kind: 'route', detail: { answer, zone, sensitivity } }).catch(() => undefined);
  if (go.overridden) await audit.record({ kind: 'route-override', detail: { answer, zone, sensitivity } });
  if (zone !== 'device' && turn.keep.length > 0) {
    await audit.record({ kind: 'values-kept', detail: { answer, zone, count: turn.keep.length } });
  }
}

/** That something was not sent is on record too; nobody waits for it to hear so. */
export function recordRefusal(audit: AuditSink, { refusal, sensitivity }: RouteRefused): void {
  void audit.record({ kind: 'route-refused', detail: { refusal, sensitivity } }).catch(() => undefined);
}
